import { OssError } from '../../errors';
import type { ByteRange, ObjectInfo } from '../../store/types';
import { bucketOf, type Call, header, type Reply, reply } from '../call';
import { assertConditions } from '../conditions';
import { objectHeaders } from '../object-headers';
import { parseRange } from '../range';
import type { Route } from '../route';

/** Response headers that a client may override: `response-content-type=…`. */
const OVERRIDES = ['content-type', 'content-language', 'expires', 'cache-control', 'content-disposition', 'content-encoding'];

async function getObject(call: Call): Promise<Reply> {
  const overrides = overridesOf(call);
  let range: ByteRange | undefined;
  const { info, stream } = await call.store.get(call.target.bucket, call.target.key, (version) => {
    assertConditions((name) => header(call, name), version);
    range = parseRange(header(call, 'range'), version.size, header(call, 'x-oss-range-behavior') === 'standard');
    return range;
  });
  const headers = { ...objectHeaders(info), ...overrides };
  return range
    ? { status: 206, headers: { ...headers, ...partHeaders(range, info) }, body: stream }
    : { status: 200, headers: { ...headers, 'content-length': String(info.size) }, body: stream };
}

/** Headers of a partial response. The MD5 of the whole object is left out: some clients would compare it with the part. */
const partHeaders = (range: ByteRange, info: ObjectInfo) => ({
  'content-md5': undefined,
  'content-length': String(range.end - range.start + 1),
  'content-range': `bytes ${range.start}-${range.end}/${info.size}`,
});

function overridesOf(call: Call): Record<string, string> {
  const given = OVERRIDES.filter((name) => call.query.has(`response-${name}`));
  if (given.length > 0 && call.anonymous) {
    throw new OssError('InvalidRequest', { message: `Only signed requests may override response headers (response-${given[0]}).` });
  }
  return Object.fromEntries(given.map((name) => [name, Buffer.from(call.query.get(`response-${name}`)!, 'utf8').toString('latin1')]));
}

async function headObject(call: Call): Promise<Reply> {
  const info = await objectOf(call);
  assertConditions((name) => header(call, name), info);
  return reply(200, { ...objectHeaders(info), 'content-length': String(info.size) });
}

/** A short form of HEAD: ETag, size and date only. */
async function getObjectMeta(call: Call): Promise<Reply> {
  const info = await objectOf(call);
  const { etag, 'last-modified': modified, 'x-oss-hash-crc64ecma': crc64 } = objectHeaders(info);
  return reply(200, { etag, 'last-modified': modified, 'x-oss-hash-crc64ecma': crc64, 'content-length': String(info.size) });
}

/** The object of the call. @throws OssError `NoSuchBucket`, `NoSuchKey` */
export async function objectOf(call: Call): Promise<ObjectInfo> {
  const info = await call.store.head(bucketOf(call).name, call.target.key);
  if (!info) throw new OssError('NoSuchKey', { details: { Key: call.target.key } });
  return info;
}

export const READ_ROUTES: readonly Route[] = [
  { operation: 'GetObject', method: 'GET', level: 'object', access: 'read', run: getObject },
  { operation: 'HeadObject', method: 'HEAD', level: 'object', access: 'read', run: headObject },
  { operation: 'GetObjectMeta', method: 'HEAD', level: 'object', selectors: ['objectMeta'], access: 'read', run: getObjectMeta },
];
