/** How an operation is supported: `works`; `stored`: accepted and returned without effect; `no`: refused with 501. */
export type SupportStatus = 'works' | 'stored' | 'no';

/** One row of the support table. */
export interface OssSupport {
  /** Name in the API reference. */
  readonly operation: string;
  readonly status: SupportStatus;
  readonly note: string;
  /** The query parameter or header (in lowercase) by which the server recognises an unsupported operation. */
  readonly selector?: { readonly query: string } | { readonly header: string };
}

const works = (operation: string, note = ''): OssSupport => ({ operation, status: 'works', note });
const stored = (operation: string, note: string): OssSupport => ({ operation, status: 'stored', note });
const no = (operation: string, query: string, note = ''): OssSupport => ({ operation, status: 'no', note, selector: { query } });

const STORED_ONLY = 'Stored and returned, without effect.';
const config = (name: string, note = STORED_ONLY, deletable = true): OssSupport[] => (
  ['Get', 'Put', ...deletable ? ['Delete'] : []].map((verb) => stored(`${verb}Bucket${name}`, note)));

/** The operations of the local OSS, for the documentation and for 501 responses. */
export const OSS_SUPPORT: readonly OssSupport[] = [
  works('ListBuckets', 'Buckets of all regions.'),
  works('PutBucket', 'The region comes from the host, else LocationConstraint, else the server. The redundancy type is returned, without effect.'),
  works('DeleteBucket'),
  works('HeadBucket'),
  works('GetBucketInfo'),
  works('GetBucketLocation'),
  works('GetBucketStat'),
  works('GetBucketAcl'),
  works('PutBucketAcl', 'Enforced for anonymous requests.'),
  works('GetBucketTags'),
  works('PutBucketTags'),
  works('DeleteBucketTags'),
  works('GetBucketCors'),
  works('PutBucketCors'),
  works('DeleteBucketCors'),
  works('OptionObject', 'CORS preflight with the rules of the bucket.'),
  ...config('Versioning', 'Stored and returned; no versions are kept.', false),
  ...config('PublicAccessBlock', 'Stored and returned; a public ACL is not refused.'),
  ...config('HttpsConfig', 'Stored and returned; the local OSS uses plain HTTP.', false),
  ...config('TransferAcceleration', STORED_ONLY, false),
  ...config('AccessMonitor', STORED_ONLY, false),
  ...config('ResourceGroup', STORED_ONLY, false),
  ...config('Lifecycle', 'Stored and returned; nothing expires.'),
  ...config('Policy', 'Stored and returned; not enforced.'),
  ...config('Encryption', 'Stored and returned; nothing is encrypted.'),
  ...config('Logging', 'Stored and returned; nothing is logged.'),
  ...config('Website', 'Stored and returned; no pages are served.'),
  ...config('Referer', 'Stored and returned; not enforced.', false),
  ...config('RequestPayment', STORED_ONLY, false),
  works('ListObjects'),
  works('ListObjectsV2'),
  works('PutObject', 'Encryption headers and the storage class are stored and returned, without effect.'),
  works('GetObject', 'A range out of bounds is ignored, or refused with 416 if x-oss-range-behavior is standard, as in the cloud.'),
  works('HeadObject'),
  works('GetObjectMeta'),
  works('DeleteObject'),
  works('DeleteMultipleObjects'),
  works('CopyObject', 'Also between regions.'),
  works('AppendObject'),
  works('GetObjectAcl'),
  works('PutObjectAcl'),
  works('GetObjectTagging'),
  works('PutObjectTagging'),
  works('DeleteObjectTagging'),
  works('InitiateMultipartUpload'),
  works('UploadPart'),
  works('UploadPartCopy'),
  works('CompleteMultipartUpload'),
  works('AbortMultipartUpload'),
  works('ListParts'),
  works('ListMultipartUploads'),
  no('ListObjectVersions', 'versions', 'No versions are kept.'),
  no('any operation on a version', 'versionId', 'No versions are kept.'),
  no('image and video processing', 'x-oss-process'),
  no('asynchronous processing', 'x-oss-async-process'),
  no('upload callback (URL)', 'callback'),
  { operation: 'upload callback', status: 'no', note: '', selector: { header: 'x-oss-callback' } },
  { operation: 'PostObject', status: 'no', note: 'Form uploads from browsers; use a signed URL with PUT instead.' },
  no('PutSymlink, GetSymlink', 'symlink'),
  no('RestoreObject', 'restore', 'Not needed: objects of every storage class can be read.'),
  no('SelectObject', 'select/meta'),
  no('asynchronous fetch', 'asyncFetch'),
  no('retention (WORM)', 'worm'),
  no('ExtendBucketWorm', 'wormExtend'),
  no('inventory', 'inventory'),
  no('replication', 'replication'),
  no('replication location', 'replicationLocation'),
  no('replication progress', 'replicationProgress'),
  no('domain names', 'cname'),
  no('image styles', 'style'),
  no('data index', 'metaQuery'),
  no('access points', 'accessPoint'),
  no('archive direct read', 'bucketArchiveDirectRead'),
  no('response header rules', 'responseHeader'),
  no('live channels', 'live'),
  no('live channel playlist', 'vod'),
  no('live channel status', 'comp'),
  no('DescribeRegions', 'regions'),
];

/** Refers to the support table, for messages. */
export const SUPPORT_POINTER = 'See the support table in the README of alicloud-ims-local';
