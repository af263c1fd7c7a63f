import { cloudWithBuckets, environmentOf } from './cloud';
import { REQUIRED, Workspace } from './workspace';
import type { LocalService } from '../../local/src';

const JOB = 'ims_highlight_montage_job.trailer';
const RESULT = 'ims_highlight_montage_result.trailer';
const job = (body: string) => `
resource "ims_highlight_montage_job" "trailer" {${body}}
resource "ims_highlight_montage_result" "trailer" { job_id = ims_highlight_montage_job.trailer.id }
output "urls" { value = ims_highlight_montage_result.trailer.output_urls }
`;
const withTitle = (title: string, more = '') => job(`
  input_config   = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = ["${title}"] }
  output_config  = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4", width = 540, height = 960 }
  editing_config = { media_config = { volume = 1 } }
  ${more}
`);

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const workspace = () => new Workspace(environmentOf(cloud));
const submissions = () => cloud.service.jobs.readable().length;

test('supports init, validate, plan, apply, empty plan, update in place, replacement and destroy', async () => {
  const terraform = workspace().configure(withTitle('Now open'));
  await terraform.ok('validate');
  const before = submissions();

  expect((await terraform.plan()).text).toContain('2 to add, 0 to change, 0 to destroy');
  const applied = await terraform.apply();
  expect(applied).toContain('Apply complete! Resources: 2 added');
  expect(submissions()).toBe(before + 1);
  const first = await terraform.state(JOB);
  const result = await terraform.state(RESULT);
  expect(first).toMatchObject({ adopted: false, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  expect(result).toMatchObject({
    status: 'Finished', job_id: first.id, output_urls: [expect.stringMatching(/^https?:\/\/output\.oss-cn-shanghai\.aliyuncs\.com\/a_\d+\.mp4$/)],
    media_ids: [expect.any(String)], project_ids: [expect.any(String)], durations: [expect.any(Number)],
    sub_jobs: [expect.objectContaining({ status: 'Success' })],
  });
  expect((await terraform.plan()).changes).toBe(false);

  terraform.configure(withTitle('Now open', 'notes = "opening week"\n  labels = { season = "1" }\n  on_destroy = "retain"'));
  expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
  await terraform.apply();
  expect(await terraform.state(JOB)).toMatchObject({ id: first.id, notes: 'opening week' });
  expect(submissions()).toBe(before + 1);
  expect((await terraform.plan()).changes).toBe(false);

  terraform.configure(withTitle('Grand opening'));
  const { text } = await terraform.plan();
  expect(text).toMatch(/~ "Now open" -> "Grand opening" # forces replacement/);
  expect(text).toContain('2 to add, 0 to change, 2 to destroy');
  await terraform.apply();
  expect(submissions()).toBe(before + 2);
  expect((await terraform.state(JOB)).id).not.toBe(first.id);
  expect((await terraform.plan()).changes).toBe(false);

  await terraform.ok('destroy', '-auto-approve');
  expect(await terraform.state(JOB)).toBeUndefined();
  expect(submissions()).toBe(before + 2);
});

test('a semantically equal montage is not a change', async () => {
  const terraform = workspace().configure(job(REQUIRED));
  await terraform.apply();
  terraform.configure(job(`
    input_config = {
      media_array        = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"]
      highlight_strategy = { intro_config = { mode = "Disabled" }, theme_config = { theme_type = "JumpHighlight" }, enable_action_recog = false }
    }
    output_config  = { height = 960.0, width = 540, count = 1, generate_preview_only = false, media_url = "https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4" }
    editing_config = { media_config = { volume = 0.0 }, process_config = { allow_transition = false, transition_duration = 0.5 } }
  `));
  expect(await terraform.plan()).toMatchObject({ changes: false });
});

test('adopts a job that was lost between submit and state instead of paying again', async () => {
  const terraform = workspace().configure(withTitle('Lost'));
  await terraform.apply();
  const { id } = await terraform.state(JOB);
  const before = submissions();
  await terraform.ok('state', 'rm', JOB, RESULT);
  await terraform.apply();
  expect(await terraform.state(JOB)).toMatchObject({ id, adopted: true });
  expect(submissions()).toBe(before);
  expect((await terraform.plan()).changes).toBe(false);
});

test('a new value of run submits a second paid job', async () => {
  const terraform = workspace().configure(withTitle('Again'));
  await terraform.apply();
  const before = submissions();
  terraform.configure(withTitle('Again', 'run = "2026-11-23"'));
  expect((await terraform.plan()).text).toMatch(/run\s+= "2026-11-23" # forces replacement/);
  await terraform.apply();
  expect(submissions()).toBe(before + 1);
});

test('a change of the wait keeps the outputs', async () => {
  const terraform = workspace().configure(withTitle('Kept'));
  await terraform.apply();
  const before = await terraform.state(RESULT);
  terraform.configure(withTitle('Kept').replace('{ job_id = ims_highlight_montage_job.trailer.id }', `{
    job_id             = ims_highlight_montage_job.trailer.id
    on_partial_failure = "keep"
    timeouts           = { create = "2h" }
  }`));
  const { text } = await terraform.plan();
  expect(text).toContain('0 to add, 1 to change, 0 to destroy');
  expect(text).not.toContain('known after apply');
  await terraform.apply();
  expect(await terraform.state(RESULT)).toEqual({ ...before, on_partial_failure: 'keep', timeouts: { create: '2h' } });
  expect((await terraform.plan()).changes).toBe(false);
});

test('import fills every readable attribute; the generated configuration plans no paid job', async () => {
  const terraform = workspace().configure(withTitle('Imported', 'user_data = { team = "trailers" }\n notify_address = "https://example.com/done"'));
  await terraform.apply();
  const { id } = await terraform.state(JOB);
  const fresh = workspace().configure(`import {\n  to = ims_highlight_montage_job.taken\n  id = "${id}"\n}\n`);
  await fresh.run('plan', '-no-color', '-generate-config-out=generated.tf');
  const generated = fresh.read('generated.tf');
  expect(generated).toContain('"Imported"');
  expect(generated).toContain('team = "trailers"');
  const { text } = await fresh.plan();
  expect(text).toContain('1 to import, 0 to add, 0 to change, 0 to destroy');
  await fresh.apply();
  expect((await fresh.plan()).changes).toBe(false);
  expect(await fresh.state('ims_highlight_montage_job.taken')).toMatchObject({ id, notify_address: 'https://example.com/done' });
});

test('values unknown at plan are resolved at apply', async () => {
  const terraform = workspace().configure(`
    resource "terraform_data" "key" { input = "ep2.mp4" }
    ${job(`
      input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/\${terraform_data.key.output}"] }
      output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/u_{index}.mp4", width = 540, height = 960 }
    `)}`);
  expect((await terraform.plan()).text).toMatch(/digest\s+= \(known after apply\)/);
  await terraform.apply();
  expect((await terraform.state(JOB)).digest).toMatch(/^sha256:/);
  expect((await terraform.plan()).changes).toBe(false);
});

test('a preview has projects with a readable Timeline, and no videos', async () => {
  const terraform = workspace().configure(`${job(`
    input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"] }
    output_config = { generate_preview_only = true, width = 540, height = 960 }
  `)}
    data "ims_editing_project" "preview" { project_id = ims_highlight_montage_result.trailer.project_ids[0] }
    data "ims_highlight_montage_job" "again" { job_id = ims_highlight_montage_result.trailer.job_id }
    output "clips" { value = jsondecode(data.ims_editing_project.preview.timeline).VideoTracks[0].VideoTrackClips }
    output "status" { value = data.ims_highlight_montage_job.again.status }
  `);
  await terraform.apply();
  const outputs = JSON.parse(await terraform.ok('output', '-json'));
  expect(outputs.clips.value).toHaveLength(1);
  expect(outputs.status.value).toBe('Finished');
  expect(outputs.urls.value).toEqual([]);
  expect((await terraform.plan()).changes).toBe(false);
});

test('destroy deletes outputs only with delete_outputs, and a montage without outputs runs again', async () => {
  const terraform = workspace().configure(withTitle('Deleted', 'on_destroy = "delete_outputs"'));
  await terraform.apply();
  const [mediaId] = (await terraform.state(RESULT)).media_ids;
  const before = submissions();
  await terraform.ok('destroy', '-auto-approve');
  expect(cloud.service.media.find(mediaId)).toBeUndefined();
  await terraform.apply();
  expect(submissions()).toBe(before + 1);
});
