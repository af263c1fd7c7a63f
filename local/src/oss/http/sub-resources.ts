/**
 * Query parameters that version 1 signs; `response-*` too. Source: the lists of the vendor's SDKs, which agree but for the newest ones.
 */
export const V1_SIGNED_PARAMETERS: ReadonlySet<string> = new Set([
  'acl', 'append', 'asyncFetch', 'bucketInfo', 'callback', 'callback-var', 'cloudboxes', 'cname', 'comp', 'continuation-token', 'cors', 'delete',
  'encryption', 'endTime', 'group', 'img', 'inventory', 'inventoryId', 'lifecycle', 'link', 'live', 'location', 'logging', 'metaQuery',
  'objectInfo', 'objectMeta', 'partNumber', 'policy', 'position', 'qos', 'qosInfo', 'referer', 'regionList', 'replication',
  'replicationLocation', 'replicationProgress', 'requestPayment', 'resourceGroup', 'restore', 'security-token', 'sequential', 'startTime',
  'stat', 'status', 'style', 'styleName', 'symlink', 'tagging', 'transferAcceleration', 'uploadId', 'uploads', 'versionId', 'versioning',
  'versions', 'vod', 'website', 'worm', 'wormExtend', 'wormId', 'x-oss-ac-forward-allow', 'x-oss-ac-source-ip', 'x-oss-ac-subnet-mask',
  'x-oss-ac-vpc-id', 'x-oss-async-process', 'x-oss-process', 'x-oss-request-payer', 'x-oss-traffic-limit',
]);

/** Query parameters that only qualify an operation. Any other one that comes without a value names a sub-resource. */
const QUALIFIERS: ReadonlySet<string> = new Set([
  'continuation-token', 'delimiter', 'encoding-type', 'fetch-owner', 'key-marker', 'marker', 'max-keys', 'max-parts', 'max-uploads',
  'part-number-marker', 'prefix', 'start-after', 'tag-key', 'tag-value', 'upload-id-marker', 'security-token', 'sequential',
  'OSSAccessKeyId', 'Expires', 'Signature',
]);

/** Whether a parameter that no operation claims may be passed over: it qualifies, or it has a value and means nothing to OSS. */
export const isQualifier = (name: string, value: string): boolean => (
  QUALIFIERS.has(name) || name.startsWith('response-') || name.startsWith('x-oss-') || value !== '');
