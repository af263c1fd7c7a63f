import { cloudWithBuckets, environmentOf } from './cloud';
import { REQUIRED, unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { getPipeline, ImsClient, updatePipeline } from '../../src/ims';

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const workspace = () => new Workspace(environmentOf(cloud));

async function refusal(hcl: string, command = 'plan'): Promise<string> {
  const { code, stderr } = await workspace().configure(hcl).run(command, '-no-color', ...(command === 'apply' ? ['-auto-approve'] : []));
  expect(code).toBe(1);
  return unwrapped(stderr);
}

test('reports values out of range with place, value and allowed range', async () => {
  const message = await refusal(`
    resource "ims_pipeline" "x" { 
      name = "x" 
      speed = "Fast" 
      priority = 11 
      status = "Stopped" 
    }
    resource "ims_media_asset" "x" {
      input_url    = "https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4?Signature=hush"
      title        = "${'片'.repeat(43)}"
      media_tags   = ["a,b"]
      reference_id = "short"
    }
    resource "ims_event_callback" "x" {
      callback_type = "MNS"
      callback_queue_name = "my-queue"
      event_types = ["BatchProduceMediaComplete"]
      auth_key = "weakkey"
    }`);
  expect(message).toMatch(/speed must be one of "Standard", "Boost", "NarrowBandHDV2", got "Fast"/);
  expect(message).toMatch(/priority must be from 1 to 10, got 11/);
  expect(message).toMatch(/status must be one of "Active", "Paused", got "Stopped"/);
  expect(message).toMatch(/input_url must be the URL without its query/);
  expect(message).not.toMatch(/got "[^"]*hush/);
  expect(message).toMatch(/title must have at most 128 bytes in UTF-8, has 129/);
  expect(message).toMatch(/media_tags must .*no comma/);
  expect(message).toMatch(/reference_id must be 6 to 64/);
  expect(message).toMatch(/callback_queue_name must be the name of a message queue that begins with ice-callback-, got "my-queue"/);
  expect(message).toMatch(/auth_key must be at most 32 characters with an uppercase letter/);
  expect(message).not.toMatch(/got "weakkey/);
});

test('checks the config of a template by the rules of a job, at its attribute', async () => {
  const template = (type: string, body: string) => `resource "ims_editing_template" "${type.toLowerCase()}" {\n  name = "x"\n  type = "${type}"\n  ${body}\n}\n`;
  expect(await refusal(template('BatchEditing', 'batch_config = { output_template_config = { width = 5000, height = 960 } }')))
    .toMatch(/IMS\d+: batch_config\.output_template_config.*5000.*4096/);
  expect(await refusal(template('BatchEditing', 'config = jsonencode({ OutputTemplateConfig = { Width = 5000, Height = 960 } })'))).toMatch(/IMS\d+: config: OutputTemplateConfig.*5000/);
  expect(await refusal(template('BatchEditing', ''))).toMatch(/Exactly one of batch_config and config.*neither/);
  expect(await refusal(template('Timeline', 'batch_config = { output_template_config = {} }'))).toMatch(/batch_config is for type BatchEditing.*"Timeline"/);
  expect(await refusal(template('Timeline', 'config = "{"'))).toMatch(/config is not a JSON object.*jsonencode/);
  expect(await refusal(template('VETemplate', 'config = jsonencode({ url = "x" })'))).toMatch(/needs oss_url.*jsonencode\(\{ oss_url/);
  expect(await refusal(template('VETemplate', 'config = jsonencode({ oss_url = "https://cdn.example/x.zip" })'))).toMatch(/needs oss_url.*not OSS.*bucket's regional host/);
});

test('explains an object in another region and a missing object', async () => {
  expect(await refusal('resource "ims_media_asset" "x" { input_url = "https://footage.oss-cn-beijing.aliyuncs.com/ep1.mp4" }')).toMatch(/cn-beijing.*cn-shanghai/);
  const terraform = workspace().configure('resource "ims_media_asset" "x" { input_url = "https://footage.oss-cn-shanghai.aliyuncs.com/nothing.mp4" }');
  const { code, stderr } = await terraform.run('apply', '-no-color', '-auto-approve');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toMatch(/cannot read the file of media asset \w+: PrepareFail.*Check that the object exists/);
  await cloud.store.put('footage', 'nothing.mp4', Buffer.from('now it is'));
  await terraform.apply();
  expect((await terraform.plan()).changes).toBe(false);
  await terraform.ok('destroy', '-auto-approve');
});

test('a pipeline with jobs is not deleted; a later destroy continues', async () => {
  const terraform = workspace().configure(`
    resource "ims_pipeline" "busy" { 
      name = "busy" 
      speed = "Standard" 
      status = "Paused" 
    }
    resource "ims_highlight_montage_job" "x" {
      ${REQUIRED}
      editing_config = { produce_config = { pipeline_id = ims_pipeline.busy.id } }
    }`);
  await terraform.apply();
  const { id } = await terraform.state('ims_pipeline.busy');
  const { code, stderr } = await terraform.run('destroy', '-no-color', '-auto-approve');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toMatch(/The pipeline "busy" was not deleted.*OperationDenied\.PipelineInUse.*queued or running jobs.*Nothing was lost/);
  expect(await terraform.state('ims_pipeline.busy')).toMatchObject({ id });

  const { accessKeyId: accessKey, accessKeySecret: secretKey } = cloud.credentials;
  const { caller } = new ImsClient({ region: 'cn-shanghai', endpoint: cloud.endpoint, credentials: { accessKey, secretKey } });
  await updatePipeline(caller, id, { status: 'Active' });
  while (cloud.service.jobs.unfinished().length > 0) await new Promise((resolve) => setImmediate(resolve));
  await terraform.ok('destroy', '-auto-approve');
  expect(await getPipeline(caller, id)).toBeUndefined();
});

test('rejects an import of unknown resources', async () => {
  const terraform = workspace().configure('resource "ims_pipeline" "x" {\n  name = "x"\n  speed = "Boost"\n}\nresource "ims_event_callback" "x" {\n  callback_type = "MNS"\n  callback_queue_name = "ice-callback-x"\n  event_types = ["ALL"]\n}');
  const pipeline = await terraform.run('import', '-no-color', 'ims_pipeline.x', 'nobody');
  expect(unwrapped(pipeline.stderr)).toMatch(/does not know pipeline nobody.*region/);
  const callback = await terraform.run('import', '-no-color', 'ims_event_callback.x', 'cn-shanghai');
  expect(unwrapped(callback.stderr)).toMatch(/Cannot import the event callback/);
});
