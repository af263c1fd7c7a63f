import { type IBucketRef } from './bucket-ref';

/** Characters that would end the path of a URL or begin an escape. All others stay as they are, also `{index}` and tokens. */
const URL_RESERVED = /[%?#]/g;

/**
 * The URL of an object: `https://<bucket>.oss-<region>.aliyuncs.com/<key>`.
 * @param bucketName possibly a token, so that a user of the URL waits for its resource
 */
export function objectUrl({ bucketName, region }: IBucketRef, key: string): string {
  return `https://${bucketName}.oss-${region}.aliyuncs.com/${key.replace(/^\/+/, '').replace(URL_RESERVED, encodeURIComponent)}`;
}
