import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { HeldEngine } from '../support/held-engine';

const RESULT = 'ims_highlight_montage_result.x';
const montage = (name: string, more: string, output = `media_url = "https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4"`) => `
resource "ims_highlight_montage_job" "x" {
  input_config  = {
    media_array        = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"]
    highlight_strategy = { theme_config = { theme_type = "SmoothHighlight" }, target_duration_config = { target_duration = 60 } }
  }
  output_config = { ${output}, count = 2, width = 540, height = 960 }
  scope         = "destroy/${name}"
  ${more}
}
resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }`;

const engine = new HeldEngine();
let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets({ engine }); });
afterEach(() => engine.release());
afterAll(async () => {
  await cloud.close();
});

const jobs = () => cloud.service.jobs.readable().length;
const there = (key: string) => cloud.store.head('output', key).then((info) => info !== undefined);

test.each([['', true], ['delete_files  = true', false]])('delete_outputs deletes exactly the outputs of the job; with %p the files are retained: %p', async (files, stay) => {
  const name = stay ? 'assets' : 'files';
  const terraform = new Workspace(environmentOf(cloud)).configure(montage(name, `on_destroy = "delete_outputs"\n${files}`));
  await terraform.apply();
  for (const index of [0, 1]) await cloud.store.put('output', `${name}_${index}.mp4`, Buffer.from('video'));
  await cloud.store.put('output', `${name}_2.mp4`, Buffer.from('somebody else\'s'));
  const { media_ids: media, project_ids: projects } = await terraform.state(RESULT);
  const before = jobs();

  const { text } = await terraform.plan('-destroy');
  expect(unwrapped(text)).toContain(`Job "destroy/${name}": its 2 outputs are deleted`);
  for (const index of [0, 1]) expect(text).toContain(`- https://output.oss-cn-shanghai.aliyuncs.com/${name}_${index}.mp4`);
  expect(unwrapped(text)).toContain(stay ? 'the files in the bucket are retained' : 'The files are deleted with their media assets.');
  await terraform.ok('destroy', '-auto-approve');
  expect(media.map((id: string) => cloud.service.media.find(id))).toEqual([undefined, undefined]);
  expect(projects.map((id: string) => cloud.service.projects.get(id))).toEqual([undefined, undefined]);
  expect(await Promise.all([0, 1, 2].map((index) => there(`${name}_${index}.mp4`)))).toEqual([stay, stay, true]);

  // Deleted outputs do not count as outputs.
  await terraform.apply();
  expect(jobs()).toBe(before + 1);
});

test('deletes the projects of a preview, and runs the preview again afterwards', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(montage('preview', 'on_destroy = "delete_outputs"', 'generate_preview_only = true'));
  await terraform.apply();
  const { project_ids: projects } = await terraform.state(RESULT);
  const before = jobs();
  expect((await terraform.plan('-destroy')).text).toContain(`- editing project ${projects[0]}`);
  await terraform.ok('destroy', '-auto-approve');
  expect(projects.map((id: string) => cloud.service.projects.get(id))).toEqual([undefined, undefined]);
  await terraform.apply();
  expect(jobs()).toBe(before + 1);
});

test('the plan of destroying a running job warns that it cannot be cancelled; its outputs are retained, or a later destroy deletes them', async () => {
  engine.hold();
  const hcl = montage('running', '').replace(/resource "ims_highlight_montage_result".*/, '');
  const terraform = new Workspace(environmentOf(cloud)).configure(hcl);
  await terraform.apply();
  expect(unwrapped((await terraform.plan('-destroy')).text)).toMatch(/Job "destroy\/running" is still running.*Job \S+ cannot be cancelled: it continues and is charged when it succeeds\. Its outputs are retained/);
  terraform.configure(hcl.replace('scope ', 'on_destroy = "delete_outputs"\n  scope '));
  await terraform.apply();
  const { code, stderr } = await terraform.run('destroy', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toContain('Destroy again when it is done, or set on_destroy = "retain"');
  engine.release();
  await expect(untilDestroyed(terraform)).resolves.toBeUndefined();
});

async function untilDestroyed(terraform: Workspace): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { code, stderr } = await terraform.run('destroy', '-auto-approve', '-no-color');
    if (code === 0) return;
    if (tries === 20) throw new Error(stderr);
  }
}

test('the plan of changing a job with delete_outputs lists what is deleted before the job runs again', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(montage('changed', 'on_destroy = "delete_outputs"'));
  await terraform.apply();
  await terraform.apply('-refresh-only');
  terraform.configure(montage('changed', 'on_destroy = "delete_outputs"').replace('= 60', '= 61'));
  const { text } = await terraform.plan();
  expect(unwrapped(text)).toMatch(/The outputs of the prior job are deleted first \(on_destroy = "delete_outputs"\):.* - https:\S+changed_0\.mp4 - https:\S+changed_1\.mp4/);
  const { media_ids: [old] } = await terraform.state(RESULT);
  await terraform.apply();
  expect(cloud.service.media.find(old)).toBeUndefined();
  expect((await terraform.plan()).changes).toBe(false);
});

test('with create_before_destroy the old job deletes nothing that the new one made or adopted', async () => {
  const hcl = (title: string) => montage('before', `on_destroy = "delete_outputs"
    delete_files = true
    lifecycle {
      create_before_destroy = true
      replace_triggered_by  = [terraform_data.again]
    }`).replace('media_array ', `title_array = ["${title}"]\n    media_array `);
  const again = (value: string) => `resource "terraform_data" "again" { input = "${value}" }\n`;
  const terraform = new Workspace(environmentOf(cloud)).configure(again('a') + hcl('one'));
  await terraform.apply();
  for (const index of [0, 1]) await cloud.store.put('output', `before_${index}.mp4`, Buffer.from('video'));

  for (const changed of [again('a') + hcl('two'), again('b') + hcl('two')]) {
    terraform.configure(changed);
    expect(unwrapped(await terraform.apply())).toContain('its outputs are retained');
    expect(await Promise.all([0, 1].map((index) => there(`before_${index}.mp4`)))).toEqual([true, true]);
    const { media_ids: media } = await terraform.state(RESULT);
    expect(media.map((id: string) => cloud.service.media.find(id)?.MediaId)).toEqual(media);
    expect((await terraform.plan()).changes).toBe(false);
  }
});
