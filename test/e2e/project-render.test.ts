import { cloudWithBuckets, environmentOf } from './cloud';
import { Workspace } from './workspace';
import type { LocalService } from '../../local/src';

const RENDER = 'ims_project_render_job.final';
const RESULT = 'ims_highlight_montage_result.final';
const PREVIEW = `
resource "ims_highlight_montage_job" "preview" {
  input_config = {
    media_array        = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"]
    highlight_strategy = { theme_config = { theme_type = "SmoothHighlight" }, target_duration_config = { target_duration = 12 } }
  }
  output_config = { generate_preview_only = true, count = 2, width = 540, height = 960 }
}
resource "ims_highlight_montage_result" "preview" { job_id = ims_highlight_montage_job.preview.id }
`;
const render = (output: string, more = '', ids = 'ims_highlight_montage_result.preview.project_ids') => `
${PREVIEW}
resource "ims_project_render_job" "final" {
  project_ids   = ${ids}
  output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/${output}", width = 540, height = 960 }
  ${more}
}
resource "ims_highlight_montage_result" "final" { job_id = ims_project_render_job.final.id }
`;

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const renderings = () => cloud.service.jobs.readable().filter(({ data }) => data.JobType === 'Scene_Batch_Editing').length;

test('renders a preview once; a note runs nothing, another output renders again', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(PREVIEW);
  await terraform.apply();
  const { project_ids: projects } = await terraform.state('ims_highlight_montage_result.preview');
  expect(projects).toHaveLength(2);

  terraform.configure(render('final_{index}.mp4'));
  await terraform.apply();
  expect(await terraform.state(RENDER)).toMatchObject({ project_ids: projects, adopted: false, digest: expect.any(String), output_config: { width: 540 } });
  const first = await terraform.state(RESULT);
  expect(first).toMatchObject({ status: 'Finished', output_urls: [0, 1].map((i) => `https://output.oss-cn-shanghai.aliyuncs.com/final_${i}.mp4`) });
  expect((await terraform.plan()).changes).toBe(false);

  terraform.configure(render('final_{index}.mp4', 'notes = "approved"'));
  expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
  await terraform.apply();
  expect(renderings()).toBe(1);

  terraform.configure(render('other_{index}.mp4', 'notes = "approved"'));
  const { text } = await terraform.plan();
  expect(text).toMatch(/media_url .* # forces replacement|output_config .*forces replacement/);
  expect(text.replace(/\s+/g, ' ')).toMatch(/Render job "https:\S+other_\{index\}\.mp4" runs: 2 outputs, price not known .*The output changed\./);
  await terraform.apply();
  expect(renderings()).toBe(2);
  expect((await terraform.plan()).changes).toBe(false);
  await terraform.ok('destroy', '-auto-approve');
});

test('finds a job that was submitted and lost before it was recorded, and does not pay again', async () => {
  const hcl = render('lost_{index}.mp4');
  const first = new Workspace(environmentOf(cloud)).configure(hcl);
  await first.apply();
  const before = renderings();
  const { id, project_ids: projects } = await first.state(RENDER);
  const again = new Workspace(environmentOf(cloud)).configure(render('lost_{index}.mp4', '', JSON.stringify(projects)));
  await again.apply();
  expect(await again.state(RENDER)).toMatchObject({ id, adopted: true });
  expect(renderings()).toBe(before);
});

test('delete_outputs deletes the videos of a render job and retains its projects', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(render('gone_{index}.mp4', 'on_destroy = "delete_outputs"'));
  await terraform.apply();
  const { media_ids: media, project_ids: projects } = await terraform.state(RESULT);
  terraform.configure(PREVIEW);
  const { text } = await terraform.plan();
  for (const index of [0, 1]) expect(text).toContain(`- https://output.oss-cn-shanghai.aliyuncs.com/gone_${index}.mp4`);
  await terraform.apply();
  expect(media.map((id: string) => cloud.service.media.find(id))).toEqual([undefined, undefined]);
  expect(projects.map((id: string) => cloud.service.projects.get(id)?.ProjectId)).toEqual(projects);
  expect((await terraform.plan()).changes).toBe(false);
});

test('rejects an invalid output at plan, at its attribute', async () => {
  const terraform = new Workspace(environmentOf(cloud));
  const { code, stderr } = await terraform.configure(render('same.mp4').replace('width = 540, height = 960 }\n  \n', 'width = 5, height = 960 }\n  \n')).run('plan', '-no-color');
  expect(code).toBe(1);
  expect(stderr).toContain('{index}');
  expect(stderr).toContain('output_config.width');
});
