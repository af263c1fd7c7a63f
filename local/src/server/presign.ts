import { createHmac } from 'node:crypto';
import { type KeyPair } from './options';

/** An OSS call with the signature in its URL. */
export interface Presigned {
  /** E.g. `http://127.0.0.1:4580`. */
  readonly endpoint: string;
  /** Absent for ListBuckets. */
  readonly bucket?: string;
  /** Absent for calls of the bucket itself. */
  readonly key?: string;
  readonly credentials: KeyPair;
  /** Expiry of the URL, in seconds since 1970; rounded up. */
  readonly expires: number;
  /** Default: `GET`. */
  readonly method?: string;
  /** Value of the header `content-type`, which is signed. */
  readonly contentType?: string;
  /** Additional query parameters. They are not signed, so sub-resources such as `acl` are not allowed. */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * A URL in path style, `<endpoint>/<bucket>/<key>`, which needs no DNS, signed with OSS signature version 1.
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
