import { Aspects, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  alicloud, BucketEncryption, BucketPurpose, BucketRedundancy, BucketStorageClass, Canvas, Duration,
  HighlightMontageJob, Media, MediaBucket, type MediaBucketProps, MontageOutput,
} from '../../../src';
import { addressOf, Program, the, thrownBy } from '../program';

function bucketWith(props: MediaBucketProps) {
  const program = new Program();
  const bucket = new MediaBucket(program.stack('s'), 'Footage', props);
  return { program, bucket, synthesized: () => program.synthesize().s };
}

test('applies defaults: private, public access blocked, encrypted, https only, versioned', () => {
  const stack = bucketWith({ bucketName: 'my-footage' }).synthesized();
  const [id] = Object.keys(stack.resource.alicloud_oss_bucket);
  expect(the(stack, 'alicloud_oss_bucket')).toMatchObject({
    bucket: 'my-footage', force_destroy: false, lifecycle: { ignore_changes: ['server_side_encryption_rule', 'versioning'] },
    lifecycle_rule: [{ id: 'abandoned-uploads', enabled: true, abort_multipart_upload: [{ days: 7 }] }],
  });
  const bucket = `\${alicloud_oss_bucket.${id}.bucket}`;
  expect(the(stack, 'alicloud_oss_bucket_public_access_block')).toMatchObject({ bucket, block_public_access: true });
  const [block] = Object.keys(stack.resource.alicloud_oss_bucket_public_access_block);
  expect(the(stack, 'alicloud_oss_bucket_acl')).toMatchObject({ bucket, acl: 'private', depends_on: [`alicloud_oss_bucket_public_access_block.${block}`] });
  expect(the(stack, 'alicloud_oss_bucket_server_side_encryption')).toMatchObject({ bucket, sse_algorithm: 'AES256' });
  expect(the(stack, 'alicloud_oss_bucket_https_config')).toMatchObject({ bucket, enable: true });
  expect(the(stack, 'alicloud_oss_bucket_versioning')).toMatchObject({ bucket, status: 'Enabled' });
  expect(Object.keys(stack.resource).sort()).toEqual([
    'alicloud_oss_bucket', 'alicloud_oss_bucket_acl', 'alicloud_oss_bucket_https_config', 'alicloud_oss_bucket_public_access_block',
    'alicloud_oss_bucket_server_side_encryption', 'alicloud_oss_bucket_versioning',
  ]);
  expect(stack.terraform.required_providers.alicloud).toEqual({ source: 'aliyun/alicloud', version: '~> 1.283' });
});

test('versions a bucket for outputs only with versioned: true', () => {
  expect(bucketWith({ purpose: BucketPurpose.OUTPUT }).synthesized().resource).not.toHaveProperty('alicloud_oss_bucket_versioning');
  expect(the(bucketWith({ purpose: BucketPurpose.OUTPUT, versioned: true }).synthesized(), 'alicloud_oss_bucket_versioning').status).toBe('Enabled');
});

test('sets all props', () => {
  const program = new Program();
  const stack = program.stack('s');
  const log = new MediaBucket(stack, 'Log', { purpose: BucketPurpose.OUTPUT });
  const bucket = new MediaBucket(stack, 'Output', {
    bucketName: 'out-1', oldVersionExpiration: Duration.days(30), encryption: BucketEncryption.kms('key-1'), temporary: [{ prefix: 'previews/', expiration: Duration.days(3) }],
    corsOrigins: ['https://player.example.com'], logging: { bucket: log, prefix: 'access/' }, referers: ['https://*.example.com'],
    storageClass: BucketStorageClass.INFREQUENT_ACCESS, redundancy: BucketRedundancy.ZONE, forceDestroy: true, tags: { team: 'trailers' },
  });
  const { s } = program.synthesize();
  const own = (type: string) => Object.values<any>(s.resource[type]).find((one) => one.bucket === `\${${addressOf(bucket.resource)}.bucket}`);
  expect(s.resource.alicloud_oss_bucket[bucket.resource.friendlyUniqueId]).toMatchObject({
    storage_class: 'IA', redundancy_type: 'ZRS', force_destroy: true, tags: { team: 'trailers' },
    lifecycle: { ignore_changes: ['server_side_encryption_rule', 'versioning', 'cors_rule', 'logging', 'referer_config'] },
    lifecycle_rule: [
      { id: 'abandoned-uploads' }, { id: 'old-versions', noncurrent_version_expiration: [{ days: 30 }] },
      { id: 'temporary-1', prefix: 'previews/', expiration: [{ days: 3 }] },
    ],
  });
  expect(own('alicloud_oss_bucket_server_side_encryption')).toMatchObject({ sse_algorithm: 'KMS', kms_master_key_id: 'key-1' });
  expect(own('alicloud_oss_bucket_cors').cors_rule).toMatchObject([{ allowed_origins: ['https://player.example.com'], allowed_methods: ['GET', 'HEAD'] }]);
  expect(own('alicloud_oss_bucket_logging')).toMatchObject({ target_bucket: `\${${addressOf(log.resource)}.bucket}`, target_prefix: 'access/' });
  expect(own('alicloud_oss_bucket_referer')).toMatchObject({ referer_list: ['https://*.example.com'], allow_empty_referer: true });
});

test('refers to the generated name of a bucket without bucketName', () => {
  const { bucket, synthesized } = bucketWith({});
  const stack = synthesized();
  expect(the(stack, 'alicloud_oss_bucket')).not.toHaveProperty('bucket');
  expect(the(stack, 'alicloud_oss_bucket_acl').bucket).toBe(`\${${addressOf(bucket.resource)}.bucket}`);
});

test('exposes every L1, and Aspects visit them', () => {
  const { bucket, synthesized } = bucketWith({ bucketName: 'a-1b' });
  bucket.httpsConfig.tlsVersions = ['TLSv1.3'];
  bucket.resource.addOverride('resource_group_id', 'rg-1');
  Aspects.of(TerraformStack.of(bucket)).add({ visit: (node) => { if (node instanceof alicloud.ossBucket.OssBucket) node.tags = { owner: 'aspect' }; } });
  expect(bucket.node.defaultChild).toBe(bucket.resource);
  const stack = synthesized();
  expect(the(stack, 'alicloud_oss_bucket')).toMatchObject({ tags: { owner: 'aspect' }, resource_group_id: 'rg-1' });
  expect(the(stack, 'alicloud_oss_bucket_https_config').tls_versions).toEqual(['TLSv1.3']);
});

test.each<[string, MediaBucketProps, RegExp]>([
  ['a name with uppercase letters', { bucketName: 'My_Bucket' }, /^s\/Footage\.bucketName: got "My_Bucket", allowed 3 to 63 lowercase letters, digits and hyphens/],
  ['a name of 2 characters', { bucketName: 'ab' }, /bucketName: got "ab"/],
  ['a name of 64 characters', { bucketName: 'a'.repeat(64) }, /bucketName: got "a{64}"/],
  ['a name with a hyphen at the end', { bucketName: 'abc-' }, /bucketName: got "abc-"/],
  ['an origin without scheme', { corsOrigins: ['player.example.com'] }, /\[s\/Footage\] corsOrigins: got "player\.example\.com", allowed http:\/\/ or https:\/\/ and a host/],
  ['an origin with a path', { corsOrigins: ['https://player.example.com/app'] }, /\[s\/Footage\] corsOrigins: got "https:\/\/player\.example\.com\/app"/],
])('rejects %s', (_, props, message) => {
  expect(thrownBy(() => bucketWith(props).synthesized())).toMatch(message);
});

test.each(['abc', 'a'.repeat(63), 'a-1b'])('accepts the name %s', (bucketName) => {
  expect(() => bucketWith({ bucketName })).not.toThrow();
});

test('accepts origins with a port or a wildcard, and creates no rule for none', () => {
  const stack = bucketWith({ bucketName: 'a-1b', corsOrigins: ['*', 'http://localhost:3000', 'https://*.example.com'] }).synthesized();
  expect(the(stack, 'alicloud_oss_bucket_cors').cors_rule[0].allowed_origins).toHaveLength(3);
  const { resource } = bucketWith({ bucketName: 'a-1b', corsOrigins: [], referers: [] }).synthesized();
  expect(Object.keys(resource)).not.toContain('alicloud_oss_bucket_cors');
  expect(Object.keys(resource)).not.toContain('alicloud_oss_bucket_referer');
});

test('accepts tokens as name, tags and days', () => {
  const program = new Program();
  const stack = program.stack('s');
  const name = new TerraformVariable(stack, 'name', { type: 'string' });
  const days = new TerraformVariable(stack, 'days', { type: 'number' });
  new MediaBucket(stack, 'Footage', { bucketName: name.stringValue, temporary: [{ prefix: 'tmp/', expiration: Duration.days(days.numberValue) }], tags: { name: name.stringValue } });
  const { s } = program.synthesize();
  expect(the(s, 'alicloud_oss_bucket')).toMatchObject({ bucket: '${var.name}', tags: { name: '${var.name}' } });
  expect(the(s, 'alicloud_oss_bucket').lifecycle_rule[1].expiration).toEqual([{ days: '${var.days}' }]);
});

describe('regions', () => {
  beforeEach(() => { delete process.env.ALICLOUD_REGION; delete process.env.ALIBABA_CLOUD_REGION_ID; });

  test.each([
    ['the alicloud provider', { alicloud: 'cn-beijing' }, 'cn-beijing'],
    ['the ImsProvider, when there is no alicloud provider', { ims: 'cn-hangzhou' }, 'cn-hangzhou'],
  ])('a bucket has the region of %s', (_, regions, region) => {
    expect(new MediaBucket(new Program().stack('s', regions), 'B').region).toBe(region);
  });

  test('a provider that is declared after the bucket decides its region', () => {
    const program = new Program();
    const stack = program.stack('s', {});
    const bucket = new MediaBucket(stack, 'B');
    new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region: 'cn-shenzhen' });
    new TerraformOutput(stack, 'region', { value: bucket.region, staticId: true });
    expect(program.synthesize().s.output.region.value).toBe('cn-shenzhen');
  });

  test('the region comes from the location of the bucket when no provider has one', () => {
    const program = new Program();
    const stack = program.stack('s', {});
    new alicloud.provider.AlicloudProvider(stack, 'alicloud');
    const bucket = new MediaBucket(stack, 'B');
    new TerraformOutput(stack, 'url', { value: `oss-${bucket.region}`, staticId: true });
    expect(program.synthesize().s.output.url.value).toBe(`oss-\${trimprefix(${addressOf(bucket.resource)}.location, "oss-")}`);
  });

  test('an imported bucket has the region of the ImsProvider, and requires one otherwise', () => {
    expect(MediaBucket.fromBucketName(new Program().stack('s', { ims: 'us-west-1' }), 'B', 'my-footage').region).toBe('us-west-1');
    const program = new Program();
    const stack = program.stack('s', {});
    new TerraformOutput(stack, 'region', { value: MediaBucket.fromBucketName(stack, 'B', 'my-footage').region });
    expect(thrownBy(() => program.synthesize())).toMatch(/s\/B\.region: the region of the bucket is not known; set it/);
  });

  test('rejects different regions of bucket, alicloud provider and ImsProvider', () => {
    const program = new Program();
    new MediaBucket(program.stack('s', { ims: 'cn-shanghai', alicloud: 'cn-beijing' }), 'Footage', { region: 'cn-hangzhou' });
    expect(thrownBy(() => program.synthesize())).toMatch(
      /\[s\/Footage\] region: .*the prop region has cn-hangzhou, the alicloud provider \(s\/alicloud\) has cn-beijing, the ImsProvider \(s\/ims\) has cn-shanghai/);
  });

  test('rejects a job with a bucket of another stack and region, although its name is a token', () => {
    const program = new Program();
    const footage = new MediaBucket(program.stack('storage', { alicloud: 'cn-beijing' }), 'Footage');
    const production = program.stack('production', { ims: 'cn-shanghai' });
    new HighlightMontageJob(production, 'Job', {
      footage: [Media.fromBucket(footage, 'ep1.mp4')],
      output: MontageOutput.toBucket(MediaBucket.fromBucketName(production, 'Output', 'output'), 'a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    });
    expect(thrownBy(() => program.synthesize())).toMatch(/\[production\/Job\] footage\[0\]: got a bucket in cn-beijing/);
  });

  test('uses the provider of the prop for all its resources', () => {
    const program = new Program();
    const stack = program.stack('s', { alicloud: 'cn-shanghai' });
    const other = new alicloud.provider.AlicloudProvider(stack, 'beijing', { region: 'cn-beijing', alias: 'beijing' });
    const bucket = new MediaBucket(stack, 'B', { provider: other });
    expect(bucket.region).toBe('cn-beijing');
    const { s } = program.synthesize();
    for (const type of Object.keys(s.resource)) expect(the(s, type).provider).toBe('alicloud.beijing');
  });
});

test('a job uses a bucket of another stack', () => {
  const program = new Program();
  const footage = new MediaBucket(program.stack('storage'), 'Footage', { bucketName: 'my-footage' });
  const production = program.stack('production');
  new HighlightMontageJob(production, 'Job', {
    footage: [Media.fromBucket(footage, 'ep1.mp4')],
    output: MontageOutput.toBucket(footage, 'a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
  });
  const synthesized = program.synthesize();
  expect(the(synthesized.production, 'ims_highlight_montage_job').input_config.media_array[0])
    .toMatch(/^https:\/\/\$\{data\.terraform_remote_state\.[\w-]+\.outputs\.[\w-]+\}\.oss-cn-shanghai\.aliyuncs\.com\/ep1\.mp4$/);
});
