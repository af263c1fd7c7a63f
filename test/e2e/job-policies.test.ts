import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';

const JOB = 'ims_highlight_montage_job.x';
const RESULT = 'ims_highlight_montage_result.x';
const OUTPUT = (name: string) => `https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4`;

interface Options { readonly job?: string; readonly result?: string; readonly footage?: string }
const montage = (name: string, { job = '', result = '', footage = 'ep1.mp4' }: Options = {}) => `
resource "ims_highlight_montage_job" "x" {
  input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/${footage}"] }
  output_config = { media_url = "${OUTPUT(name)}", width = 540, height = 960 }
  scope         = "policies/${name}"
  ${job}
}
resource "ims_highlight_montage_result" "x" {
  job_id = ims_highlight_montage_job.x.id
  ${result}
}`;

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const jobs = () => cloud.service.jobs.readable().length;
const workspace = (hcl: string) => new Workspace(environmentOf(cloud)).configure(hcl);
const fails = async (terraform: Workspace, command: string, ...args: string[]) => {
  const { code, stderr } = await terraform.run(command, '-no-color', ...args);
  expect(code).toBe(1);
  return unwrapped(stderr);
};

/** Changes attributes of the job in the state, to simulate that time has passed. */
function withState(terraform: Workspace, attributes: object): void {
  const state = JSON.parse(terraform.read('terraform.tfstate'));
  Object.assign(state.resources.find(({ type }: { type: string }) => type === 'ims_highlight_montage_job').instances[0].attributes, attributes);
  terraform.write('terraform.tfstate', JSON.stringify({ ...state, serial: state.serial + 1 }));
}

describe('on_failed', () => {
  test('resubmit: the next plan gives the cause of the failure, and the next apply submits the job again', async () => {
    const terraform = workspace(montage('resubmit', { footage: 'later.mp4' }));
    await fails(terraform, 'apply', '-auto-approve');
    const { text } = await terraform.plan();
    expect(unwrapped(text)).toMatch(/Montage job "policies\/resubmit" runs again.*Job \S+ failed: .*InvalidMaterial\.NotFound.*The job is submitted again\. Failed jobs are not charged/);
    await cloud.store.put('footage', 'later.mp4', Buffer.from('later'));
    await terraform.apply();
    expect(await terraform.state(JOB)).toMatchObject({ rerun_reason: expect.stringContaining('InvalidMaterial.NotFound') });
    expect((await terraform.plan()).changes).toBe(false);
  });

  test('keep: the deployment continues without videos, and nothing runs again', async () => {
    const terraform = workspace(montage('keep', { footage: 'never.mp4', job: 'on_failed = "keep"', result: 'on_failed = "keep"' }));
    expect(unwrapped(await terraform.apply())).toMatch(/Warning: Job \S+ failed and is kept/);
    expect(await terraform.state(RESULT)).toMatchObject({ status: 'Failed', output_urls: [] });
    const before = jobs();
    expect((await terraform.plan()).changes).toBe(false);
    await terraform.apply();
    expect(await terraform.state(JOB)).toMatchObject({ status: 'Failed' });
    expect(jobs()).toBe(before);
    expect((await terraform.plan()).changes).toBe(false);
    terraform.configure(montage('keep', { footage: 'never.mp4' }));
    expect(unwrapped((await terraform.plan()).text)).toContain('The job is submitted again');
  });
});

describe('on_expired', () => {
  const LONG_AGO = { id: 'forgotten', create_time: '2024-01-31T00:00:00Z', status: 'Finished' };

  test.each([['', false], ['on_expired = "keep"', false], ['on_expired = "rerun"', true]])('%p: applies to a job whose history expired two years ago', async (policy, runs) => {
    const name = `expired${policy.length}`;
    const terraform = workspace(montage(name));
    await terraform.apply();
    withState(terraform, LONG_AGO);
    terraform.configure(montage(name, { job: policy, result: '' }).replace('ims_highlight_montage_job.x.id', `"${(await terraform.state(RESULT)).job_id}"`));
    const { text } = await terraform.plan();
    expect(unwrapped(text).includes('The history of job forgotten, which was submitted on 2024-01-31, has expired')).toBe(runs);
    expect(text.includes('must be replaced')).toBe(runs);
  });

  test('fail: refuses the plan; a recent job that the service does not know runs nothing', async () => {
    const terraform = workspace(montage('fail', { job: 'on_expired = "fail"' }));
    await terraform.apply();
    withState(terraform, LONG_AGO);
    expect(await fails(terraform, 'plan')).toMatch(/on_expired = "fail": the job history has expired.*set on_expired to "rerun" to make the montage again and pay again, or to "keep"/);
    withState(terraform, { create_time: new Date().toISOString() });
    terraform.configure(montage('fail', { job: 'on_expired = "rerun"' }).replace('ims_highlight_montage_job.x.id', `"${(await terraform.state(RESULT)).job_id}"`));
    const { text } = await terraform.plan();
    expect(unwrapped(text)).toContain('The service does not know job forgotten');
    expect(text).not.toContain('must be replaced');
  });
});

describe('on_missing_output', () => {
  const made = (name: string, bytes: string) => cloud.store.put('output', `${name}_0.mp4`, Buffer.from(bytes));

  test('rerun: makes a video once again that was deleted or overwritten with another size', async () => {
    await made('missing', 'video');
    const terraform = workspace(montage('missing', { job: 'on_missing_output = "rerun"' }));
    await terraform.apply();
    await terraform.apply('-refresh-only'); // records the size
    expect((await terraform.plan()).changes).toBe(false);
    const before = jobs();

    await made('missing', 'another video');
    expect(unwrapped((await terraform.plan()).text)).toMatch(/missing_0\.mp4 has 13 bytes, not 5 as before\. The montage is made again, and you pay again/);
    await cloud.store.delete('output', 'missing_0.mp4');
    expect(unwrapped((await terraform.plan()).text)).toMatch(/missing_0\.mp4 does not exist any more\. The montage is made again, and you pay again/);
    const { id } = await terraform.state(JOB);
    await terraform.apply();
    expect(jobs()).toBe(before + 1);
    expect((await terraform.state(JOB)).id).not.toBe(id);
    await made('missing', 'video');
    expect((await terraform.plan()).changes).toBe(false);
  });

  test('fail refuses the plan; ignore makes no request', async () => {
    const terraform = workspace(montage('lost', { job: 'on_missing_output = "fail"' }));
    await terraform.apply();
    expect(await fails(terraform, 'plan')).toMatch(/lost_0\.mp4 does not exist any more.*set on_missing_output to "rerun".*or to "ignore"/);
    terraform.configure(montage('lost'));
    expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
  });
});

describe('track_materials', () => {
  test('runs the job again when footage is overwritten under its key, and not when tracking is switched on', async () => {
    await cloud.store.put('footage', 'tracked.mp4', Buffer.from('one'));
    const terraform = workspace(montage('tracked', { footage: 'tracked.mp4' }));
    await terraform.apply();
    const before = jobs();
    const tracked = montage('tracked', { footage: 'tracked.mp4', job: 'track_materials = true' });
    terraform.configure(tracked);
    expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
    await terraform.apply();
    expect(await terraform.state(JOB)).toMatchObject({ material_etags: { 'https://footage.oss-cn-shanghai.aliyuncs.com/tracked.mp4': expect.stringMatching(/^[0-9A-F]{32}$/i) } });
    expect(jobs()).toBe(before);
    expect((await terraform.plan()).changes).toBe(false);

    await cloud.store.put('footage', 'tracked.mp4', Buffer.from('two'));
    expect(unwrapped((await terraform.plan()).text)).toContain('tracked.mp4 was overwritten (other ETag).');
    await terraform.apply();
    expect(jobs()).toBe(before + 1);
    expect((await terraform.plan()).changes).toBe(false);

    await cloud.store.delete('footage', 'tracked.mp4');
    const { text, changes } = await terraform.plan();
    expect(changes).toBe(false);
    expect(unwrapped(text)).toContain('tracked.mp4: the outputs made of them stay, and nothing runs because of this');
  });

  test('plans with footage that does not exist yet, and submits nothing before it exists', async () => {
    const before = jobs();
    const terraform = workspace(montage('absent', { footage: 'absent.mp4', job: 'track_materials = true' }));
    expect((await terraform.plan()).text).toMatch(/digest\s+= \(known after apply\)/);
    expect(await fails(terraform, 'apply', '-auto-approve')).toMatch(/Object not found: https:\S+\/absent\.mp4\. Upload it/);
    expect(jobs()).toBe(before);
    await cloud.store.put('footage', 'absent.mp4', Buffer.from('x'));
    await terraform.apply();
    expect((await terraform.plan()).changes).toBe(false);
  });
});
