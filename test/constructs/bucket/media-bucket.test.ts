import { Aspects, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  alicloud, BucketEncryption, BucketPurpose, Canvas, HighlightMontageJob, Media, MediaBucket, type MediaBucketProps, MontageOutput,
} from '../../../src';
import { addressOf, Program, the, thrownBy } from '../program';

function bucketWith(props: MediaBucketProps) {
  const program = new Program();
  const bucket = new MediaBucket(program.stack('s'), 'Footage', props);
  return { program, bucket, synthesized: () => program.synthesize().s };
}

test('defaults: private, public access blocked, encrypted, https only, versioned; nothing that is deprecated', () => {
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

test('an output bucket is not versioned, unless it shall be', () => {
  expect(bucketWith({ purpose: BucketPurpose.OUTPUT }).synthesized().resource).not.toHaveProperty('alicloud_oss_bucket_versioning');
  expect(the(bucketWith({ purpose: BucketPurpose.OUTPUT, versioned: true }).synthesized(), 'alicloud_oss_bucket_versioning').status).toBe('Enabled');
});

test('everything once', () => {
  const program = new Program();
  const stack = program.stack('s');
  const log = new MediaBucket(stack, 'Log', { purpose: BucketPurpose.OUTPUT });
  const bucket = new MediaBucket(stack, 'Output', {
    bucketName: 'out-1', oldVersionsDays: 30, encryption: BucketEncryption.kms('key-1'), temporary: [{ prefix: 'previews/', afterDays: 3 }],
    corsOrigins: ['https://player.example.com'], logging: { bucket: log, prefix: 'access/' }, referers: ['https://*.example.com'],
    storageClass: 'IA', redundancyType: 'ZRS', forceDestroy: true, tags: { team: 'trailers' },
  });
  const { s } = program.synthesize();
  const own = (type: string) => Object.values<any>(s.resource[type]).find((one) => one.bucket === `\${${addressOf(bucket.bucket)}.bucket}`);
  expect(s.resource.alicloud_oss_bucket[bucket.bucket.friendlyUniqueId]).toMatchObject({
    storage_class: 'IA', redundancy_type: 'ZRS', force_destroy: true, tags: { team: 'trailers' },
    lifecycle: { ignore_changes: ['server_side_encryption_rule', 'versioning', 'cors_rule', 'logging', 'referer_config'] },
    lifecycle_rule: [
      { id: 'abandoned-uploads' }, { id: 'old-versions', noncurrent_version_expiration: [{ days: 30 }] },
      { id: 'temporary-1', prefix: 'previews/', expiration: [{ days: 3 }] },
    ],
  });
  expect(own('alicloud_oss_bucket_server_side_encryption')).toMatchObject({ sse_algorithm: 'KMS', kms_master_key_id: 'key-1' });
  expect(own('alicloud_oss_bucket_cors').cors_rule).toMatchObject([{ allowed_origins: ['https://player.example.com'], allowed_methods: ['GET', 'HEAD'] }]);
  expect(own('alicloud_oss_bucket_logging')).toMatchObject({ target_bucket: `\${${addressOf(log.bucket)}.bucket}`, target_prefix: 'access/' });
  expect(own('alicloud_oss_bucket_referer')).toMatchObject({ referer_list: ['https://*.example.com'], allow_empty_referer: true });
});

test('without a name the provider makes one up, and everything refers to it', () => {
  const { bucket, synthesized } = bucketWith({});
  const stack = synthesized();
  expect(the(stack, 'alicloud_oss_bucket')).not.toHaveProperty('bucket');
  expect(the(stack, 'alicloud_oss_bucket_acl').bucket).toBe(`\${${addressOf(bucket.bucket)}.bucket}`);
});

test('every L1 can be changed, and Aspects reach them', () => {
  const { bucket, synthesized } = bucketWith({ bucketName: 'a-1b' });
  bucket.httpsConfig.tlsVersions = ['TLSv1.3'];
  bucket.bucket.addOverride('resource_group_id', 'rg-1');
  Aspects.of(TerraformStack.of(bucket)).add({ visit: (node) => { if (node instanceof alicloud.ossBucket.OssBucket) node.tags = { owner: 'aspect' }; } });
  expect(bucket.node.defaultChild).toBe(bucket.bucket);
  const stack = synthesized();
  expect(the(stack, 'alicloud_oss_bucket')).toMatchObject({ tags: { owner: 'aspect' }, resource_group_id: 'rg-1' });
  expect(the(stack, 'alicloud_oss_bucket_https_config').tls_versions).toEqual(['TLSv1.3']);
});

test.each<[string, MediaBucketProps, RegExp]>([
  ['a name that OSS refuses', { bucketName: 'My_Bucket' }, /^s\/Footage: bucket name "My_Bucket" is refused.*3 to 63 small letters/],
  ['no days', { temporary: [{ prefix: 'a/', afterDays: 0 }] }, /s\/Footage: temporary\[0\]\.afterDays: got 0, allowed is 1 or more/],
  ['an empty prefix', { temporary: [{ prefix: '', afterDays: 1 }] }, /everything in the bucket would be deleted/],
  ['nested prefixes', { temporary: [{ prefix: 'a/', afterDays: 1 }, { prefix: 'a/b/', afterDays: 1 }] }, /"a\/b\/" begins with another one/],
  ['an origin without scheme', { corsOrigins: ['player.example.com'] }, /\[s\/Footage\] corsOrigins: got "player\.example\.com", allowed http\(s\):\/\/ and a host/],
  ['an origin with a path', { corsOrigins: ['https://player.example.com/app'] }, /\[s\/Footage\] corsOrigins: got "https:\/\/player\.example\.com\/app"/],
  ['an unknown storage class', { storageClass: 'archive' }, /\[s\/Footage\] storageClass: got "archive", allowed Standard, IA, Archive/],
  ['an unknown redundancy', { redundancyType: 'GRS' }, /\[s\/Footage\] redundancyType: got "GRS", allowed LRS or ZRS/],
  ['old versions without versions', { purpose: BucketPurpose.OUTPUT, oldVersionsDays: 3 }, /not versioned/],
])('refused at synth: %s', (_, props, message) => {
  expect(thrownBy(() => bucketWith(props).synthesized())).toMatch(message);
});

test('origins may be all, have a port, or a part that varies; no origins are no rule', () => {
  const stack = bucketWith({ bucketName: 'a-1b', corsOrigins: ['*', 'http://localhost:3000', 'https://*.example.com'] }).synthesized();
  expect(the(stack, 'alicloud_oss_bucket_cors').cors_rule[0].allowed_origins).toHaveLength(3);
  expect(bucketWith({ bucketName: 'a-1b', corsOrigins: [], referers: [] }).synthesized().resource).toEqual(expect.not.objectContaining({
    alicloud_oss_bucket_cors: expect.anything(), alicloud_oss_bucket_referer: expect.anything(),
  }));
});

test('temporary objects of a versioned bucket are gone for good: their older versions go, too', () => {
  const temporary = [{ prefix: 'tmp/', afterDays: 2 }];
  const rule = (props: MediaBucketProps) => the(bucketWith({ bucketName: 'a-1b', temporary, ...props }).synthesized(), 'alicloud_oss_bucket').lifecycle_rule.at(-1);
  expect(rule({})).toEqual({ id: 'temporary-1', enabled: true, prefix: 'tmp/', expiration: [{ days: 2 }], noncurrent_version_expiration: [{ days: 1 }] });
  expect(rule({ versioned: false })).not.toHaveProperty('noncurrent_version_expiration');
  // The rule for all older versions takes them along, and OSS refuses two rules for one object.
  expect(rule({ oldVersionsDays: 30 })).not.toHaveProperty('noncurrent_version_expiration');
});

test('names, tags and days may be tokens', () => {
  const program = new Program();
  const stack = program.stack('s');
  const name = new TerraformVariable(stack, 'name', { type: 'string' });
  const days = new TerraformVariable(stack, 'days', { type: 'number' });
  new MediaBucket(stack, 'Footage', { bucketName: name.stringValue, temporary: [{ prefix: 'tmp/', afterDays: days.numberValue }], tags: { name: name.stringValue } });
  const { s } = program.synthesize();
  expect(the(s, 'alicloud_oss_bucket')).toMatchObject({ bucket: '${var.name}', tags: { name: '${var.name}' } });
  expect(the(s, 'alicloud_oss_bucket').lifecycle_rule[1].expiration).toEqual([{ days: '${var.days}' }]);
});

describe('regions', () => {
  beforeEach(() => { delete process.env.ALICLOUD_REGION; delete process.env.ALIBABA_CLOUD_REGION_ID; });

  test.each([
    ['that of the alicloud provider', { alicloud: 'cn-beijing' }, 'cn-beijing'],
    ['or that of the ImsProvider', { ims: 'cn-hangzhou' }, 'cn-hangzhou'],
  ])('an own bucket has %s', (_, regions, region) => {
    expect(new MediaBucket(new Program().stack('s', regions), 'B').region).toBe(region);
  });

  test('a provider that is declared after the bucket counts, too', () => {
    const program = new Program();
    const stack = program.stack('s', {});
    const bucket = new MediaBucket(stack, 'B');
    new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region: 'cn-shenzhen' });
    new TerraformOutput(stack, 'region', { value: bucket.region, staticId: true });
    expect(program.synthesize().s.output.region.value).toBe('cn-shenzhen');
  });

  test('where nobody names a region at synth, the bucket knows it when it is there', () => {
    const program = new Program();
    const stack = program.stack('s', {});
    new alicloud.provider.AlicloudProvider(stack, 'alicloud');
    const bucket = new MediaBucket(stack, 'B');
    new TerraformOutput(stack, 'url', { value: `oss-${bucket.region}`, staticId: true });
    expect(program.synthesize().s.output.url.value).toBe(`oss-\${trimprefix(${addressOf(bucket.bucket)}.location, "oss-")}`);
  });

  test('an imported bucket has that of the ImsProvider; without any it must be given', () => {
    expect(MediaBucket.fromBucketName(new Program().stack('s', { ims: 'us-west-1' }), 'B', 'my-footage').region).toBe('us-west-1');
    const program = new Program();
    const stack = program.stack('s', {});
    new TerraformOutput(stack, 'region', { value: MediaBucket.fromBucketName(stack, 'B', 'my-footage').region });
    expect(thrownBy(() => program.synthesize())).toMatch(/s\/B: the region of the bucket is not known\. Give it/);
  });

  test('bucket, alicloud provider and ImsProvider in different regions: an error at synth that names them all', () => {
    const program = new Program();
    new MediaBucket(program.stack('s', { ims: 'cn-shanghai', alicloud: 'cn-beijing' }), 'Footage', { region: 'cn-hangzhou' });
    expect(thrownBy(() => program.synthesize())).toMatch(
      /s\/Footage: .*the bucket says cn-hangzhou, the alicloud provider \(s\/alicloud\) says cn-beijing, the ImsProvider \(s\/ims\) says cn-shanghai/);
  });

  test('a job that uses a bucket of another stack and region is refused at synth, although the bucket\'s name is a token', () => {
    const program = new Program();
    const footage = new MediaBucket(program.stack('storage', { alicloud: 'cn-beijing' }), 'Footage');
    const production = program.stack('production', { ims: 'cn-shanghai' });
    new HighlightMontageJob(production, 'Job', {
      footage: [Media.fromBucket(footage, 'ep1.mp4')],
      output: MontageOutput.toBucket(MediaBucket.fromBucketName(production, 'Output', 'output'), 'a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    });
    expect(thrownBy(() => program.synthesize())).toMatch(/\[production\/Job\] IMS1105 InputConfig\.MediaArray\[0\]: got a bucket in cn-beijing/);
  });

  test('a provider of its own region, by alias', () => {
    const program = new Program();
    const stack = program.stack('s', { alicloud: 'cn-shanghai' });
    const other = new alicloud.provider.AlicloudProvider(stack, 'beijing', { region: 'cn-beijing', alias: 'beijing' });
    const bucket = new MediaBucket(stack, 'B', { provider: other });
    expect(bucket.region).toBe('cn-beijing');
    const { s } = program.synthesize();
    for (const type of Object.keys(s.resource)) expect(the(s, type).provider).toBe('alicloud.beijing');
  });
});

test('cross-stack: bucket here, job there', () => {
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
