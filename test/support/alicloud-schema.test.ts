import { alicloudFaults } from './alicloud-schema';

const bucketWith = (body: object) => alicloudFaults({ resource: { alicloud_oss_bucket: { b: body } } });

test.each<[string, () => string[], string[]]>([
  ['a good bucket', () => bucketWith({ bucket: 'b-1', force_destroy: false, lifecycle_rule: [{ enabled: true, expiration: [{ days: '${var.days}' }] }] }), []],
  ['an unknown resource', () => alicloudFaults({ resource: { alicloud_oss_bucket_lifecycle: { b: {} } } }), ['alicloud_oss_bucket_lifecycle: the provider has none']],
  ['an unknown argument', () => bucketWith({ bukket: 'b' }), ['alicloud_oss_bucket.b.bukket: the provider has no such argument']],
  ['a deprecated one', () => bucketWith({ acl: 'private' }), ['alicloud_oss_bucket.b.acl: is deprecated']],
  ['a read-only one', () => bucketWith({ location: 'oss-cn-shanghai' }), ['alicloud_oss_bucket.b.location: is read-only']],
  ['a wrong type', () => bucketWith({ tags: ['a'] }), ['alicloud_oss_bucket.b.tags: ["a"] is no ["map","string"]']],
  ['a missing one, inside a block', () => bucketWith({ lifecycle_rule: [{}] }), ['alicloud_oss_bucket.b.lifecycle_rule[0].enabled: is missing']],
  ['too many blocks', () => bucketWith({ versioning: [{ status: 'Enabled' }, { status: 'Enabled' }] }), ['alicloud_oss_bucket.b.versioning: 2 blocks, at most 1']],
  ['a missing block', () => alicloudFaults({ resource: { alicloud_oss_bucket_cors: { c: { bucket: 'b' } } } }), ['alicloud_oss_bucket_cors.c.cors_rule: is missing']],
  ['another provider\'s resource', () => alicloudFaults({ resource: { ims_pipeline: { p: { nonsense: 1 } } } }), []],
  ['a data source', () => alicloudFaults({ data: { alicloud_account: { a: { id: 'x' } } } }), ['data.alicloud_account.a.id: is read-only']],
  ['the provider', () => alicloudFaults({ provider: { alicloud: [{ region: 'cn-shanghai', alias: 'a', regoin: 'x' }] } }), ['provider.alicloud[0].regoin: the provider has no such argument']],
  ['a split resource whose inline argument is not ignored', () => alicloudFaults({
    resource: { alicloud_oss_bucket: { b: {} }, alicloud_oss_bucket_versioning: { v: { bucket: '${alicloud_oss_bucket.b.bucket}' } } },
  }), ['alicloud_oss_bucket.b: ignores nothing, must ignore versioning']],
])('%s', (_, check, faults) => {
  expect(check()).toEqual(faults);
});
