import { cloudWithBuckets, environmentOf } from './cloud';
import { LEAST, Workspace } from './workspace';
import type { LocalCloud } from '../../local/src';

let cloud: LocalCloud;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const job = (body: string) => `resource "ims_highlight_montage_job" "x" {${body}
}`;
const submissions = () => cloud.service.jobs.readable().length;

/** Terraform wraps its messages; one line is easier to match. */
const flat = (text: string) => text.replace(/\n[│ ]*/g, ' ').replace(/\s+/g, ' ');

async function refusal(hcl: string, env: Record<string, string | undefined> = {}, command = 'apply'): Promise<string> {
  const before = submissions();
  const terraform = new Workspace({ ...environmentOf(cloud), ...env }).configure(hcl);
  const { code, stderr } = await terraform.run(command, '-no-color', ...(command === 'apply' ? ['-auto-approve'] : []));
  expect(code).toBe(1);
  expect(submissions()).toBe(before);
  expect(await terraform.state('ims_highlight_montage_job.x')).toBeUndefined();
  return flat(stderr);
}

test('rules speak at plan, through values that only the plan knows, with code, attribute and fix', async () => {
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

test('a region that the service does not have, before anything is sent', async () => {
  expect(await refusal(`provider "ims" { region = "eu-central-1" }\n${job(LEAST)}`)).toMatch(/eu-central-1.*cn-shanghai/);
});

test('a bucket in another region than the provider', async () => {
  const message = await refusal(`provider "ims" { region = "cn-beijing" }\n${job(LEAST)}`, {}, 'plan');
  expect(message).toMatch(/IMS1105.*cn-shanghai.*cn-beijing/);
});

test('no region at all', async () => {
  const message = await refusal(`provider "ims" {}\n${job(LEAST)}`, { ALICLOUD_REGION: undefined, ALIBABA_CLOUD_REGION_ID: undefined });
  expect(message).toMatch(/No region.*argument "region" or the variable ALICLOUD_REGION/);
});

test('wrong credentials', async () => {
  const message = await refusal(job(LEAST), { ALICLOUD_SECRET_KEY: 'wrong-secret' });
  expect(message).toMatch(/not submitted.*SignatureDoesNotMatch.*request id/);
  expect(message).toContain('ALICLOUD_ACCESS_KEY');
  expect(message).not.toContain('wrong-secret');
  expect(await refusal(job(LEAST), { ALICLOUD_ACCESS_KEY: 'LTAI-unknown' })).toMatch(/InvalidAccessKeyId/);
});

test('no credentials', async () => {
  const none = { ALICLOUD_ACCESS_KEY: undefined, ALICLOUD_SECRET_KEY: undefined, HOME: '/nonexistent' };
  expect(await refusal(job(LEAST), none)).toMatch(/no usable credentials.*ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY/);
});

test('an endpoint where nobody answers', async () => {
  const message = await refusal(job(LEAST), { IMS_ENDPOINT: 'http://127.0.0.1:1' });
  expect(message).toMatch(/ECONNREFUSED.*the endpoint http:\/\/127\.0\.0\.1:1 cannot be reached.*IMS_ENDPOINT/);
});

test('an endpoint that would carry credentials in the clear', async () => {
  expect(await refusal(job(LEAST), { IMS_ENDPOINT: 'http://ice.cn-shanghai.aliyuncs.com' })).toMatch(/plain http is allowed to this machine only/);
});

test('user data beyond the service\'s limit', async () => {
  expect(await refusal(job(`${LEAST}\n user_data = { a = "${'x'.repeat(500)}" }`), {}, 'plan')).toMatch(/user_data is too large.*512/);
});

test('additional_json that is no object', async () => {
  const message = await refusal(job(LEAST.replace('media_array', 'additional_json = "[1]", media_array')), {}, 'plan');
  expect(message).toMatch(/additional_json.*must be a JSON object/);
});

test('a failed job says the service\'s code and words, stays in the state, and is submitted again when the cause is mended', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(`
    resource "ims_highlight_montage_job" "x" {${LEAST.replace('ep1.mp4', 'late.mp4')}}
    resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }
  `);
  const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(flat(stderr)).toMatch(/Montage job \S+ failed.*InvalidMaterial\.NotFound.*late\.mp4.*submits the job again/);
  const failed = await terraform.state('ims_highlight_montage_job.x');
  expect(failed.id).toEqual(expect.any(String));

  const { text } = await terraform.plan();
  expect(flat(text)).toMatch(new RegExp(`Job ${failed.id} failed: .*InvalidMaterial\\.NotFound.* It is submitted again`));
  await cloud.store.put('footage', 'late.mp4', Buffer.from('now it is there'));
  await terraform.apply();
  expect((await terraform.state('ims_highlight_montage_job.x')).id).not.toBe(failed.id);
  expect((await terraform.plan()).changes).toBe(false);
});

test('importing what the service does not know', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(job(LEAST));
  const { code, stderr } = await terraform.run('import', '-no-color', 'ims_highlight_montage_job.x', 'no-such-job');
  expect(code).toBe(1);
  expect(flat(stderr)).toMatch(/non-existent|does not know|not exist/);
});
