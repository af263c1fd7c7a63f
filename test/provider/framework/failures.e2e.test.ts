import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToyProvider } from './toy/project';

let toy: ToyProvider;
let temporary: string;
beforeAll(async () => {
  toy = await ToyProvider.build();
  temporary = mkdtempSync(join(tmpdir(), 'plugin-sockets-'));
});
afterAll(() => {
  toy.remove();
  rmSync(temporary, { recursive: true });
});

const thing = (behaviour: string, body = '') => `resource "toy_thing" "a" {\n  name = "one"\n  behaviour = "${behaviour}"\n${body}\n}\n`;
const text = (output: string) => output.replace(/[\s│]+/g, ' ');

describe('when a resource fails', () => {
  test('saves no state if it failed before creating anything', async () => {
    const project = await toy.project(thing('fail'));
    const { code, stderr } = await project.run('apply');
    expect(code).toBe(1);
    expect(stderr).toContain('The toy refuses');
    expect(stderr).toMatch(/behaviour = "fail"/);
    expect(project.stored()).toEqual([]);
  });

  test('saves a tainted state if it failed after the creation', async () => {
    const project = await toy.project(thing('fail late'));
    const { code, stderr } = await project.run('apply');
    expect(code).toBe(1);
    expect(text(stderr)).toContain('Cannot create toy_thing');
    expect(stderr).toContain('it broke after it was made');
    expect(project.stored()[0].instances[0]).toMatchObject({ status: 'tainted', attributes: { id: 'thing-1', revision: 1 } });
    expect((await project.plan()).text).toContain('is tainted, so must be replaced');
  });

  test('keeps the state if the deletion failed', async () => {
    const project = await toy.project(thing('stay'));
    await project.apply();
    const { code, stderr } = await project.run('destroy');
    expect(code).toBe(1);
    expect(stderr).toContain('it does not want to go');
    expect(project.stored()[0].instances[0].attributes.id).toBe('thing-1');
  });

  test('turns an uncaught error into a warning and saves the state', async () => {
    const project = await toy.project(thing('stray'));
    const output = await project.apply();
    expect(text(output)).toContain('Unexpected error in the background');
    expect(output).toContain('nobody catches this');
    expect(project.stored()[0].instances[0].attributes.id).toBe('thing-1');
  });
});

describe('Ctrl-C', () => {
  test('aborts a creation and saves what was created', async () => {
    const project = await toy.project(thing('wait'));
    const running = project.start('apply', [], { TF_LOG_PROVIDER: 'info' });
    await running.printed('waiting');
    running.interrupt();
    const { code, stdout, stderr } = await running.finished;
    expect(code).toBe(1);
    expect(stdout).toContain('Interrupt received');
    expect(text(stderr)).toContain('Cannot create toy_thing');
    expect(stderr).toContain('Interrupted.');
    expect(project.stored()[0].instances[0].attributes.id).toBe('thing-1');
  });
});

describe('the process of the provider', () => {
  const processes = (executable: string) => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(executable);
    } catch {
      return false;
    }
  });

  test('ends after every command and removes its socket', async () => {
    const project = await toy.project(thing('fine'));
    await project.apply(undefined, { TMPDIR: temporary });
    expect(processes(project.dir)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('ends when terraform is killed during a creation', async () => {
    const project = await toy.project(thing('wait'));
    const running = project.start('apply', [], { TF_LOG_PROVIDER: 'info', TMPDIR: temporary });
    await running.printed('waiting');
    expect(processes(project.dir)).toHaveLength(1);
    const gone = providerGone(() => processes(project.dir).length === 0);
    running.process.kill('SIGKILL');
    await gone;
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('writes redacted logs with levels', async () => {
    const project = await toy.project(thing('fine'));
    const { stderr } = await project.run('plan', [], { TF_LOG_PROVIDER: 'info' });
    const line = stderr.split('\n').find((each) => each.includes('Configured'))!;
    expect(line).toMatch(/\[INFO\] +provider\.terraform-provider-toy_v1\.0\.0: Configured:.*token="?\*\*\*/);
    expect(stderr).not.toContain('hunter2');
  });

  test('serves a terraform that attaches to it, without init', async () => {
    const project = await toy.project(thing('fine'));
    rmSync(join(project.dir, '.terraform'), { recursive: true });
    const debugged = spawn(process.execPath, [project.executable, '--debug'], { env: { TMPDIR: temporary, TOY_DIR: join(project.dir, 'things') } });
    const ended = new Promise((resolve) => debugged.on('exit', resolve));
    const printed = await new Promise<string>((resolve) => debugged.stdout.once('data', (chunk) => resolve(String(chunk))));
    const env = { TF_REATTACH_PROVIDERS: /'(.*)'/.exec(printed)![1] };
    await project.apply(undefined, env);
    expect((await project.plan(undefined, env)).changes).toBe(false);
    expect(project.things['thing-1'].name).toBe('one');
    debugged.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('writes no logs unless they are enabled', async () => {
    const project = await toy.project(thing('fine'));
    const { stderr } = await project.run('plan');
    expect(stderr).toBe('');
  });
});

/** Settles when `gone` holds; fails with the test's own time-out. */
async function providerGone(gone: () => boolean): Promise<void> {
  while (!gone()) await new Promise((resolve) => setImmediate(resolve));
}
