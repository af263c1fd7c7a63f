import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { host, Screen } from './fake-terminal';
import { version } from '../../package.json';
import type { Host } from '../../src/cli/host';
import { run } from '../../src/cli/run';
import { type LocalService, startLocalService } from '../../src/server/local-service';

async function output(argv: string[], screen = new Screen(), env: Record<string, string> = {}) {
  const code = await run(argv, host(screen, { env }));
  return { code, out: screen.lines, err: screen.errors.join('\n') };
}

describe('ims-local', () => {
  it('prints its version', async () => {
    expect(await output(['--version'])).toEqual({ code: 0, out: [version], err: '' });
  });

  it('prints help for itself and each command', async () => {
    const { code, out } = await output(['--help']);
    expect(code).toBe(0);
    for (const command of ['start', 'env', 'put', 'get', 'ls', 'receive', 'account', 'support']) expect(out.join('\n')).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect((await output(['start', '--help'])).out.join('\n')).toMatch(/--data-dir <directory>.*~\/\.ims-local/s);
  });

  it.each([
    [['begin'], /unknown command 'begin'/],
    [['start', '--port', '70000'], /from 0 to 65535/],
    [['start', '--region', 'mars'], /cn-shanghai.*cn-beijing/],
    [['start', '--data-dir', 'x', '--in-memory'], /cannot be used with/],
    [['put'], /missing required argument 'file'/],
  ])('exits with 2 for %j and prints the reason', async (argv, message) => {
    const { code, err } = await output(argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('prints the environment variables for each shell', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'env-'));
    const env = async (...argv: string[]) => (await output(['env', '--data-dir', dir, ...argv])).out;
    expect(await env()).toContain("export IMS_ENDPOINT='http://127.0.0.1:4580'");
    expect(await env('--port', '9', '--shell', 'fish')).toContain("set -gx OSS_ENDPOINT 'http://127.0.0.1:9'");
    expect(await env('--region', 'us-west-1', '--shell', 'powershell')).toContain("$env:ALICLOUD_REGION = 'us-west-1'");
    expect(await env('--shell', 'dotenv')).toContain('ALICLOUD_ACCESS_KEY=LTAI-local');
    await rm(dir, { recursive: true });
  });

  it('installs the stand-in that the environment variables select', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'home-'));
    const screen = new Screen();
    expect(await run(['env', '--shell', 'dotenv'], host(screen, { homeDir: home }))).toBe(0);
    const config = /^TF_CLI_CONFIG_FILE=(.*)$/m.exec(screen.text)?.[1];
    if (config === undefined) expect(screen.errors.join()).toContain('npx projen bundle'); // not built in this checkout
    else expect(await readFile(config, 'utf8')).toContain(path.join(home, '.ims-local', 'terraform', 'mirror'));
    await rm(home, { recursive: true });
  });

  it('prints the support tables', async () => {
    expect((await output(['support'])).out.join('\n')).toMatch(/SubmitScreenMediaHighlightsJob +partly/);
    expect((await output(['support', '--markdown'])).out).toContain('### OSS');
  });

  it('prints the stack only with DEBUG', async () => {
    expect((await output(['get', 'x'])).err).toBe('error: "x" is not an OSS path. Write oss://<bucket>/<key>.');
    expect((await output(['get', 'x'], new Screen(), { DEBUG: '1' })).err).toContain('oss-path.ts');
  });
});

describe('ims-local start', () => {
  /** Runs `start` until `during` resolves; returns the exit code and the output. */
  async function started(argv: string[], during: (endpoint: string) => Promise<unknown> = async () => undefined, change: Partial<Host> = {}) {
    const screen = new Screen();
    const { stop, ...rest } = host(screen, change);
    const code = run(['start', '--port', '0', '--engine', 'none', ...argv], {
      ...rest,
      stopRequested: async () => {
        const endpoint = /http:\/\/127\.0\.0\.1:\d+/.exec(screen.text)![0];
        await during(endpoint);
      },
    });
    return { code: await code, screen };
  }

  it('prints address, usage and data directory, and stops', async () => {
    const { code, screen } = await started(['--in-memory', '--region', 'cn-beijing']);
    expect(code).toBe(0);
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(screen.text)!;
    expect(screen.text).toContain('LTAI-local / local-secret');
    expect(screen.text).toContain('in memory');
    expect(screen.text).toContain(`eval "$(ims-local env --port ${port} --region cn-beijing)"`);
    expect(screen.text).toContain('no video is written');
    expect(screen.lines.at(-1)).toBe('Stopping …');
  });

  it('prints the command with npx if it was started with npx', async () => {
    const { screen } = await started(['--in-memory'], undefined, { env: { npm_command: 'exec' } });
    expect(screen.text).toContain('eval "$(npx ims-local env --port');
  });

  it('prints only the address with --quiet', async () => {
    const { screen } = await started(['--in-memory', '--quiet']);
    expect(screen.lines).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
  });

  it('warns if other machines can reach it', async () => {
    const { screen } = await started(['--in-memory', '--host', '0.0.0.0']);
    expect(screen.text).toContain('Other machines can reach this service');
  });

  it('stores data in the home directory by default', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'home-'));
    const put = (endpoint: string) => output(['put', path.join(home, 'a.txt'), 'oss://films/', '--create-bucket', '--endpoint', endpoint]);
    await writeFile(path.join(home, 'a.txt'), 'a');
    const { screen } = await started([], put, { homeDir: home });
    expect(screen.text).toContain(path.join(home, '.ims-local'));
    let listed: string[] = [];
    await started([], async (endpoint) => { listed = (await output(['ls', '--endpoint', endpoint])).out; }, { homeDir: home });
    expect(listed).toEqual(['oss://films/']);
    await rm(home, { recursive: true });
  });

  it('prints one line if the port is in use', async () => {
    const cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
    const { port } = new URL(cloud.endpoint);
    const { code, err } = await output(['start', '--port', port, '--in-memory', '--engine', 'none']);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^error: Port ${port} of 127.0.0.1 is in use\\..*--port`));
    expect(err).not.toContain('\n');
    await cloud.close();
  });
});

describe('ims-local put, get and ls', () => {
  let dir: string;
  let endpoint: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'cli-'));
    ({ ossEndpoint: endpoint, close } = await startLocalService({ inMemory: true, port: 0, engine: 'none' }));
  });
  afterAll(async () => {
    await close();
    await rm(dir, { recursive: true });
  });
  const cli = (...argv: string[]) => output(argv, new Screen(), { OSS_ENDPOINT: endpoint });

  it('upload and download a file unchanged', async () => {
    const file = path.join(dir, '宁 1.mp4');
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251));
    await writeFile(file, content);
    expect(await cli('put', file, 'oss://films/in/', '--create-bucket')).toMatchObject({ code: 0, out: ['oss://films/in/宁 1.mp4 (300000 bytes)'] });
    expect(await cli('put', file, 'oss://films/in/', '--create-bucket')).toMatchObject({ code: 0 });
    expect((await cli('get', 'oss://films/in/宁 1.mp4', path.join(dir, 'out.mp4'))).code).toBe(0);
    expect((await readFile(path.join(dir, 'out.mp4'))).equals(content)).toBe(true);
    const { out } = await cli('ls', 'oss://films/in/');
    expect(out).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z +300000 {2}oss:\/\/films\/in\/宁 1\.mp4$/)]);
  });

  it('download into a directory with the name of the object', async () => {
    await writeFile(path.join(dir, 'b.mp4'), 'b');
    await cli('put', path.join(dir, 'b.mp4'), 'oss://others/x/', '--create-bucket');
    const into = await mkdtemp(path.join(dir, 'into-'));
    expect((await cli('get', 'oss://others/x/b.mp4', into)).out).toEqual([path.join(into, 'b.mp4')]);
  });

  it.each([
    [['put', '/no/such/file', 'oss://films/'], /\/no\/such\/file does not exist/],
    [['put', __filename, 'oss://nowhere/'], /NoSuchBucket/],
    [['put', __filename, 'oss://'], /has no bucket/],
    [['get', 'oss://films/none.mp4', '/tmp'], /NoSuchKey/],
    [['get', 'oss://films/'], /is not the path of an object/],
    [['ls', 'oss://films', '--endpoint', 'http://127.0.0.1:1'], /No server is running at http:\/\/127\.0\.0\.1:1\..*ims-local start/],
  ])('refuse %j', async (argv, message) => {
    const { code, err } = await cli(...argv);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain('\n');
  });
});

describe('ims-local receive and account', () => {
  let cloud: LocalService;
  beforeAll(async () => { cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' }); });
  afterAll(() => cloud.close());

  it('print and delete the messages of a queue, and keep them with --peek', async () => {
    const cli = (...argv: string[]) => output([...argv, '--endpoint', cloud.endpoint]);
    await cloud.smq.createQueue('ice-callback-a', {});
    await cloud.smq.send('ice-callback-a', '{"EventType":"MediaRegisterComplete"}');
    await cloud.smq.send('ice-callback-a', Buffer.from('{"b":1}').toString('base64'));
    expect((await cli('receive', 'ice-callback-a', '--peek')).out).toEqual(['{"EventType":"MediaRegisterComplete"}', '{"b":1}']);
    expect((await cli('receive', 'ice-callback-a')).out).toEqual(['{"EventType":"MediaRegisterComplete"}', '{"b":1}']);
    expect(await cli('receive', 'ice-callback-a')).toEqual({ code: 0, out: [], err: '' });
    expect(await cli('receive', 'none')).toMatchObject({ code: 1, err: expect.stringContaining('none') });

    await cloud.account.create('role', 'worker', { role_name: 'worker' });
    expect((await cli('account')).out).toEqual([expect.stringMatching(/^role +worker$/)]);
  });
});
