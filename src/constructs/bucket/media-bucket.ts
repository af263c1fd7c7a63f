import { type ITerraformDependable, type TerraformProvider, Token } from 'cdktf';
import { Construct } from 'constructs';
import { lifecycleRules } from './lifecycle-rules';
import type { IMediaBucket } from './media-bucket-interface';
import { BucketPurpose, type MediaBucketProps } from './media-bucket-props';
import { MediaObject, type UploadOptions } from './media-object';
import { SplitResources } from './split-resources';
import { ossBucket } from '../../bindings/alicloud';
import type { OssBucket } from '../../bindings/alicloud/oss-bucket';
import type { OssBucketAcl } from '../../bindings/alicloud/oss-bucket-acl';
import type { OssBucketCors } from '../../bindings/alicloud/oss-bucket-cors';
import type { OssBucketHttpsConfig } from '../../bindings/alicloud/oss-bucket-https-config';
import type { OssBucketLoggingA } from '../../bindings/alicloud/oss-bucket-logging';
import type { OssBucketPublicAccessBlock } from '../../bindings/alicloud/oss-bucket-public-access-block';
import type { OssBucketReferer } from '../../bindings/alicloud/oss-bucket-referer';
import type { OssBucketServerSideEncryption } from '../../bindings/alicloud/oss-bucket-server-side-encryption';
import type { OssBucketVersioningA } from '../../bindings/alicloud/oss-bucket-versioning';
import { Grant, type IRamRole } from '../permissions/grant';
import { bucketArn, objectsArn, OSS_READ, OSS_WRITE } from '../permissions/oss-actions';
import { Permissions } from '../permissions/permissions';
import { alicloudRegion, disagreement, imsRegion, regionFrom } from '../provider/regions';
import { checkName, type NameRule } from '../validation/account-names';
import { validationErrors } from '../validation/validation-errors';


const BUCKET_NAME: NameRule = {
  prop: 'bucketName', pattern: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, allowed: '3 to 63 lowercase letters, digits and hyphens, with a letter or digit at both ends',
};

/** `*`, or scheme and host as a browser sends them. Other texts match no request. */
const ORIGIN = /^(\*|https?:\/\/[^/\s]+)$/;

/** Name and region of an existing bucket. */
export interface MediaBucketAttributes {
  /** Name of the bucket, possibly a token. */
  readonly bucketName: string;
  /** Region of the bucket, e.g. `cn-shanghai`. */
  readonly region: string;
}

/** Options of a reference to an existing bucket. */
export interface ImportedBucketOptions {
  /** Region of the bucket, e.g. `cn-shanghai`.
   * @default - the region of the stack's ImsProvider, or else of its alicloud provider */
  readonly region?: string;
}

/** Uploads to and grants on a bucket, both of buckets of the program and of imported ones. */
abstract class BucketBase extends Construct implements IMediaBucket {
  /** Name of the bucket, possibly a token. */
  public abstract readonly bucketName: string;
  /** Region of the bucket, e.g. `cn-shanghai`. */
  public abstract readonly region: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    Permissions.of(this)._addBucket(this);
  }

  public upload(key: string, path: string, options: UploadOptions = {}): MediaObject {
    if (Token.isUnresolved(key)) throw new Error(`${this.node.path}.upload: got a token as the key, allowed a literal key, because it is part of the construct's id; use a literal key.`);
    if (/^\/*$/.test(key)) throw new Error(`${this.node.path}.upload: got the key "${key}", allowed the name of an object, e.g. "season1/ep1.mp4"; give a name.`);
    if (this.node.tryFindChild(`Object-${key}`)) {
      throw new Error(`${this.node.path}.upload: got the key "${key}" twice, allowed one upload per key; use the object that the first call returned, or another key.`);
    }
    return new MediaObject(this, `Object-${key}`, { bucket: this, key, path, ...options });
  }

  public grantRead(role: IRamRole, prefix?: string): Grant {
    return this.grant(role, OSS_READ, prefix);
  }

  public grantWrite(role: IRamRole, prefix?: string): Grant {
    return this.grant(role, OSS_WRITE, prefix);
  }

  /** The resources that an upload depends on. @internal */
  public _configuration(): ITerraformDependable[] {
    return [];
  }

  /** The alicloud provider of the bucket, when it is not the stack's. @internal */
  public _provider(): TerraformProvider | undefined {
    return undefined;
  }

  private grant(role: IRamRole, { bucket, objects }: typeof OSS_READ, prefix?: string): Grant {
    Grant.actions(role, { actions: bucket, resources: [bucketArn(this.bucketName)] });
    return Grant.actions(role, { actions: objects, resources: [objectsArn(this.bucketName, prefix)] });
  }
}

/**
 * A bucket for footage or outputs: private, public access blocked, encrypted, https only, and versioned when it is for footage.
 *
 * Settings that the provider has separate resources for, such as encryption, are L1 attributes of this class. The bucket ignores its own
 * arguments for the same settings, as the provider's documentation requires.
 *
 * @example
 * const footage = new MediaBucket(this, 'Footage', { bucketName: 'example-footage' });
 * const trailers = new MediaBucket(this, 'Trailers', {
 *   purpose: BucketPurpose.OUTPUT,
 *   temporary: [{ prefix: 'previews/', expiration: Duration.days(7) }],
 * });
 */
export class MediaBucket extends BucketBase {
  /** Refers to an existing bucket by its name. */
  public static fromBucketName(scope: Construct, id: string, bucketName: string, options: ImportedBucketOptions = {}): IMediaBucket {
    return new ImportedBucket(scope, id, bucketName, options.region);
  }

  /** Refers to an existing bucket by its name and region. */
  public static fromBucketAttributes(scope: Construct, id: string, attributes: MediaBucketAttributes): IMediaBucket {
    return new ImportedBucket(scope, id, attributes.bucketName, attributes.region);
  }

  public readonly bucketName: string;
  public readonly region: string;
  /** The L1 of the bucket itself, for overrides and for attributes that this class does not offer. */
  public readonly resource: OssBucket;
  /** The L1 that blocks public access. */
  public readonly publicAccessBlock: OssBucketPublicAccessBlock;
  /** The L1 that makes the bucket private. */
  public readonly acl: OssBucketAcl;
  /** The L1 of the encryption. */
  public readonly encryption: OssBucketServerSideEncryption;
  /** The L1 that allows https only. */
  public readonly httpsConfig: OssBucketHttpsConfig;
  /** The L1 of the versioning; undefined when the bucket is not versioned. */
  public readonly versioning?: OssBucketVersioningA;
  /** The L1 of the CORS rule; undefined without `corsOrigins`. */
  public readonly cors?: OssBucketCors;
  /** The L1 of the access log; undefined without `logging`. */
  public readonly logging?: OssBucketLoggingA;
  /** The L1 of the hotlink protection; undefined without `referers`. */
  public readonly referer?: OssBucketReferer;
  private readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, props: MediaBucketProps = {}) {
    super(scope, id);
    checkName(this, props.bucketName, BUCKET_NAME);
    this.provider = props.provider;
    const versioned = props.versioned ?? props.purpose !== BucketPurpose.OUTPUT;
    this.resource = new ossBucket.OssBucket(this, 'Resource', {
      bucket: props.bucketName,
      storageClass: props.storageClass,
      redundancyType: props.redundancy,
      forceDestroy: props.forceDestroy ?? false,
      lifecycleRule: lifecycleRules(this, props, versioned),
      tags: props.tags,
      provider: props.provider,
    });
    const parts = new SplitResources(this, this.resource, props, versioned);
    this.publicAccessBlock = parts.publicAccessBlock;
    this.acl = parts.acl;
    this.encryption = parts.encryption;
    this.httpsConfig = parts.httpsConfig;
    this.versioning = parts.versioning;
    this.cors = parts.cors;
    this.logging = parts.logging;
    this.referer = parts.referer;
    this.resource.lifecycle = { ignoreChanges: parts.inlineArguments };
    this.bucketName = this.resource.bucket;
    this.region = props.region ?? regionFrom(
      [() => alicloudRegion(this, props.provider), () => imsRegion(this)],
      // Without a region in either provider, the deployment's environment decides it; the bucket's location is then oss-<region>.
      () => `\${trimprefix(${this.resource.fqn}.location, "oss-")}`,
    );
    this.node.addValidation({ validate: () => [...validateOrigins(props), ...this.validateRegion(props)] });
  }

  /** @internal */
  public _configuration(): ITerraformDependable[] {
    return [this.publicAccessBlock, this.acl, this.encryption, this.httpsConfig, ...(this.versioning ? [this.versioning] : [])];
  }

  /** @internal */
  public _provider(): TerraformProvider | undefined {
    return this.provider;
  }

  private validateRegion({ region, provider }: MediaBucketProps): string[] {
    const found = disagreement([region === undefined ? undefined : { at: 'the prop region', region }, alicloudRegion(this, provider), imsRegion(this)]);
    return found === undefined ? [] : [`region: got different regions, allowed one region for the bucket and both providers: ${found}. `
      + 'The alicloud provider decides the region of a bucket, and IMS uses only buckets of its own region; set all of them to one region.'];
  }
}

function validateOrigins({ corsOrigins = [] }: MediaBucketProps): string[] {
  return validationErrors(corsOrigins.map((origin) => ({
    name: 'corsOrigins', value: origin, valid: (text: string) => ORIGIN.test(text),
    allowed: 'http:// or https:// and a host, with or without a port, or * for all', fix: 'write the origin as the browser sends it, e.g. https://player.example.com, without a path',
  })));
}

class ImportedBucket extends BucketBase {
  public readonly region: string;

  constructor(scope: Construct, id: string, public readonly bucketName: string, region?: string) {
    super(scope, id);
    checkName(this, bucketName, BUCKET_NAME);
    this.region = region ?? regionFrom([() => imsRegion(this), () => alicloudRegion(this)], () => {
      throw new Error(`${this.node.path}.region: the region of the bucket is not known; set it, MediaBucket.fromBucketName(scope, id, name, { region: 'cn-shanghai' }), or set `
        + 'the region of the ImsProvider.');
    });
  }
}
