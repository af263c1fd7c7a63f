import { bucketOf, type Call, OWNER, type Reply, xmlReply } from '../call';
import type { Route } from '../route';
import { xml, type XmlValue } from '../xml';

const MAX_BUCKETS = { min: 1, max: 1000, default: 100 };

/** The endpoints that a bucket of this region has in the cloud. */
export const endpointsOf = (region: string) => ({
  Location: `oss-${region}`,
  ExtranetEndpoint: `oss-${region}.aliyuncs.com`,
  IntranetEndpoint: `oss-${region}-internal.aliyuncs.com`,
});

/** Tags in the form of XML responses. */
export const tagSet = (tags: Readonly<Record<string, string>>): XmlValue => ({
  Tag: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
});

async function listBuckets(call: Call): Promise<Reply> {
  const { query } = call;
  const prefix = query.text('prefix') ?? '';
  const marker = query.text('marker') ?? '';
  const maxKeys = query.integer('max-keys', MAX_BUCKETS);
  const [tagKey, tagValue] = [query.text('tag-key'), query.text('tag-value')];
  const found = call.store.listBuckets()
    .filter((bucket) => bucket.name.startsWith(prefix) && bucket.name > marker)
    .filter((bucket) => tagKey === undefined || (tagKey in bucket.tags && (tagValue === undefined || bucket.tags[tagKey] === tagValue)));
  const page = found.slice(0, maxKeys);
  const truncated = found.length > page.length;
  return xmlReply(xml('ListAllMyBucketsResult', {
    Owner: OWNER,
    Prefix: prefix,
    Marker: marker,
    MaxKeys: maxKeys,
    IsTruncated: truncated,
    NextMarker: truncated ? page[page.length - 1].name : undefined,
    Buckets: {
      Bucket: page.map((bucket) => ({
        Name: bucket.name,
        CreationDate: bucket.createdAt,
        StorageClass: bucket.storageClass,
        Region: bucket.region,
        ...endpointsOf(bucket.region),
      })),
    },
  }));
}

async function getBucketInfo(call: Call): Promise<Reply> {
  const bucket = bucketOf(call);
  return xmlReply(xml('BucketInfo', {
    Bucket: {
      Name: bucket.name,
      CreationDate: bucket.createdAt,
      ...endpointsOf(bucket.region),
      StorageClass: bucket.storageClass,
      DataRedundancyType: bucket.redundancy,
      Owner: OWNER,
      AccessControlList: { Grant: bucket.acl },
      ServerSideEncryptionRule: { SSEAlgorithm: 'None' },
      BlockPublicAccess: false,
      Comment: '',
    },
  }));
}

export const SERVICE_ROUTES: readonly Route[] = [
  { operation: 'ListBuckets', method: 'GET', level: 'service', access: 'owner', run: listBuckets },
  { operation: 'GetBucketInfo', method: 'GET', level: 'bucket', selectors: ['bucketInfo'], access: 'owner', run: getBucketInfo },
];
