/** How far an operation goes: it works, it is taken and given back without effect, or it is refused with 501. */
export type SupportStatus = 'works' | 'stored' | 'no';

/** One row of the support table. */
export interface OssSupport {
  /** Name in the API reference. */
  readonly operation: string;
  readonly status: SupportStatus;
  readonly note: string;
  /** What in a request asks for it where it is not done: a query parameter or a header, lower case for headers. */
  readonly selector?: { readonly query: string } | { readonly header: string };
}

const works = (operation: string, note = ''): OssSupport => ({ operation, status: 'works', note });
const stored = (operation: string, note: string): OssSupport => ({ operation, status: 'stored', note });
const no = (operation: string, query: string, note = ''): OssSupport => ({ operation, status: 'no', note, selector: { query } });

const KEPT_ONLY = 'Kept and given back; nothing happens.';
const config = (name: string, note = KEPT_ONLY, deletable = true): OssSupport[] => (
  ['Get', 'Put', ...deletable ? ['Delete'] : []].map((verb) => stored(`${verb}Bucket${name}`, note)));

/** What the local OSS does, for documentation and for the answer 501. */
export const OSS_SUPPORT: readonly OssSupport[] = [
  works('ListBuckets', 'Buckets of all regions.'),
  works('PutBucket', 'Region: of the host, else LocationConstraint, else of the server. Redundancy type is told, without effect.'),
  works('DeleteBucket'),
  works('HeadBucket'),
  works('GetBucketInfo'),
  works('GetBucketLocation'),
  works('GetBucketStat'),
  works('GetBucketAcl'),
  works('PutBucketAcl', 'Obeyed for requests without a signature.'),
  works('GetBucketTags'),
  works('PutBucketTags'),
  works('DeleteBucketTags'),
  works('GetBucketCors'),
  works('PutBucketCors'),
  works('DeleteBucketCors'),
  works('OptionObject', 'CORS preflight by the rules of the bucket.'),
  ...config('Versioning', 'Kept and given back; no versions are kept.', false),
  ...config('PublicAccessBlock', 'Kept and given back; a public ACL is not refused.'),
  ...config('HttpsConfig', 'Kept and given back; the local OSS speaks plain HTTP.', false),
  ...config('TransferAcceleration', KEPT_ONLY, false),
  ...config('AccessMonitor', KEPT_ONLY, false),
  ...config('ResourceGroup', KEPT_ONLY, false),
  ...config('Lifecycle', 'Kept and given back; nothing expires.'),
  ...config('Policy', 'Kept and given back; not obeyed.'),
  ...config('Encryption', 'Kept and given back; nothing is encrypted.'),
  ...config('Logging', 'Kept and given back; nothing is logged.'),
  ...config('Website', 'Kept and given back; no pages are served.'),
  ...config('Referer', 'Kept and given back; not obeyed.', false),
  ...config('RequestPayment', KEPT_ONLY, false),
  works('ListObjects'),
  works('ListObjectsV2'),
  works('PutObject', 'Encryption headers and the storage class are kept and told; nothing is encrypted or frozen.'),
  works('GetObject', 'Ranges out of bounds as the service: ignored, or 416 with x-oss-range-behavior: standard.'),
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
  { operation: 'PostObject', status: 'no', note: 'Form uploads of browsers; use a signed URL with PUT.' },
  no('PutSymlink, GetSymlink', 'symlink'),
  no('RestoreObject', 'restore', 'Nothing is frozen: objects of every storage class can be read.'),
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

/** Where the table is found, for messages. */
export const SUPPORT_POINTER = 'The support table is OSS_SUPPORT of alicloud-ims-local, also in its README';
