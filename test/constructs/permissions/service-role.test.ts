import { Canvas, HighlightMontageJob, Media, MediaAsset, MediaBucket, MontageOutput, Pipeline, ServiceRole, ServiceRolePolicy } from '../../../src';
import { Program, the, thrownBy } from '../program';

const policyOf = (synthesized: any) => JSON.parse(the(synthesized, 'alicloud_ram_policy').policy_document);

test('permits to read and write exactly the media buckets of the stack, also those that are declared later', () => {
  const program = new Program();
  const stack = program.stack('s');
  MediaBucket.fromBucketName(stack, 'Footage', 'my-footage');
  new ServiceRole(stack, 'ServiceRole');
  MediaBucket.fromBucketName(stack, 'Output', 'my-output');
  const { s } = program.synthesize();
  expect(the(s, 'alicloud_ram_role')).toMatchObject({ role_name: 'AliyunICEDefaultRole', assume_role_policy_document: expect.stringContaining('ice.aliyuncs.com') });
  expect(policyOf(s).Statement.flatMap(({ Resource }: any) => Resource).sort()).toEqual([
    'acs:oss:*:*:my-footage', 'acs:oss:*:*:my-footage/*', 'acs:oss:*:*:my-output', 'acs:oss:*:*:my-output/*',
  ]);
});

test('permits only the given buckets', () => {
  const program = new Program();
  const stack = program.stack('s');
  const footage = MediaBucket.fromBucketName(stack, 'Footage', 'my-footage');
  MediaBucket.fromBucketName(stack, 'Output', 'my-output');
  new ServiceRole(stack, 'ServiceRole', { buckets: [footage] });
  expect(policyOf(program.synthesize().s).Statement.flatMap(({ Resource }: any) => Resource)).toEqual(['acs:oss:*:*:my-footage', 'acs:oss:*:*:my-footage/*']);
});

test('is attached before jobs and media assets are created, whatever their order', () => {
  const program = new Program();
  const stack = program.stack('s');
  const bucket = MediaBucket.fromBucketName(stack, 'Footage', 'my-footage');
  new HighlightMontageJob(stack, 'Before', {
    footage: [Media.fromBucket(bucket, 'a.mp4')], output: MontageOutput.toBucket(bucket, 'a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
  });
  new ServiceRole(stack, 'ServiceRole');
  const after = new MediaAsset(stack, 'After', { source: Media.fromBucket(bucket, 'b.mp4') });
  after.resource.dependsOn = ['null_resource.own'];
  new Pipeline(stack, 'Pipeline', { name: 'p' });
  const { s } = program.synthesize();
  const attachment = Object.keys(s.resource.alicloud_ram_role_policy_attachment).map((id) => `alicloud_ram_role_policy_attachment.${id}`);
  expect(the(s, 'ims_highlight_montage_job').depends_on).toEqual(attachment);
  expect(the(s, 'ims_media_asset').depends_on).toEqual(['null_resource.own', ...attachment]);
  expect(the(s, 'ims_pipeline')).not.toHaveProperty('depends_on');
});

test('ServiceRolePolicy returns the document for a role that exists', () => {
  const bucket = MediaBucket.fromBucketName(new Program().stack('s'), 'Footage', 'my-footage');
  expect(JSON.parse(ServiceRolePolicy.forBuckets(bucket).toJson()).Statement).toHaveLength(2);
});

test('rejects a stack without media buckets', () => {
  const program = new Program();
  new ServiceRole(program.stack('s'), 'ServiceRole');
  expect(thrownBy(() => program.synthesize())).toContain(
    '[s/ServiceRole] buckets: the stack has no media bucket, so the service role permits nothing; add buckets, or leave the service role out.');
});
