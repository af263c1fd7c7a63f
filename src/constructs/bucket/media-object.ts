import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Annotations, App, type ITerraformDependable, Lazy, type TerraformProvider, TerraformStack, Token } from 'cdktf';
import { Construct } from 'constructs';
import { type IBucketRef, type IMediaObject } from './bucket-ref';
import { type FileDigest, fileDigest } from './file-hash';
import { objectUrl } from './object-url';
import { ossBucketObject } from '../../bindings/alicloud';
import type { OssBucketObject } from '../../bindings/alicloud/oss-bucket-object';
import { Media } from '../values/media';

/** How a file is uploaded. */
export interface UploadOptions {
  /**
   * Whether the object's key contains a hash of the file's content: `ep1.mp4` becomes `ep1-0cc175b9c0f1.mp4`.
   *
   * With the hash, a changed file is another object with another URL, so the jobs that use it run again. Without it, a changed file is
   * uploaded under the same key, and jobs do not run again, unless they have `run: object.contentHash`.
   * @default true
   */
  readonly hashKey?: boolean;
  /** Content type of the object, e.g. `video/mp4`.
   * @default - derived by OSS from the key's suffix */
  readonly contentType?: string;
  /** `Cache-Control` of the object, e.g. `max-age=3600`.
   * @default - none */
  readonly cacheControl?: string;
}

/** Properties of an uploaded file. */
export interface MediaObjectProps extends UploadOptions {
  /** Bucket that the file is uploaded to. */
  readonly bucket: IBucketRef;
  /** Key of the object, e.g. `season1/ep1.mp4`, to which a hash of the content is added unless `hashKey` is false. */
  readonly key: string;
  /** Path of the file, relative to the working directory of the program; not a token. */
  readonly path: string;
}

/** What an object needs to know about its bucket. */
interface BucketInternals {
  /** The resources that an upload depends on. */
  _configuration(): ITerraformDependable[];
  /** The alicloud provider of the bucket, when it is not the stack's. */
  _provider(): TerraformProvider | undefined;
}

/** Maximum bytes of one PutObject request. The provider uploads each file in one request (PutObjectFromFile). */
const LARGEST = 5 * 1024 ** 3;
const HASH_LENGTH = 12;

/**
 * A local file that the deployment uploads to a bucket. `bucket.upload(key, path)` creates one.
 *
 * The file is read at synth for its hash and at deploy for the upload. It is not copied, so it must exist when Terraform runs.
 *
 * @example
 * const bucket = new MediaBucket(this, 'Footage');
 * const logo = bucket.upload('logo.png', 'assets/logo.png');
 * new TerraformOutput(this, 'url', { value: logo.url });
 */
export class MediaObject extends Construct implements IMediaObject {
  /** Key of the object in the bucket, with the content hash unless `hashKey` is false. */
  public readonly key: string;
  /** URL of the object, `https://<bucket>.oss-<region>.aliyuncs.com/<key>`. A resource that uses it waits for the upload. */
  public readonly url: string;
  /** MD5 of the file's content, 32 hexadecimal digits. */
  public readonly contentHash: string;
  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: OssBucketObject;

  constructor(scope: Construct, id: string, props: MediaObjectProps) {
    super(scope, id);
    const { bucket, path } = props;
    // An implementation of IMediaBucket in a user's program has no internals.
    const internals: Partial<BucketInternals> & IBucketRef = bucket;
    const uploadDependencies = internals._configuration?.() ?? [];
    const file = resolve(path);
    const digest = this.read(file, path);
    const hashed = props.hashKey !== false;
    const key = props.key.replace(/^\/+/, '');
    this.key = hashed ? withHash(key, digest.hex.slice(0, HASH_LENGTH)) : key;
    this.contentHash = digest.hex;
    this.resource = new ossBucketObject.OssBucketObject(this, 'Resource', {
      bucket: bucket.bucketName,
      key: this.key,
      source: Lazy.stringValue({ produce: () => this.pathForTerraform(file) }),
      // With the hash, OSS refuses a damaged upload, and the provider uploads a changed file although its key is the same.
      contentMd5: digest.base64,
      contentType: props.contentType,
      cacheControl: props.cacheControl,
      dependsOn: uploadDependencies.length > 0 ? uploadDependencies : undefined,
      provider: internals._provider?.(),
      // With a hash in the key, another path, such as that of another checkout, does not mean another content.
      lifecycle: hashed ? { ignoreChanges: ['source'] } : undefined,
    });
    // The bucket's name as an attribute of the object: a user of the URL waits for the upload, and the key can still be checked at synth.
    this.url = objectUrl({ bucketName: this.resource.bucket, region: bucket.region }, this.key);
  }

  /** The object as footage, sticker, music or another material of a job. */
  public get media(): Media {
    return Media.fromObject(this);
  }

  private read(file: string, given: string): FileDigest {
    if (Token.isUnresolved(given)) throw new Error(`${this.node.path}.path: got a token, allowed a literal path, because the file is hashed at synth; use a literal path.`);
    let digest: FileDigest;
    try {
      digest = fileDigest(file);
    } catch (error) {
      throw new Error(`${this.node.path}.path: got "${given}", which cannot be read (${(error as NodeJS.ErrnoException).code}) at ${file}; relative paths begin at `
        + `the working directory ${process.cwd()}. Correct the path.`);
    }
    if (digest.size > LARGEST) {
      Annotations.of(this).addWarning(`path: ${given} has ${(digest.size / 1024 ** 3).toFixed(1)} GiB, OSS allows 5 GiB in one upload. Upload it with ossutil and use Media.fromBucket.`);
    }
    return digest;
  }

  /** Relative to the stack's directory, where Terraform runs, if both are inside the project, so that the path is the same in every checkout. */
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
