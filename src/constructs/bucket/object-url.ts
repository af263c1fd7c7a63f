import { type IBucketRef } from './bucket-ref';

/** What would end the path of a URL, or stand for another character in it. Everything else stays readable, `{index}` and tokens above all. */
const MEANS_SOMETHING = /[%?#]/g;

/**
 * The URL under which IMS knows an object: `https://<bucket>.oss-<region>.aliyuncs.com/<key>`.
 * @param bucketName possibly a token that makes its user wait for something
 */
export function objectUrl({ bucketName, region }: IBucketRef, key: string): string {
  return `https://${bucketName}.oss-${region}.aliyuncs.com/${key.replace(/^\/+/, '').replace(MEANS_SOMETHING, encodeURIComponent)}`;
}
