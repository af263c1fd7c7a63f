import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Annotations, App, Lazy, TerraformStack, Token } from 'cdktf';
import { Construct } from 'constructs';
import { internalsOf } from './bucket-internals';
import { type IBucketRef, type IMediaObject } from './bucket-ref';
import { type FileDigest, fileDigest } from './file-hash';
import { objectUrl } from './object-url';
import { ossBucketObject } from '../../bindings/alicloud';
import type { OssBucketObject } from '../../bindings/alicloud/oss-bucket-object';
import { Media } from '../values/media';

/** How a file is put into a bucket. */
export interface UploadOptions {
  /**
   * Whether the object's key contains a hash of the file's content: `ep1.mp4` becomes `ep1-0cc175b9c0f1.mp4`.
   *
   * With it, a changed file is another object with another URL, and so the jobs that use it run again. Without it, a changed file is
   * uploaded again under the same key, and for a job nothing has changed; say `run: object.contentHash` where it shall run again.
   * @default true
   */
  readonly hashKey?: boolean;
  /** e.g. `video/mp4`.
   * @default - what the service makes of the key's suffix */
  readonly contentType?: string;
  /** The `Cache-Control` of the object, e.g. `max-age=3600`.
   * @default - none */
  readonly cacheControl?: string;
}

export interface MediaObjectProps extends UploadOptions {
  readonly bucket: IBucketRef;
  /** e.g. `season1/ep1.mp4`. */
  readonly key: string;
  /** Path of the file, relative to where the program runs. */
  readonly path: string;
}

/** What OSS takes in one request. Not verified against the cloud: that the provider does not split larger files. */
const LARGEST = 5 * 1024 ** 3;
const HASH_LENGTH = 12;

/**
 * A file of this machine as an object in a bucket.
 *
 * The file is read where it is, at synth for its hash and at deploy for the upload, and never copied: it has to be there when Terraform runs.
 */
export class MediaObject extends Construct implements IMediaObject {
  /** Key of the object in the bucket, with the content hash unless `hashKey` is false. */
  public readonly key: string;
  /** `https://<bucket>.oss-<region>.aliyuncs.com/<key>`; what uses it waits for the upload. */
  public readonly url: string;
  /** Hash of the file's content (MD5, 32 hexadecimal digits). */
  public readonly contentHash: string;
  /** The L1. */
  public readonly object: OssBucketObject;

  /** As `bucket.upload(key, path)` does. */
  constructor(scope: Construct, id: string, props: MediaObjectProps) {
    super(scope, id);
    const { bucket, path } = props;
    const { after, provider } = internalsOf(bucket);
    const file = resolve(path);
    const digest = this.read(file, path);
    const hashed = props.hashKey !== false;
    const key = props.key.replace(/^\/+/, '');
    this.key = hashed ? withHash(key, digest.hex.slice(0, HASH_LENGTH)) : key;
    this.contentHash = digest.hex;
    this.object = new ossBucketObject.OssBucketObject(this, 'Resource', {
      bucket: bucket.bucketName,
      key: this.key,
      source: Lazy.stringValue({ produce: () => this.pathForTerraform(file) }),
      // OSS refuses an upload that arrives damaged; and where the key stays, a changed hash is what makes the provider upload again.
      contentMd5: digest.base64,
      contentType: props.contentType,
      cacheControl: props.cacheControl,
      dependsOn: after,
      provider,
      // With the hash in the key another path, such as that of a colleague's checkout, says nothing about the content.
      lifecycle: hashed ? { ignoreChanges: ['source'] } : undefined,
    });
    // The bucket's name as the object's resource knows it: so the URL waits for the upload, while the key stays readable, and checkable, at synth.
    this.url = objectUrl({ bucketName: this.object.bucket, region: bucket.region }, this.key);
  }

  /** The object as footage, sticker, music … of a job. */
  public get media(): Media {
    return Media.fromObject(this);
  }

  private read(file: string, given: string): FileDigest {
    if (Token.isUnresolved(given)) throw new Error(`${this.node.path}: the path of the file is known at apply only; its content is hashed at synth. Give a path of this machine.`);
    let digest: FileDigest;
    try {
      digest = fileDigest(file);
    } catch (error) {
      throw new Error(`${this.node.path}: the file "${given}" cannot be read (${(error as NodeJS.ErrnoException).code}). Looked for at ${file}; relative paths begin at `
        + `${process.cwd()}, where the program runs.`);
    }
    if (digest.size > LARGEST) {
      Annotations.of(this).addWarning(`${given} has ${(digest.size / 1024 ** 3).toFixed(1)} GB, OSS takes 5 GB in one upload. Put it there with ossutil and use Media.fromBucket.`);
    }
    return digest;
  }

  /** Relative to the stack's directory, where Terraform runs, as long as both lie in the project: then it is the same in every checkout. */
  private pathForTerraform(file: string): string {
    const stackDirectory = resolve(App.of(this).outdir, 'stacks', TerraformStack.of(this).node.id);
    return inProject(file) && inProject(stackDirectory) ? relative(stackDirectory, file).split(sep).join('/') : file;
  }
}

function inProject(path: string): boolean {
  const fromHere = relative(process.cwd(), path);
  return !isAbsolute(fromHere) && !fromHere.startsWith('..');
}

/** `season1/ep1.mp4` → `season1/ep1-<hash>.mp4`. */
function withHash(key: string, hash: string): string {
  const [, stem, suffix] = /^(.*?)((?:\.[A-Za-z0-9]+)?)$/s.exec(key)!;
  return `${stem}-${hash}${suffix}`;
}
