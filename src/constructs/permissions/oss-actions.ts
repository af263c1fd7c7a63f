/**
 * Actions on a bucket and on its objects. Bucket names are unique across accounts and regions, so the `*` for region and owner in
 * `acs:oss:*:*:<bucket>` permit nothing more.
 */
export const OSS_READ = { bucket: ['oss:ListObjects', 'oss:GetBucketInfo'], objects: ['oss:GetObject'] };
export const OSS_WRITE = { bucket: ['oss:GetBucketInfo'], objects: ['oss:PutObject', 'oss:AbortMultipartUpload', 'oss:ListParts'] };

/** ARN of a bucket. */
export function bucketArn(bucketName: string): string {
  return `acs:oss:*:*:${bucketName}`;
}

/** ARN of the objects of a bucket whose keys begin with the prefix. */
export function objectsArn(bucketName: string, prefix: string = ''): string {
  return `${bucketArn(bucketName)}/${prefix}*`;
}
