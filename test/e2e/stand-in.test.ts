import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type LocalService, startLocalService } from '../../local/src';
import { ExampleProject } from '../../tools/example-project';
import { temporaryDirectory } from '../support/temporary-directory';
import { type Finished, terraformIn } from '../support/terraform';

let cloud: LocalService;
beforeEach(async () => {
  cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
});
afterEach(() => cloud.close());

const HEAD = `
terraform {
  required_providers {
    alicloud = { source = "aliyun/alicloud", version = "~> 1.283" }
  }
}
`;

const STACK = `${HEAD}
resource "alicloud_oss_bucket" "footage" {
  bucket = "films"
  lifecycle_rule {
    enabled = true
    prefix  = "tmp/"
    expiration {
      days = 7
    }
  }
  lifecycle {
    ignore_changes = [versioning, server_side_encryption_rule, cors_rule]
  }
}
resource "alicloud_oss_bucket_versioning" "footage" {
  bucket = alicloud_oss_bucket.footage.bucket
  status = "Enabled"
}
resource "alicloud_oss_bucket_server_side_encryption" "footage" {
  bucket        = alicloud_oss_bucket.footage.bucket
  sse_algorithm = "AES256"
}
resource "alicloud_oss_bucket_cors" "footage" {
  bucket = alicloud_oss_bucket.footage.bucket
  cors_rule {
    allowed_methods = ["GET", "HEAD"]
    allowed_origins = ["https://player.example"]
  }
}
resource "alicloud_oss_bucket_object" "episode" {
  bucket      = alicloud_oss_bucket.footage.bucket
  key         = "ep1.mp4"
  source      = "\${path.module}/ep1.mp4"
  content_md5 = "XrY7u+Ae7tCTyyK7j1rNww=="
}
data "alicloud_ram_policy_document" "read" {
  statement {
    action   = ["oss:GetObject"]
    resource = ["acs:oss:*:*:\${alicloud_oss_bucket.footage.bucket}/*"]
  }
}
resource "alicloud_ram_policy" "read" {
  policy_name     = "read-films"
  policy_document = data.alicloud_ram_policy_document.read.document
}
resource "alicloud_ram_role" "worker" {
  role_name                   = "worker"
  assume_role_policy_document = jsonencode({ Version = "1", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["ecs.aliyuncs.com"] } }] })
}
resource "alicloud_ram_role_policy_attachment" "worker" {
  role_name   = alicloud_ram_role.worker.role_name
  policy_name = alicloud_ram_policy.read.policy_name
  policy_type = alicloud_ram_policy.read.type
}
resource "alicloud_message_service_queue" "callback" {
  queue_name = "ice-callback-films"
}
output "arn" { value = alicloud_ram_role.worker.arn }
`;

/** A directory with a configuration, in the environment of the local service. */
class Stack {
  readonly directory = temporaryDirectory('stand-in-');

  configure(hcl: string): this {
    writeFileSync(join(this.directory, 'main.tf'), hcl);
    return this;
  }

  run(...args: string[]): Promise<Finished> {
    return terraformIn(this.directory, args, { env: cloud.environment });
  }

  async ok(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(...args);
    if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  async changes(): Promise<boolean> {
    const { code, stdout, stderr } = await this.run('plan', '-detailed-exitcode', '-no-color');
    if (code === 1) throw new Error(`${stdout}\n${stderr}`);
    return code === 2;
  }
}

test('serves the schema of the real provider unchanged', async () => {
  const stack = new Stack().configure(HEAD);
  await stack.ok('init', '-no-color');
  const served = JSON.parse(await stack.ok('providers', 'schema', '-json')).provider_schemas['registry.terraform.io/aliyun/alicloud'];
  const real = JSON.parse(readFileSync(join(__dirname, '../../schemas/alicloud/provider-schema.json'), 'utf8')).provider_schemas['registry.terraform.io/aliyun/alicloud'];
  for (const part of ['provider', 'resource_schemas', 'data_source_schemas']) expect(served[part]).toEqual(real[part]);
});

test('deploys, changes, detects drift of and destroys a stack of buckets, objects, roles and a queue without network', async () => {
  const stack = new Stack().configure(STACK);
  writeFileSync(join(stack.directory, 'ep1.mp4'), 'hello');
  expect(await stack.ok('init', '-no-color')).toMatch(/Installed aliyun\/alicloud v1\.999\.\d+/);

  const refused = await stack.run('apply', '-auto-approve', '-no-color');
  expect(refused.stderr).toMatch(/InvalidDigest: /);
  expect(refused.stderr).toMatch(/with alicloud_oss_bucket_object\.episode/);

  stack.configure(STACK.replace(/content_md5 = .*/, 'content_md5 = "XUFAKrxLKna5cZ2REBfFkg=="'));
  const applied = await stack.ok('apply', '-auto-approve', '-no-color');
  expect(applied).toContain('arn = "acs:ram::1000000000000000:role/worker"');
  expect(await text((await cloud.store.get('films', 'ep1.mp4')).stream)).toBe('hello');
  expect(await stack.changes()).toBe(false);

  await cloud.store.delete('films', 'ep1.mp4');
  expect(await stack.ok('apply', '-auto-approve', '-no-color')).toContain('Resources: 1 added, 0 changed, 0 destroyed');
  expect(await stack.changes()).toBe(false);

  await cloud.store.put('films', 'more.mp4', Buffer.from('more'));
  const notEmpty = await stack.run('destroy', '-auto-approve', '-no-color');
  expect(notEmpty.stderr).toMatch(/Cannot delete alicloud_oss_bucket "films"[\s\S]*BucketNotEmpty: [\s\S]*force_destroy = true/);
  await cloud.store.delete('films', 'more.mp4');
  expect(await stack.ok('destroy', '-auto-approve', '-no-color')).toContain('Destroy complete!');
  expect(cloud.store.listBuckets()).toEqual([]);
  expect(cloud.account.list()).toEqual([]);
});

test('imports an existing bucket', async () => {
  await cloud.store.createBucket('films', { region: 'cn-shanghai' });
  const stack = new Stack().configure(`${HEAD}\nresource "alicloud_oss_bucket" "films" {\n  bucket = "films"\n}\n`);
  await stack.ok('init', '-no-color');
  expect((await stack.run('apply', '-auto-approve', '-no-color')).stderr).toMatch(/BucketAlreadyExists: [\s\S]*terraform import/);
  await stack.ok('import', '-no-color', 'alicloud_oss_bucket.films', 'films');
  expect(await stack.ok('plan', '-no-color')).not.toContain('must be replaced');
  await stack.ok('apply', '-auto-approve', '-no-color');
  expect(await stack.changes()).toBe(false);
});

test('refuses to work without a local service, and states that it is not the real provider', async () => {
  const stack = new Stack().configure(`${HEAD}\nresource "alicloud_oss_bucket" "films" {\n  bucket = "films"\n}\n`);
  await stack.ok('init', '-no-color');
  const apply = (endpoint: string | undefined) => terraformIn(stack.directory, ['apply', '-auto-approve', '-no-color'], { env: { ...cloud.environment, ALICLOUD_LOCAL_ENDPOINT: endpoint } });
  const flat = (message: string) => message.replace(/\s+/g, ' ');
  expect(flat((await apply(undefined)).stderr)).toContain('This is the stand-in of alicloud-ims-local, not the real provider. The environment variable ALICLOUD_LOCAL_ENDPOINT is not set.');
  expect(flat((await apply('https://oss-cn-shanghai.aliyuncs.com')).stderr)).toContain('allowed are addresses of this machine');
  expect(flat((await apply('http://127.0.0.1:1')).stderr)).toContain('ims-local start');
  expect(cloud.store.listBuckets()).toEqual([]);
});

const PROGRAM = `
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { alicloud, ImsProvider } from 'cdktf-alicloud-ims';

const app = new App();
const stack = new TerraformStack(app, 'storage');
new ImsProvider(stack, 'ims', { region: 'cn-shanghai' });
new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region: 'cn-shanghai' });
const bucket = new alicloud.ossBucket.OssBucket(stack, 'Bucket', { bucket: 'films' });
new TerraformOutput(stack, 'endpoint', { value: bucket.extranetEndpoint, staticId: true });
app.synth();
`;

test('cdktf deploy, diff and destroy work beside the IMS provider without flags, registry or network', async () => {
  const project = ExampleProject.copy('episode', temporaryDirectory());
  writeFileSync(join(project.directory, 'main.ts'), PROGRAM);
  const cdktf = async (...args: string[]) => {
    const child = project.start(args, { ...cloud.environment, HOME: project.directory });
    const finished = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
    return { code: await finished, output: stdout + stderr };
  };
  expect(await cdktf('deploy', 'storage', '--auto-approve')).toMatchObject({ code: 0, output: expect.stringContaining('oss-cn-shanghai.aliyuncs.com') });
  expect(cloud.store.bucket('films')).toBeDefined();
  expect(await cdktf('diff', 'storage')).toMatchObject({ code: 0, output: expect.stringContaining('No changes') });
  expect(await cdktf('destroy', 'storage', '--auto-approve')).toMatchObject({ code: 0, output: expect.stringContaining('Destroy complete!') });
});
