import type { IMediaBucket } from '../media-bucket';

/**
 * The URL under which IMS knows an object: `https://<bucket>.oss-<region>.aliyuncs.com/<key>`.
 */
export function objectUrl(bucket: IMediaBucket, key: string): string {
  return `https://${bucket.bucketName}.oss-${bucket.region}.aliyuncs.com/${key.replace(/^\/+/, '')}`;
}
