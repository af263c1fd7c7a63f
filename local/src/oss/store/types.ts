/** ACLs of buckets: what anonymous requests may do. */
export const BUCKET_ACLS = ['private', 'public-read', 'public-read-write'] as const;
export type BucketAcl = typeof BUCKET_ACLS[number];

/** ACLs of objects: as {@link BUCKET_ACLS}; `default` is the ACL of the bucket. */
export const OBJECT_ACLS = ['default', ...BUCKET_ACLS] as const;
export type ObjectAcl = typeof OBJECT_ACLS[number];

/** Storage classes. They are stored and returned, without effect. */
export const STORAGE_CLASSES = ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'] as const;
export type StorageClass = typeof STORAGE_CLASSES[number];

export interface BucketInfo {
  readonly name: string;
  /** E.g. `cn-shanghai`. */
  readonly region: string;
  readonly acl: BucketAcl;
  /** ISO 8601, UTC */
  readonly createdAt: string;
  readonly storageClass: StorageClass;
  /** `LRS` or `ZRS`, without effect. */
  readonly redundancy: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Configuration documents by sub-resource (`cors`, `lifecycle`, …), unchanged as sent. */
  readonly configs: Readonly<Record<string, string>>;
}

/** How an object was created. */
export type ObjectType = 'Normal' | 'Multipart' | 'Appendable';

/** Metadata of an object that can be set when it is written. */
export interface ObjectMeta {
  /** Default: from the extension of the key, else `application/octet-stream`. */
  readonly contentType?: string;
  /** Response headers of the object, with lowercase names: `cache-control`, `content-disposition`, `expires`, … */
  readonly headers?: Readonly<Record<string, string>>;
  /** User metadata: lowercase names without `x-oss-meta-`. */
  readonly meta?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  /** Default: `default`. */
  readonly acl?: ObjectAcl;
  /** Default: the storage class of the bucket. */
  readonly storageClass?: StorageClass;
}

export interface PutOptions extends ObjectMeta {
  /** Base64 of the MD5 of the body. A different body is refused with `InvalidDigest`. */
  readonly contentMd5?: string;
  /** Whether to refuse an existing key with `FileAlreadyExists`. Default: false. */
  readonly forbidOverwrite?: boolean;
  /** Size of the body in bytes. A different size is refused with `IncompleteBody`. Default: any size. */
  readonly length?: number;
}

export interface ObjectInfo extends Required<ObjectMeta> {
  readonly bucket: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** Uppercase hexadecimal, without quotes. The MD5 of the content if {@link md5} is set. */
  readonly etag: string;
  /** MD5 of the whole content, uppercase hexadecimal; not known for multipart objects. */
  readonly md5?: string;
  /** CRC-64/XZ of the content, decimal. */
  readonly crc64: string;
  /** ISO 8601, UTC */
  readonly lastModified: string;
  readonly type: ObjectType;
}

/** Bytes `start` to `end`, both inclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A range, or a function that selects one for the version that is read and may throw to refuse the version. */
export type RangeChoice = ByteRange | ((info: ObjectInfo) => ByteRange | undefined);

/** Size limits of the service. */
export interface Limits {
  /** Largest body of one request and largest source of one copy, in bytes. */
  readonly maxBodyBytes: number;
  /** Smallest part of a multipart upload except the last one, in bytes. */
  readonly minPartBytes: number;
}

/** The limits of the cloud. */
export const OSS_LIMITS: Limits = { maxBodyBytes: 5 * 1024 ** 3, minPartBytes: 100 * 1024 };
