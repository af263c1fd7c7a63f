import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { type LocalService, startLocalService } from '../../local/src';
import {
  alicloud, BucketPurpose, CallbackQueue, Canvas, DeployerPolicy, Duration, HighlightMontageJob, ImsProvider, MediaBucket, MontageOutput, RamRole,
  RolePrincipal, ServiceRole,
} from '../../src';
import { temporaryDirectory } from '../support/temporary-directory';
import { terraformIn } from '../support/terraform';

const FOOTAGE = join(__dirname, '..', '..', 'examples', 'footage');

let cloud: LocalService;

beforeAll(async () => {
  cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
});
afterAll(() => cloud.close());

/** Synthesizes into `directory` a stack with all resources around a job; the footage is the file in `project`. */
function synthesize(directory: string, footageFile: string): string {
  const app = new App({ outdir: join(directory, 'cdktf.out'), skipValidation: false });
  const stack = new TerraformStack(app, 'line');
  new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region: 'cn-shanghai' });
  new ImsProvider(stack, 'ims', { region: 'cn-shanghai' });
  const log = new MediaBucket(stack, 'Log', { purpose: BucketPurpose.OUTPUT });
  const footage = new MediaBucket(stack, 'Footage', {
    bucketName: 'line-footage', corsOrigins: ['https://player.example.com'], referers: ['https://*.example.com'], logging: { bucket: log, prefix: 'footage/' },
    temporary: [{ prefix: 'tmp/', expiration: Duration.days(2) }], tags: { team: 'trailers' }, oldVersionExpiration: Duration.days(30),
  });
  const role = new RamRole(stack, 'Editor', { assumedBy: [RolePrincipal.service('ecs.aliyuncs.com')] });
  const job = new HighlightMontageJob(stack, 'Episode1', {
    footage: [footage.upload('ep1.mp4', footageFile).media],
    output: MontageOutput.toBucket(footage, 'out/ep1_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    waitForCompletion: false,
  });
  footage.grantRead(role);
  job.grantSubmit(role);
  new CallbackQueue(stack, 'Done', { queueName: 'ice-callback-line' }).grantConsume(role);
  new ServiceRole(stack, 'ServiceRole');
  new TerraformOutput(stack, 'job', { value: job.jobId, staticId: true });
  new TerraformOutput(stack, 'deployer', { value: new DeployerPolicy(stack, 'Deployer', { policyName: 'line-deployer' }).document, staticId: true });
  app.synth();
  return join(app.outdir, 'stacks', 'line');
}

test('deploys, keeps, changes by file and destroys a bucket with all its parts, an upload, a job, roles and a queue', async () => {
  const project = temporaryDirectory();
  const file = join(project, 'ep1.mp4');
  const terraform = async (directory: string, command: string, ...args: string[]) => {
    const done = await terraformIn(directory, [command, ...args, '-no-color'], { env: cloud.environment });
    return { code: done.code, text: done.stdout + done.stderr };
  };
  const output = async (directory: string) => JSON.parse((await terraform(directory, 'output', '-json')).text);

  cpSync(join(FOOTAGE, 'episode1.mp4'), file);
  let stack = synthesize(project, file);
  expect((await terraform(stack, 'init')).text).toMatch(/successfully initialized/);
  expect(await terraform(stack, 'validate')).toMatchObject({ code: 0, text: expect.not.stringMatching(/Warning/) });
  expect(await terraform(stack, 'apply', '-auto-approve')).toMatchObject({ code: 0, text: expect.stringMatching(/Apply complete/) });
  const first = (await output(stack)).job.value;
  expect(await terraform(stack, 'plan', '-detailed-exitcode')).toMatchObject({ code: 0, text: expect.stringMatching(/No changes/) });

  // Changed content at the same path is a new object, and the job that uses it runs again.
  writeFileSync(file, Buffer.concat([Buffer.from('changed'), Buffer.alloc(1000)]));
  stack = synthesize(project, file);
  const plan = await terraform(stack, 'plan', '-detailed-exitcode');
  expect(plan.code).toBe(2);
  expect(plan.text).toMatch(/alicloud_oss_bucket_object\.\S+ must be replaced/);
  expect(plan.text).toMatch(/ims_highlight_montage_job\.\S+ must be replaced/);
  expect(plan.text).toMatch(/Plan: 2 to add, 0 to change, 2 to destroy/);
  expect((await terraform(stack, 'apply', '-auto-approve')).code).toBe(0);
  expect((await output(stack)).job.value).not.toBe(first);

  expect(await terraform(stack, 'destroy', '-auto-approve')).toMatchObject({ code: 0 });
});
