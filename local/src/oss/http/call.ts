import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { OssError } from '../errors';
import type { Query } from './query';
import type { Target } from './target';
import { assertContentMd5 } from '../store/digest';
import type { ObjectStore } from '../store/object-store';
import type { BucketInfo, PutOptions } from '../store/types';

/** An authenticated and authorised request. */
export interface Call {
  readonly store: ObjectStore;
  /** Region of the server: the default region of new buckets. */
  readonly region: string;
  /** Region in the host name, if any. */
  readonly hostRegion?: string;
  readonly target: Target;
  readonly headers: IncomingHttpHeaders;
  readonly query: Query;
  readonly body: IncomingMessage;
  /** Whether the request has no signature. */
  readonly anonymous: boolean;
}

/** A response. */
export interface Reply {
  readonly status: number;
  /** A header that is `undefined` is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Readable;
}

/** Largest accepted XML document, in bytes. Large enough for 10,000 parts, or for 1,000 keys of 1,023 bytes. */
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;

/** The owner of all buckets and objects. */
export const OWNER = { ID: '1000000000000000', DisplayName: '1000000000000000' } as const;

export const reply = (status: number, headers: Readonly<Record<string, string>> = {}): Reply => ({ status, headers });
export const xmlReply = (body: string, headers: Readonly<Record<string, string>> = {}): Reply => (
  { status: 200, headers: { 'content-type': 'application/xml', ...headers }, body });

/** The value of a header; repeated headers are joined with commas. */
export const header = (call: Call, name: string): string | undefined => {
  const value = call.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

/** Checks that a value is allowed; undefined passes. @throws OssError `InvalidArgument` */
export function oneOf<T extends string>(allowed: readonly T[], name: string, value: string | undefined): T | undefined {
  if (value === undefined || (allowed as readonly string[]).includes(value)) return value as T | undefined;
  throw new OssError('InvalidArgument', {
    message: `${name} is "${value}"; allowed are ${allowed.join(', ')}.`, details: { ArgumentName: name, ArgumentValue: value },
  });
}

/** The bucket of the call. @throws OssError `NoSuchBucket` */
export function bucketOf(call: Call): BucketInfo {
  const bucket = call.store.bucket(call.target.bucket);
  if (!bucket) throw new OssError('NoSuchBucket', { details: { BucketName: call.target.bucket } });
  return bucket;
}

/** The length and digest of the body, as the headers declare them. @throws OssError `MissingContentLength` */
export function bodyRules(call: Call): Pick<PutOptions, 'contentMd5' | 'length'> {
  const length = header(call, 'content-length');
  const chunked = header(call, 'transfer-encoding') !== undefined;
  if (length === undefined && !chunked) throw new OssError('MissingContentLength');
  return { contentMd5: header(call, 'content-md5'), length: length === undefined ? undefined : Number(length) };
}

/** Reads a small body. @throws OssError `EntityTooLarge`, `InvalidDigest` */
export async function readDocument(call: Call): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of call.body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_DOCUMENT_BYTES) throw new OssError('EntityTooLarge', { details: { MaxSizeAllowed: String(MAX_DOCUMENT_BYTES) } });
    chunks.push(chunk);
  }
  const content = Buffer.concat(chunks);
  assertContentMd5(createHash('md5').update(content).digest('hex').toUpperCase(), header(call, 'content-md5'));
  return content.toString('utf8');
}
