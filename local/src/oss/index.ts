export { OSS_ERRORS, OssError, type OssErrorCode } from './errors';
export { ossHandler, type OssHandlerOptions } from './http/handler';
export { type CopyOptions, type CreateBucketOptions, type ObjectAddress, ObjectStore, type StoreOptions } from './store/object-store';
export type { Listing, ListOptions } from './store/listing';
export { OSS_LIMITS } from './store/types';
export type {
  BucketAcl, BucketInfo, ByteRange, Limits, ObjectAcl, ObjectInfo, ObjectMeta, ObjectType, PutOptions, RangeChoice, StorageClass,
} from './store/types';
export type { PartInfo, PartReference, UploadInfo, Uploads } from './store/uploads';
export { OSS_SUPPORT, type OssSupport, type SupportStatus } from './support';
