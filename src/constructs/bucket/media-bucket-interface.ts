import type { IConstruct } from 'constructs';
import { type IBucketRef } from './bucket-ref';
import type { MediaObject, UploadOptions } from './media-object';
import type { Grant, IRamRole } from '../permissions/grant';

/** A bucket of OSS that holds footage or outputs. */
export interface IMediaBucket extends IConstruct, IBucketRef {
  /**
   * Puts a file of this machine into the bucket with the deployment.
   * @param key e.g. `season1/ep1.mp4`; the object's key gets a hash of the content, unless told otherwise
   * @param path of the file, relative to where the program runs
   */
  upload(key: string, path: string, options?: UploadOptions): MediaObject;
  /**
   * Lets a role list the bucket and read its objects.
   * @param prefix of the keys that may be read; everything by default
   */
  grantRead(role: IRamRole, prefix?: string): Grant;
  /**
   * Lets a role put objects into the bucket.
   * @param prefix of the keys that may be written; everything by default
   */
  grantWrite(role: IRamRole, prefix?: string): Grant;
}
