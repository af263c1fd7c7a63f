import { block, blocks, bool, type Field, flag, number, tags, text, texts, wrapped } from './xml-fields';

/** A configuration document of a bucket, and its arguments. */
export interface Section {
  /** Sub-resource of the bucket, e.g. `cors`. */
  readonly subResource: string;
  readonly root: string;
  readonly fields: readonly Field[];
  /** How the document is reset: with DELETE, or by writing this document. */
  readonly reset: 'DELETE' | { readonly put: string };
}

const corsFields = (expose: string): readonly Field[] => [
  texts('allowed_origins', 'AllowedOrigin'), texts('allowed_methods', 'AllowedMethod'), texts('allowed_headers', 'AllowedHeader'),
  texts(expose, 'ExposeHeader'), number('max_age_seconds', 'MaxAgeSeconds'),
];
const encryptionFields = [text('sse_algorithm', 'SSEAlgorithm'), text('kms_master_key_id', 'KMSMasterKeyID'), text('kms_data_encryption', 'KMSDataEncryption')];
const loggingFields = [text('target_bucket', 'TargetBucket'), text('target_prefix', 'TargetPrefix')];
const inside = (outer: string, fields: readonly Field[]): Field[] => fields.map((field) => ({ ...field, element: `${outer}>${field.element}` }));
const expires = [text('created_before_date', 'CreatedBeforeDate'), number('days', 'Days')];
const transition = [bool('is_access_time', 'IsAccessTime'), bool('return_to_std_when_visit', 'ReturnToStdWhenVisit'), text('storage_class', 'StorageClass')];

const sections = {
  cors: { subResource: 'cors', root: 'CORSConfiguration', reset: 'DELETE' },
  encryption: { subResource: 'encryption', root: 'ServerSideEncryptionRule', reset: 'DELETE' },
  https: { subResource: 'httpsConfig', root: 'HttpsConfiguration', reset: { put: '<HttpsConfiguration><TLS><Enable>false</Enable></TLS></HttpsConfiguration>' } },
  logging: { subResource: 'logging', root: 'BucketLoggingStatus', reset: 'DELETE' },
  block: { subResource: 'publicAccessBlock', root: 'PublicAccessBlockConfiguration', reset: 'DELETE' },
  referer: {
    subResource: 'referer', root: 'RefererConfiguration',
    reset: { put: '<RefererConfiguration><AllowEmptyReferer>true</AllowEmptyReferer><RefererList></RefererList></RefererConfiguration>' },
  },
  versioning: { subResource: 'versioning', root: 'VersioningConfiguration', reset: { put: '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>' } },
  website: { subResource: 'website', root: 'WebsiteConfiguration', reset: 'DELETE' },
  lifecycle: { subResource: 'lifecycle', root: 'LifecycleConfiguration', reset: 'DELETE' },
  acceleration: {
    subResource: 'transferAcceleration', root: 'TransferAccelerationConfiguration',
    reset: { put: '<TransferAccelerationConfiguration><Enabled>false</Enabled></TransferAccelerationConfiguration>' },
  },
  monitor: {
    subResource: 'accessmonitor', root: 'AccessMonitorConfiguration',
    reset: { put: '<AccessMonitorConfiguration><Status>Disabled</Status></AccessMonitorConfiguration>' },
  },
  group: { subResource: 'resourceGroup', root: 'BucketResourceGroupConfiguration', reset: { put: '<BucketResourceGroupConfiguration></BucketResourceGroupConfiguration>' } },
  tagging: { subResource: 'tagging', root: 'Tagging', reset: 'DELETE' },
} as const;

/** The documents of separate resources, by the type of the resource without `alicloud_oss_bucket_`. */
export const SPLIT_SECTIONS = {
  cors: { ...sections.cors, fields: [blocks('cors_rule', 'CORSRule', ...corsFields('expose_header')), bool('response_vary', 'ResponseVary')] },
  https_config: {
    ...sections.https,
    fields: [
      bool('enable', 'TLS>Enable'), texts('tls_versions', 'TLS>TLSVersion'),
      block('cipher_suit', 'CipherSuite', bool('enable', 'Enable'), bool('strong_cipher_suite', 'StrongCipherSuite'),
        texts('custom_cipher_suite', 'CustomCipherSuite'), texts('tls13_custom_cipher_suite', 'TLS13CustomCipherSuite')),
    ],
  },
  logging: { ...sections.logging, fields: inside('LoggingEnabled', [...loggingFields, text('logging_role', 'LoggingRole')]) },
  public_access_block: { ...sections.block, fields: [bool('block_public_access', 'BlockPublicAccess')] },
  referer: {
    ...sections.referer,
    fields: [
      bool('allow_empty_referer', 'AllowEmptyReferer'), bool('allow_truncate_query_string', 'AllowTruncateQueryString'), bool('truncate_path', 'TruncatePath'),
      wrapped('referer_list', 'RefererList', 'Referer'), wrapped('referer_blacklist', 'RefererBlacklist', 'Referer'),
    ],
  },
  server_side_encryption: { ...sections.encryption, fields: inside('ApplyServerSideEncryptionByDefault', encryptionFields) },
  versioning: { ...sections.versioning, fields: [text('status', 'Status')] },
} satisfies Record<string, Section>;

/** The documents of arguments of `alicloud_oss_bucket`. */
export const INLINE_SECTIONS: readonly Section[] = [
  { ...sections.cors, fields: [blocks('cors_rule', 'CORSRule', ...corsFields('expose_headers'))] },
  { ...sections.website, fields: [block('website', '.', text('index_document', 'IndexDocument>Suffix'), text('error_document', 'ErrorDocument>Key'))] },
  { ...sections.logging, fields: [block('logging', 'LoggingEnabled', ...loggingFields)] },
  { ...sections.referer, fields: [block('referer_config', '.', bool('allow_empty', 'AllowEmptyReferer'), wrapped('referers', 'RefererList', 'Referer'))] },
  { ...sections.encryption, fields: [block('server_side_encryption_rule', 'ApplyServerSideEncryptionByDefault', ...encryptionFields)] },
  { ...sections.versioning, fields: [block('versioning', '.', text('status', 'Status'))] },
  { ...sections.acceleration, fields: [block('transfer_acceleration', '.', bool('enabled', 'Enabled'))] },
  { ...sections.monitor, fields: [block('access_monitor', '.', text('status', 'Status'))] },
  { ...sections.group, fields: [text('resource_group_id', 'ResourceGroupId')] },
  { ...sections.tagging, fields: [tags('tags', 'TagSet>Tag')] },
  {
    ...sections.lifecycle,
    fields: [blocks('lifecycle_rule', 'Rule',
      text('id', 'ID'), text('prefix', 'Prefix'), flag('enabled', 'Status', 'Enabled', 'Disabled'), tags('tags', 'Tag'),
      blocks('expiration', 'Expiration', ...expires, text('date', 'Date'), bool('expired_object_delete_marker', 'ExpiredObjectDeleteMarker')),
      blocks('abort_multipart_upload', 'AbortMultipartUpload', ...expires),
      blocks('transitions', 'Transition', ...expires, ...transition),
      blocks('noncurrent_version_expiration', 'NoncurrentVersionExpiration', number('days', 'NoncurrentDays')),
      blocks('noncurrent_version_transition', 'NoncurrentVersionTransition', number('days', 'NoncurrentDays'), ...transition),
      block('filter', 'Filter', number('object_size_greater_than', 'ObjectSizeGreaterThan'), number('object_size_less_than', 'ObjectSizeLessThan'),
        block('not', 'Not', text('prefix', 'Prefix'), block('tag', 'Tag', text('key', 'Key'), text('value', 'Value')))))],
  },
];

/** Default values of arguments, as JSON. They cannot be distinguished from unset arguments, so they are read only if the state contains them. */
export const SECTION_DEFAULTS: Readonly<Record<string, string>> = {
  referer_config: '[{"allow_empty":true,"referers":[]}]',
  transfer_acceleration: '[{"enabled":false}]',
  access_monitor: '[{"status":"Disabled"}]',
  versioning: '[{"status":"Suspended"}]', // the value after a reset
};
