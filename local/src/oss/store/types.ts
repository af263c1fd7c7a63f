/** Who may do what to a bucket without a signature. */
export const BUCKET_ACLS = ['private', 'public-read', 'public-read-write'] as const;
export type BucketAcl = typeof BUCKET_ACLS[number];

/** As {@link BUCKET_ACLS}; `default` means: as the bucket says. */
export const OBJECT_ACLS = ['default', ...BUCKET_ACLS] as const;
export type ObjectAcl = typeof OBJECT_ACLS[number];

/** Storage classes are kept and told; nothing is really frozen. */
export const STORAGE_CLASSES = ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'] as const;
export type StorageClass = typeof STORAGE_CLASSES[number];

export interface BucketInfo {
  readonly name: string;
  /** e.g. `cn-shanghai` */
  readonly region: string;
  readonly acl: BucketAcl;
  /** ISO 8601, UTC */
  readonly createdAt: string;
  readonly storageClass: StorageClass;
  /** `LRS` or `ZRS`; told, without effect. */
  readonly redundancy: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Configuration documents by sub-resource (`cors`, `lifecycle`, …), as they were sent. */
  readonly configs: Readonly<Record<string, string>>;
}

/** How an object came to be. */
export type ObjectType = 'Normal' | 'Multipart' | 'Appendable';

/** What may be said about an object when it is written. */
export interface ObjectMeta {
  /** Default: by the suffix of the key, else `application/octet-stream`. */
  readonly contentType?: string;
  /** Response headers that come back with the object, lower-case names: `cache-control`, `content-disposition`, `expires`… */
  readonly headers?: Readonly<Record<string, string>>;
  /** User metadata: names without `x-oss-meta-`, lower case. */
  readonly meta?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  /** Default: `default`. */
  readonly acl?: ObjectAcl;
  /** Default: the bucket's. */
  readonly storageClass?: StorageClass;
}

export interface PutOptions extends ObjectMeta {
  /** Base64 of the MD5 of the body; another body is refused with `InvalidDigest`. */
  readonly contentMd5?: string;
  /** Refuse with `FileAlreadyExists` where the key is taken. Default: false. */
  readonly forbidOverwrite?: boolean;
  /** Bytes announced by the sender; fewer are refused with `IncompleteBody`. Default: whatever arrives. */
  readonly length?: number;
}

export interface ObjectInfo extends Required<ObjectMeta> {
  readonly bucket: string;
  readonly key: string;
  /** bytes */
  readonly size: number;
  /** Upper-case hexadecimal, without quotes. The MD5 of the content where {@link md5} is given. */
  readonly etag: string;
  /** MD5 of the whole content, upper-case hexadecimal; unknown for objects made of parts. */
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

/** A range, or a rule that picks one for the very version that will be read; it may throw to refuse it. */
export type RangeChoice = ByteRange | ((info: ObjectInfo) => ByteRange | undefined);

/** Sizes the service refuses to go beyond. */
export interface Limits {
  /** Largest body of one request and largest source of one copy, bytes. */
  readonly maxBodyBytes: number;
  /** Smallest part of a multipart upload but the last, bytes. */
  readonly minPartBytes: number;
}

/** The limits of the cloud. */
export const OSS_LIMITS: Limits = { maxBodyBytes: 5 * 1024 ** 3, minPartBytes: 100 * 1024 };
