/**
 * The classes of the provider aliyun/alicloud, each loaded with its first use: a program without buckets, roles and queues of its own
 * pays nothing for them. Everywhere else they are imported as types only.
 */
/* eslint-disable @typescript-eslint/no-require-imports */

type Bindings = typeof import('../../bindings/alicloud');

const binding = <Name extends keyof Bindings>(load: () => Bindings[Name]) => load;

export const ALICLOUD = {
  account: binding<'dataAlicloudAccount'>(() => require('../../bindings/alicloud/data-alicloud-account')),
  bucket: binding<'ossBucket'>(() => require('../../bindings/alicloud/oss-bucket')),
  bucketAcl: binding<'ossBucketAcl'>(() => require('../../bindings/alicloud/oss-bucket-acl')),
  bucketCors: binding<'ossBucketCors'>(() => require('../../bindings/alicloud/oss-bucket-cors')),
  bucketEncryption: binding<'ossBucketServerSideEncryption'>(() => require('../../bindings/alicloud/oss-bucket-server-side-encryption')),
  bucketHttps: binding<'ossBucketHttpsConfig'>(() => require('../../bindings/alicloud/oss-bucket-https-config')),
  bucketLogging: binding<'ossBucketLogging'>(() => require('../../bindings/alicloud/oss-bucket-logging')),
  bucketObject: binding<'ossBucketObject'>(() => require('../../bindings/alicloud/oss-bucket-object')),
  bucketPublicAccess: binding<'ossBucketPublicAccessBlock'>(() => require('../../bindings/alicloud/oss-bucket-public-access-block')),
  bucketReferer: binding<'ossBucketReferer'>(() => require('../../bindings/alicloud/oss-bucket-referer')),
  bucketVersioning: binding<'ossBucketVersioning'>(() => require('../../bindings/alicloud/oss-bucket-versioning')),
  policy: binding<'ramPolicy'>(() => require('../../bindings/alicloud/ram-policy')),
  policyAttachment: binding<'ramRolePolicyAttachment'>(() => require('../../bindings/alicloud/ram-role-policy-attachment')),
  queue: binding<'messageServiceQueue'>(() => require('../../bindings/alicloud/message-service-queue')),
  role: binding<'ramRole'>(() => require('../../bindings/alicloud/ram-role')),
};
