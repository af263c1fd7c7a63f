import { createHmac } from 'node:crypto';
import { type KeyPair } from './options';

/** A call of OSS that is signed in its URL. */
export interface Presigned {
  /** e.g. `http://127.0.0.1:4580`. */
  readonly endpoint: string;
  /** Absent for the list of buckets. */
  readonly bucket?: string;
  /** Absent for a call on the bucket itself. */
  readonly key?: string;
  readonly credentials: KeyPair;
  /** Until when the URL is valid, in seconds since 1970; rounded up. */
  readonly expires: number;
  /** Default `GET`. */
  readonly method?: string;
  /** Sent as `content-type`; part of what is signed. */
  readonly contentType?: string;
  /** More query parameters; not signed, so none of them may be a sub-resource such as `acl`. */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * URL in path style, `<endpoint>/<bucket>/<key>`, which needs no name service, signed with OSS signature version 1.
 * Source: OSS API reference, "Include a V1 signature in a URL".
 */
export function presignedUrl({ endpoint, bucket, key = '', credentials, expires, method = 'GET', contentType = '', query = {} }: Presigned): string {
  const until = String(Math.ceil(expires));
  const resource = bucket === undefined ? '/' : `/${bucket}/${key}`;
  const toSign = [method, '', contentType, until, resource].join('\n');
  const url = new URL(resource.split('/').map(encodeURIComponent).join('/'), endpoint);
  url.search = new URLSearchParams({
    ...query,
    OSSAccessKeyId: credentials.accessKeyId,
    Expires: until,
    Signature: createHmac('sha1', credentials.accessKeySecret).update(toSign).digest('base64'),
  }).toString();
  return url.href;
}
