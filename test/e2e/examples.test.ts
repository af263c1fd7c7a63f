import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type LocalService, startLocalService } from '../../local/src';
import { Episodes } from '../../src';
import { ExampleProject } from '../../tools/example-project';
import { temporaryDirectory } from '../support/temporary-directory';
import { terraformIn } from '../support/terraform';

jest.setTimeout(300_000); // the real cdktf deploys each example once; later steps use terraform, because cdktf.test.ts covers diff and destroy

let cloud: LocalService;
beforeAll(async () => {
  cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
  for (const bucket of ['demo-footage', 'demo-trailers']) await cloud.store.createBucket(bucket, { region: 'cn-shanghai' });
  const keys = ['ep1.mp4', 'ep2.mp4', ...Episodes.numbered(31).map((name) => `season1/${name}.mp4`)];
  for (const key of keys) await cloud.store.put('demo-footage', key, Buffer.from(key));
});
afterAll(() => cloud.close());

/** An example, deployed by the real cdktf to the local service. */
class Deployment {
  private readonly project: ExampleProject;

  constructor(name: string, private readonly stacks: readonly string[]) {
    this.project = ExampleProject.copy(name, temporaryDirectory());
  }

  /** Deploys all stacks with cdktf and returns their outputs by stack. */
  async deploy(): Promise<Record<string, any>> {
    const outputs = join(this.project.directory, 'outputs.json');
    const child = this.project.start(['deploy', ...this.stacks, '--auto-approve', '--outputs-file', outputs], { ...cloud.environment, HOME: this.project.directory });
    const finished = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
    if (await finished !== 0) throw new Error(`cdktf deploy failed:\n${stdout}\n${stderr}`);
    return JSON.parse(readFileSync(outputs, 'utf8'));
  }

  /** Plans of all stacks, as `cdktf diff` shows them, without starting cdktf for each. */
  async diff(env?: Readonly<Record<string, string>>): Promise<string> {
    this.project.synth({ ...cloud.environment, ...env });
    return this.inStacks(this.stacks, 'plan');
  }

  /** Deploys changes as `cdktf deploy` does and returns the outputs of the last stack. */
  async redeploy(env?: Readonly<Record<string, string>>): Promise<Record<string, any>> {
    this.project.synth({ ...cloud.environment, ...env });
    await this.inStacks(this.stacks, 'apply', '-auto-approve');
    const outputs = JSON.parse(await this.inStacks(this.stacks.slice(-1), 'output', '-json')) as Record<string, { readonly value: unknown }>;
    return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  }

  async destroy(): Promise<void> {
    await this.inStacks([...this.stacks].reverse(), 'destroy', '-auto-approve');
  }

  /** Output of Terraform, stack after stack. */
  private async inStacks(stacks: readonly string[], command: string, ...args: string[]): Promise<string> {
    let texts = '';
    for (const stack of stacks) {
      const { code, stdout, stderr } = await terraformIn(this.project.stack(stack), [command, '-no-color', ...args], { env: cloud.environment });
      if (code !== 0) throw new Error(`terraform ${command} of ${stack} failed:\n${stdout}\n${stderr}`);
      texts += stdout;
    }
    return texts;
  }

  /** Changes a file of the program. */
  edit(file: string, from: string, to: string): void {
    const path = join(this.project.directory, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
  }
}

const unchanged = (stacks: number) => new RegExp(`(No changes[\\s\\S]*){${stacks}}`);
const jobsOfCloud = () => cloud.service.jobs.readable().length;

test('series: deploys 30 episodes, has an empty second plan, runs all of them for a new template, adds an episode', async () => {
  const series = new Deployment('series', ['series']);
  const before = jobsOfCloud();
  const { series: outputs } = await series.deploy();
  expect(Object.keys(outputs.urls)).toEqual(Episodes.numbered(30));
  expect(outputs.urls.ep07).toEqual([expect.stringContaining('/season1/ep07_')]);
  expect(JSON.parse(outputs.deployer_policy).Statement).not.toHaveLength(0);
  expect(jobsOfCloud() - before).toBe(30);
  expect(await series.diff()).toMatch(unchanged(1));

  series.edit('main.ts', 'Episodes.numbered(30)', 'Episodes.numbered(31)');
  expect(await series.diff()).toMatch(/Plan: 2 to add, 0 to change, 0 to destroy/);

  series.edit('main.ts', 'fontSize: 48', 'fontSize: 60');
  expect(await series.diff()).toMatch(/Plan: 62 to add, 1 to change, 60 to destroy/);
  series.edit('main.ts', 'fontSize: 60', 'fontSize: 48');

  await series.redeploy();
  expect(jobsOfCloud() - before).toBe(31);
  await series.destroy();
});

test('platform: deploys three stacks that refer to each other', async () => {
  const stacks = ['storage', 'notifications', 'production'];
  const platform = new Deployment('platform', stacks);
  const { production } = await platform.deploy();
  expect(production.urls).toEqual([expect.stringMatching(/^https?:\/\/platform-trailers\.oss-cn-shanghai\.aliyuncs\.com\/season1\/ep1_/)]);
  expect(await platform.diff()).toMatch(unchanged(3));

  platform.edit('production.ts', 'priority: 8', 'priority: 3');
  expect(await platform.diff()).toMatch(/Plan: 0 to add, 1 to change, 0 to destroy/);
  await platform.redeploy();
  await platform.destroy();
});

test('adopt-json: plans the same montage; a changed JSON field replaces the job', async () => {
  const adopted = new Deployment('adopt-json', ['adopt-json']);
  const { 'adopt-json': outputs } = await adopted.deploy();
  expect(outputs.urls).toHaveLength(2);
  expect(await adopted.diff()).toMatch(unchanged(1));

  adopted.edit('montage.json', '"team": "stores"', '"team": "shops"');
  expect(await adopted.diff()).toMatch(/Plan: 0 to add, 1 to change, 0 to destroy/);
  adopted.edit('montage.json', '"FontSize": 80', '"FontSize": 90');
  expect(await adopted.diff()).toMatch(/Plan: 2 to add, 0 to change, 2 to destroy/);
  await adopted.redeploy();
  await adopted.destroy();
});

test('preview-then-render: renders nothing before the approval, and runs the preview once', async () => {
  const example = new Deployment('preview-then-render', ['preview-then-render']);
  const before = jobsOfCloud();
  const { 'preview-then-render': preview } = await example.deploy();
  expect(preview.projects).toHaveLength(2);
  expect(JSON.parse(preview.first_timeline)).toHaveProperty('VideoTracks');
  expect(await example.diff()).toMatch(unchanged(1));

  expect(await example.diff({ APPROVED: '1' })).toMatch(/Plan: 2 to add, 0 to change, 0 to destroy/);
  const rendered = await example.redeploy({ APPROVED: '1' });
  expect(rendered.urls).toEqual([expect.stringContaining('/approved/')]);
  expect(rendered.projects).toEqual(preview.projects);
  expect(await example.diff({ APPROVED: '1' })).toMatch(unchanged(1));
  expect(jobsOfCloud() - before).toBe(2);
  await example.destroy();
});
