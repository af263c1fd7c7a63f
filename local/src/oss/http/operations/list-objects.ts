import { OssError } from '../../errors';
import type { Listing } from '../../store/listing';
import type { ObjectInfo } from '../../store/types';
import { bucketOf, type Call, oneOf, OWNER, type Reply, xmlReply } from '../call';
import type { Route } from '../route';
import { xml } from '../xml';

const MAX_KEYS = { min: 1, max: 1000, default: 100 };

/** Encodes the names in a response: `encoding-type=url` percent-encodes them. @throws OssError `InvalidArgument` */
export function nameEncoder(call: Call): { type: 'url' | undefined; encode(text: string): string } {
  const type = oneOf(['url'] as const, 'encoding-type', call.query.text('encoding-type'));
  return { type, encode: type === 'url' ? encodeURIComponent : (text) => text };
}

const contents = (listing: Listing<ObjectInfo>, encode: (text: string) => string, owner: boolean) => listing.entries.map((info) => ({
  Key: encode(info.key),
  LastModified: info.lastModified,
  ETag: `"${info.etag}"`,
  Type: info.type,
  Size: info.size,
  StorageClass: info.storageClass,
  Owner: owner ? OWNER : undefined,
}));

/** The page and the elements that both versions of the operation share. */
async function page(call: Call, after: string) {
  const { query } = call;
  const [prefix, delimiter] = [query.text('prefix') ?? '', query.text('delimiter') ?? ''];
  const maxKeys = query.integer('max-keys', MAX_KEYS);
  const names = nameEncoder(call);
  const { name } = bucketOf(call);
  const listing = await call.store.list(name, { prefix, delimiter, maxKeys, after });
  const elements = {
    Name: name,
    Prefix: names.encode(prefix),
    MaxKeys: maxKeys,
    Delimiter: names.encode(delimiter),
    EncodingType: names.type,
    IsTruncated: listing.next !== undefined,
    CommonPrefixes: listing.prefixes.map((common) => ({ Prefix: names.encode(common) })),
  };
  return { listing, elements, encode: names.encode };
}

async function listObjects(call: Call): Promise<Reply> {
  const marker = call.query.text('marker') ?? '';
  const { listing, elements, encode } = await page(call, marker);
  return xmlReply(xml('ListBucketResult', {
    ...elements,
    Marker: encode(marker),
    NextMarker: listing.next === undefined ? undefined : encode(listing.next),
    Contents: contents(listing, encode, true),
  }));
}

async function listObjectsV2(call: Call): Promise<Reply> {
  const { query } = call;
  oneOf(['2'] as const, 'list-type', query.get('list-type'));
  const token = query.text('continuation-token');
  const startAfter = query.text('start-after') ?? '';
  const { listing, elements, encode } = await page(call, token === undefined ? startAfter : keyOfToken(token));
  return xmlReply(xml('ListBucketResult', {
    ...elements,
    StartAfter: encode(startAfter),
    ContinuationToken: token,
    NextContinuationToken: listing.next === undefined ? undefined : Buffer.from(listing.next).toString('base64'),
    KeyCount: listing.entries.length + listing.prefixes.length,
    Contents: contents(listing, encode, query.text('fetch-owner') === 'true'),
  }));
}

function keyOfToken(token: string): string {
  const key = Buffer.from(token, 'base64').toString('utf8');
  if (Buffer.from(key).toString('base64') === token) return key;
  throw new OssError('InvalidArgument', {
    message: 'The continuation-token was not issued by this server; leave it out for the first page.', details: { ArgumentName: 'continuation-token', ArgumentValue: token },
  });
}

export const LIST_ROUTES: readonly Route[] = [
  { operation: 'ListObjects', method: 'GET', level: 'bucket', access: 'list', run: listObjects },
  { operation: 'ListObjectsV2', method: 'GET', level: 'bucket', selectors: ['list-type'], access: 'list', run: listObjectsV2 },
];
