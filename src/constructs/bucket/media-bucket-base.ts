import { type ITerraformDependable, type TerraformProvider, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { IMediaBucket } from './media-bucket-interface';
import { MediaObject, type UploadOptions } from './media-object';
import { Grant, type IRamRole } from '../permissions/grant';
import { bucketArn, objectsArn, OSS_READ, OSS_WRITE } from '../permissions/oss-actions';
import { Permissions } from '../permissions/permissions';

/** What own buckets and imported ones have in common: uploads and grants. A base for an `IMediaBucket` of one's own. */
export abstract class MediaBucketBase extends Construct implements IMediaBucket {
  /** Name of the bucket, possibly a token. */
  public abstract readonly bucketName: string;
  /** Region of the bucket, e.g. `cn-shanghai`. */
  public abstract readonly region: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    Permissions.of(this)._addBucket(this);
  }

  public upload(key: string, path: string, options: UploadOptions = {}): MediaObject {
    if (Token.isUnresolved(key)) throw new Error(`${this.node.path}: upload: the key is known at apply only, but it names a part of the program. Give a literal key.`);
    const fault = (what: string) => new Error(`${this.node.path}: upload: got the key "${key}"${what}`);
    if (/^\/*$/.test(key)) throw fault(', allowed is the name of an object, e.g. "season1/ep1.mp4"; give it one.');
    if (this.node.tryFindChild(`Object-${key}`)) throw fault(' twice, but an object is uploaded once; use the object that the first call gave, or give another key.');
    return new MediaObject(this, `Object-${key}`, { bucket: this, key, path, ...options });
  }

  public grantRead(role: IRamRole, prefix?: string): Grant {
    return this.grant(role, OSS_READ, prefix);
  }

  public grantWrite(role: IRamRole, prefix?: string): Grant {
    return this.grant(role, OSS_WRITE, prefix);
  }

  /** What has to be in force before something is put into the bucket. @internal */
  public _configuration(): ITerraformDependable[] {
    return [];
  }

  /** The alicloud provider that the bucket is bound to. @internal */
  public _provider(): TerraformProvider | undefined {
    return undefined;
  }

  private grant(role: IRamRole, { bucket, objects }: typeof OSS_READ, prefix?: string): Grant {
    Grant.actions(role, { actions: bucket, resources: [bucketArn(this.bucketName)] });
    return Grant.actions(role, { actions: objects, resources: [objectsArn(this.bucketName, prefix)] });
  }
}
