import { type Call, header, oneOf } from './call';
import { parseTagHeader } from './tags';
import { type ObjectInfo, type ObjectMeta, OBJECT_ACLS, STORAGE_CLASSES } from '../store/types';

const META = 'x-oss-meta-';

/** Headers that are stored with an object and returned with it. The encryption headers have no effect. */
const STORED_HEADERS = [
  'cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires',
  'x-oss-server-side-encryption', 'x-oss-server-side-data-encryption', 'x-oss-server-side-encryption-key-id',
];

/** The metadata of the object that a request writes, from its headers. */
export function metaOf(call: Call): ObjectMeta {
  const names = Object.keys(call.headers);
  return {
    contentType: header(call, 'content-type'),
    headers: Object.fromEntries(STORED_HEADERS.filter((name) => name in call.headers).map((name) => [name, header(call, name)!])),
    meta: Object.fromEntries(names.filter((name) => name.startsWith(META)).map((name) => [name.slice(META.length), header(call, name)!])),
    tags: parseTagHeader(header(call, 'x-oss-tagging')),
    acl: oneOf(OBJECT_ACLS, 'x-oss-object-acl', header(call, 'x-oss-object-acl')),
    storageClass: oneOf(STORAGE_CLASSES, 'x-oss-storage-class', header(call, 'x-oss-storage-class')),
  };
}

/** Whether the request must not replace an object. */
export const forbidsOverwrite = (call: Call): boolean => header(call, 'x-oss-forbid-overwrite') === 'true';

/** An entity tag in quotes. */
export const quoted = (etag: string): string => `"${etag}"`;

/** Headers of the response to a write. */
export const writtenHeaders = (info: Pick<ObjectInfo, 'etag' | 'crc64'>): Record<string, string> => (
  { 'etag': quoted(info.etag), 'x-oss-hash-crc64ecma': info.crc64 });

/** All headers of an object except its length. */
export function objectHeaders(info: ObjectInfo): Record<string, string> {
  const tags = Object.keys(info.tags).length;
  return {
    'content-type': info.contentType,
    'last-modified': new Date(info.lastModified).toUTCString(),
    'accept-ranges': 'bytes',
    'x-oss-object-type': info.type,
    'x-oss-storage-class': info.storageClass,
    ...writtenHeaders(info),
    ...info.type === 'Appendable' ? { 'x-oss-next-append-position': String(info.size) } : {},
    ...info.md5 === undefined ? {} : { 'content-md5': Buffer.from(info.md5, 'hex').toString('base64') },
    ...tags > 0 ? { 'x-oss-tagging-count': String(tags) } : {},
    ...info.headers,
    ...Object.fromEntries(Object.entries(info.meta).map(([name, value]) => [`${META}${name}`, value])),
  };
}
