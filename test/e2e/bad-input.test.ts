import { cloudWithBuckets, environmentOf } from './cloud';
import { REQUIRED, unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const job = (body: string) => `resource "ims_highlight_montage_job" "x" {${body}
}`;
const submissions = () => cloud.service.jobs.readable().length;


async function refusal(hcl: string, env: Record<string, string | undefined> = {}, command = 'apply'): Promise<string> {
  const before = submissions();
  const terraform = new Workspace({ ...environmentOf(cloud), ...env }).configure(hcl);
  const { code, stderr } = await terraform.run(command, '-no-color', ...(command === 'apply' ? ['-auto-approve'] : []));
  expect(code).toBe(1);
  expect(submissions()).toBe(before);
  expect(await terraform.state('ims_highlight_montage_job.x')).toBeUndefined();
  return unwrapped(stderr);
}

test('reports violations at plan, also for values known only at plan, with code, attribute and fix', async () => {
  const message = await refusal(`
    variable "title" { default = "${'x'.repeat(60)}" }
    ${job(`
      input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = ["ok", var.title] }
      output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/\${var.title}.mp4", width = 540, height = 960 }
    `)}`, {}, 'plan');
  expect(message).toContain('IMS1012: input_config.title_array[1]');
  expect(message).toMatch(/Got 60 characters .* at most 50/);
  expect(message).toMatch(/IMS1505: output_config\.media_url .* \{index\}/);
});

test('rejects an unknown region before any request', async () => {
  expect(await refusal(`provider "ims" { region = "eu-central-1" }\n${job(REQUIRED)}`)).toMatch(/eu-central-1.*cn-shanghai/);
});

test('rejects a bucket in a region other than the provider\'s', async () => {
  const message = await refusal(`provider "ims" { region = "cn-beijing" }\n${job(REQUIRED)}`, {}, 'plan');
  expect(message).toMatch(/IMS1105.*cn-shanghai.*cn-beijing/);
});

test('requires a region', async () => {
  const message = await refusal(`provider "ims" {}\n${job(REQUIRED)}`, { ALICLOUD_REGION: undefined, ALIBABA_CLOUD_REGION_ID: undefined });
  expect(message).toMatch(/No region.*attribute region or the variable ALICLOUD_REGION/);
});

test('explains wrong credentials', async () => {
  const message = await refusal(job(REQUIRED), { ALICLOUD_SECRET_KEY: 'wrong-secret' });
  expect(message).toMatch(/not submitted.*SignatureDoesNotMatch.*request id/);
  expect(message).toContain('ALICLOUD_ACCESS_KEY');
  expect(message).not.toContain('wrong-secret');
  expect(await refusal(job(REQUIRED), { ALICLOUD_ACCESS_KEY: 'LTAI-unknown' })).toMatch(/InvalidAccessKeyId/);
});

test('explains missing credentials', async () => {
  const none = { ALICLOUD_ACCESS_KEY: undefined, ALICLOUD_SECRET_KEY: undefined, HOME: '/nonexistent' };
  expect(await refusal(job(REQUIRED), none)).toMatch(/no usable credentials.*ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY/);
});

test('explains an unreachable endpoint', async () => {
  const message = await refusal(job(REQUIRED), { IMS_ENDPOINT: 'http://127.0.0.1:1' });
  expect(message).toMatch(/ECONNREFUSED.*the endpoint http:\/\/127\.0\.0\.1:1 cannot be reached.*IMS_ENDPOINT/);
});

test('rejects an endpoint that would send credentials in clear text', async () => {
  expect(await refusal(job(REQUIRED), { IMS_ENDPOINT: 'http://ice.cn-shanghai.aliyuncs.com' })).toMatch(/plain http is allowed for this machine only/);
});

test('rejects user data above the limit of the service', async () => {
  expect(await refusal(job(`${REQUIRED}\n user_data = { a = "${'x'.repeat(500)}" }`), {}, 'plan')).toMatch(/user_data is too large.*512/);
});

test('rejects additional_json that is not an object', async () => {
  const message = await refusal(job(REQUIRED.replace('media_array', 'additional_json = "[1]", media_array')), {}, 'plan');
  expect(message).toMatch(/additional_json.*must be a JSON object/);
});

test('reports a failed job with the service\'s code and message, keeps it in the state, and submits it again after the cause is fixed', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(`
    resource "ims_highlight_montage_job" "x" {${REQUIRED.replace('ep1.mp4', 'late.mp4')}}
    resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }
  `);
  const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toMatch(/Job \S+ failed.*InvalidMaterial\.NotFound.*late\.mp4.*submits the job again/);
  const failed = await terraform.state('ims_highlight_montage_job.x');
  expect(failed.id).toEqual(expect.any(String));

  const { text } = await terraform.plan();
  expect(unwrapped(text)).toMatch(new RegExp(`Job ${failed.id} failed: .*InvalidMaterial\\.NotFound.* The job is submitted again`));
  await cloud.store.put('footage', 'late.mp4', Buffer.from('now it is there'));
  await terraform.apply();
  expect((await terraform.state('ims_highlight_montage_job.x')).id).not.toBe(failed.id);
  expect((await terraform.plan()).changes).toBe(false);
});

test('rejects an import of an unknown job', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(job(REQUIRED));
  const { code, stderr } = await terraform.run('import', '-no-color', 'ims_highlight_montage_job.x', 'no-such-job');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toMatch(/non-existent|does not know|not exist/);
});
