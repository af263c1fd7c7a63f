import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { deletePipeline, deleteTemplate, ImsClient, updatePipeline } from '../../src/ims';

/* The plan reports drift, and drift alone never runs a paid job. */

const LINE = (title = 'a') => `
resource "ims_pipeline" "queue" {
  name  = "drift"
  speed = "Standard"
}
resource "ims_editing_template" "house" {
  name         = "house"
  type         = "BatchEditing"
  batch_config = { editing_template_config = { title_config = { font_size = 50 } }, output_template_config = { width = 540, height = 960 } }
}
resource "ims_highlight_montage_job" "x" {
  input_config   = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = ["${title}"] }
  editing_config = { produce_config = { pipeline_id = ims_pipeline.queue.id } }
  output_config  = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/drift_{index}.mp4", width = 540, height = 960 }
  templates      = [{ config = ims_editing_template.house.config, template_id = ims_editing_template.house.id }]
}`;

let cloud: LocalService;
let behind: ImsClient;
let terraform: Workspace;
beforeAll(async () => {
  cloud = await cloudWithBuckets();
  behind = new ImsClient({
    region: 'cn-shanghai', endpoint: cloud.endpoint, credentials: { accessKey: cloud.credentials.accessKeyId, secretKey: cloud.credentials.accessKeySecret },
  });
  terraform = new Workspace(environmentOf(cloud)).configure(LINE());
  await terraform.apply();
});
afterAll(() => cloud.close());

const idOf = async (address: string) => (await terraform.state(address)).id as string;
const jobs = () => cloud.service.jobs.readable().length;

test('the plan reports a pipeline that was paused outside Terraform, for the pipeline and for every job that would wait', async () => {
  const before = jobs();
  await updatePipeline(behind.caller, await idOf('ims_pipeline.queue'), { status: 'Paused' });
  const text = unwrapped((await terraform.plan()).text);
  expect(text).toContain('Drift detected: pipeline "drift" was changed outside Terraform (status is Paused)');
  expect(text).toContain('0 to add, 1 to change, 0 to destroy');
  terraform.configure(LINE('b'));
  expect(unwrapped((await terraform.plan()).text)).toMatch(/Montage job \S+ will stay queued: its pipeline is paused/);
  terraform.configure(LINE());
  await terraform.apply();
  expect((await terraform.plan()).changes).toBe(false);
  expect(jobs()).toBe(before);
});

test('a template that was deleted outside Terraform is reported and created again; no job runs', async () => {
  const before = jobs();
  await deleteTemplate(behind.caller, await idOf('ims_editing_template.house'));
  const text = unwrapped((await terraform.plan()).text);
  expect(text).toContain('Drift detected: template "house" does not exist');
  expect(text).not.toContain('Montage job');
  await terraform.apply();
  expect(jobs()).toBe(before);
  expect((await terraform.plan()).changes).toBe(false);
});

test('a pipeline that was deleted outside Terraform is reported and created again; a finished job keeps its outputs', async () => {
  const before = jobs();
  await deletePipeline(behind.caller, await idOf('ims_pipeline.queue'));
  expect(unwrapped((await terraform.plan()).text)).toContain('Drift detected: pipeline "drift" does not exist');
  await terraform.apply();
  expect(jobs()).toBe(before);
  expect((await terraform.plan()).changes).toBe(false);
});
