import { alicloudErrors } from './alicloud-schema';

const bucketWith = (body: object) => alicloudErrors({ resource: { alicloud_oss_bucket: { b: body } } });

test.each<[string, () => string[], string[]]>([
  ['a valid bucket', () => bucketWith({ bucket: 'b-1', force_destroy: false, lifecycle_rule: [{ enabled: true, expiration: [{ days: '${var.days}' }] }] }), []],
  ['an unknown resource', () => alicloudErrors({ resource: { alicloud_oss_bucket_lifecycle: { b: {} } } }), ['alicloud_oss_bucket_lifecycle: unknown resource type']],
  ['an unknown argument', () => bucketWith({ bukket: 'b' }), ['alicloud_oss_bucket.b.bukket: unknown argument']],
  ['a deprecated argument', () => bucketWith({ acl: 'private' }), ['alicloud_oss_bucket.b.acl: is deprecated']],
  ['a read-only argument', () => bucketWith({ location: 'oss-cn-shanghai' }), ['alicloud_oss_bucket.b.location: is read-only']],
  ['a wrong type', () => bucketWith({ tags: ['a'] }), ['alicloud_oss_bucket.b.tags: ["a"] is not a ["map","string"]']],
  ['a missing argument in a block', () => bucketWith({ lifecycle_rule: [{}] }), ['alicloud_oss_bucket.b.lifecycle_rule[0].enabled: is missing']],
  ['too many blocks', () => bucketWith({ versioning: [{ status: 'Enabled' }, { status: 'Enabled' }] }), ['alicloud_oss_bucket.b.versioning: 2 blocks, at most 1']],
  ['a missing block', () => alicloudErrors({ resource: { alicloud_oss_bucket_cors: { c: { bucket: 'b' } } } }), ['alicloud_oss_bucket_cors.c.cors_rule: is missing']],
  ['another provider\'s resource', () => alicloudErrors({ resource: { ims_pipeline: { p: { nonsense: 1 } } } }), []],
  ['a data source', () => alicloudErrors({ data: { alicloud_account: { a: { id: 'x' } } } }), ['data.alicloud_account.a.id: is read-only']],
  ['the provider', () => alicloudErrors({ provider: { alicloud: [{ region: 'cn-shanghai', alias: 'a', regoin: 'x' }] } }), ['provider.alicloud[0].regoin: unknown argument']],
  ['a separate resource whose inline argument is not ignored', () => alicloudErrors({
    resource: { alicloud_oss_bucket: { b: {} }, alicloud_oss_bucket_versioning: { v: { bucket: '${alicloud_oss_bucket.b.bucket}' } } },
  }), ['alicloud_oss_bucket.b: ignores nothing, must ignore versioning']],
])('%s', (_, check, errors) => {
  expect(check()).toEqual(errors);
});
