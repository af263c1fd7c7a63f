import type { IConstruct } from 'constructs';
import { type IBucketRef } from './bucket-ref';
import type { MediaObject, UploadOptions } from './media-object';
import type { Grant, IRamRole } from '../permissions/grant';

/** An OSS bucket with footage or outputs. */
export interface IMediaBucket extends IConstruct, IBucketRef {
  /**
   * Uploads a local file to the bucket with the deployment.
   * @param key e.g. `season1/ep1.mp4`; the object's key gets a hash of the content, unless `hashKey` is false
   * @param path path of the file, relative to the working directory of the program
   */
  upload(key: string, path: string, options?: UploadOptions): MediaObject;
  /**
   * Permits a role to list the bucket and to read its objects.
   * @param prefix of the keys that the role may read; all keys when unset
   */
  grantRead(role: IRamRole, prefix?: string): Grant;
  /**
   * Permits a role to put objects into the bucket.
   * @param prefix of the keys that the role may write; all keys when unset
   */
  grantWrite(role: IRamRole, prefix?: string): Grant;
}
