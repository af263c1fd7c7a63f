/**
 * Actions on a bucket and on its objects. The resource names the bucket and nothing else: bucket names are unique in the whole cloud, so the
 * `*` for region and owner in `acs:oss:*:*:<bucket>` widen nothing.
 */
export const OSS_READ = { bucket: ['oss:ListObjects', 'oss:GetBucketInfo'], objects: ['oss:GetObject'] };
export const OSS_WRITE = { bucket: ['oss:GetBucketInfo'], objects: ['oss:PutObject', 'oss:AbortMultipartUpload', 'oss:ListParts'] };

/** The resource name of a bucket. */
export function bucketArn(bucketName: string): string {
  return `acs:oss:*:*:${bucketName}`;
}

/** The resource name of a bucket's objects whose keys begin with the prefix. */
export function objectsArn(bucketName: string, prefix: string = ''): string {
  return `${bucketArn(bucketName)}/${prefix}*`;
}
