import { type ITerraformDependable, type TerraformProvider } from 'cdktf';
import { type Construct } from 'constructs';
import { bucketFaults } from './bucket-faults';
import { lifecycleRules } from './lifecycle-rules';
import { MediaBucketBase } from './media-bucket-base';
import type { IMediaBucket } from './media-bucket-interface';
import { BucketPurpose, type MediaBucketProps } from './media-bucket-props';
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
import { alicloudRegion, disagreement, imsRegion, regionFrom } from '../provider/regions';
import { checkName, type NameRule } from '../validation/account-names';

const BUCKET_NAME: NameRule = {
  what: 'bucket name', pattern: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, allowed: '3 to 63 small letters, digits and hyphens, with a letter or digit at both ends',
};

/** A bucket that exists already. */
export interface MediaBucketAttributes {
  readonly bucketName: string;
  /** Region of the bucket, e.g. `cn-shanghai`. */
  readonly region: string;
}

/** What is known of a bucket besides its name. */
export interface ImportedBucketOptions {
  /** Region of the bucket, e.g. `cn-shanghai`.
   * @default - that of the stack's ImsProvider, or else of its alicloud provider */
  readonly region?: string;
}

/**
 * A bucket for footage or outputs: private, public access blocked, encrypted, https only, and versioned where footage is kept.
 *
 * Everything that the provider keeps in resources of their own is a field here, for what the props do not offer. (Its documentation
 * demands that the bucket then ignores the same arguments of its own; that is done.)
 */
export class MediaBucket extends MediaBucketBase {
  /** A bucket that exists already and is managed elsewhere. */
  public static fromBucketName(scope: Construct, id: string, bucketName: string, options: ImportedBucketOptions = {}): IMediaBucket {
    return new ImportedBucket(scope, id, bucketName, options.region);
  }

  /** A bucket that exists already and is managed elsewhere. */
  public static fromBucketAttributes(scope: Construct, id: string, attributes: MediaBucketAttributes): IMediaBucket {
    return new ImportedBucket(scope, id, attributes.bucketName, attributes.region);
  }

  public readonly bucketName: string;
  public readonly region: string;
  /** The L1 of the bucket itself. */
  public readonly bucket: OssBucket;
  public readonly publicAccessBlock: OssBucketPublicAccessBlock;
  public readonly acl: OssBucketAcl;
  public readonly encryption: OssBucketServerSideEncryption;
  public readonly httpsConfig: OssBucketHttpsConfig;
  /** There when the bucket is versioned. */
  public readonly versioning?: OssBucketVersioningA;
  /** There when `corsOrigins` are given. */
  public readonly cors?: OssBucketCors;
  /** There when `logging` is given. */
  public readonly logging?: OssBucketLoggingA;
  /** There when `referers` are given. */
  public readonly referer?: OssBucketReferer;
  private readonly boundTo?: TerraformProvider;

  constructor(scope: Construct, id: string, props: MediaBucketProps = {}) {
    super(scope, id);
    checkName(this, props.bucketName, BUCKET_NAME);
    this.boundTo = props.provider;
    const versioned = props.versioned ?? props.purpose !== BucketPurpose.OUTPUT;
    this.bucket = new ossBucket.OssBucket(this, 'Resource', {
      bucket: props.bucketName,
      storageClass: props.storageClass,
      redundancyType: props.redundancyType,
      forceDestroy: props.forceDestroy ?? false,
      lifecycleRule: lifecycleRules(this, props, versioned),
      tags: props.tags,
      provider: props.provider,
    });
    const parts = new SplitResources(this, this.bucket, props, versioned);
    this.publicAccessBlock = parts.publicAccessBlock;
    this.acl = parts.acl;
    this.encryption = parts.encryption;
    this.httpsConfig = parts.httpsConfig;
    this.versioning = parts.versioning;
    this.cors = parts.cors;
    this.logging = parts.logging;
    this.referer = parts.referer;
    this.bucket.lifecycle = { ignoreChanges: parts.inlineArguments };
    this.bucketName = this.bucket.bucket;
    this.region = props.region ?? regionFrom(
      [() => alicloudRegion(this, props.provider), () => imsRegion(this)],
      // Neither provider names a region, so it comes from the environment of the deployment: the bucket knows it afterwards, as oss-<region>.
      () => `\${trimprefix(${this.bucket.fqn}.location, "oss-")}`,
    );
    this.node.addValidation({ validate: () => [...bucketFaults(props), ...this.checkRegion(props)] });
  }

  /** @internal */
  public _configuration(): ITerraformDependable[] {
    return [this.publicAccessBlock, this.acl, this.encryption, this.httpsConfig, ...(this.versioning ? [this.versioning] : [])];
  }

  /** @internal */
  public _provider(): TerraformProvider | undefined {
    return this.boundTo;
  }

  private checkRegion({ region, provider }: MediaBucketProps): string[] {
    const found = disagreement([region === undefined ? undefined : { at: 'the bucket', region }, alicloudRegion(this, provider), imsRegion(this)]);
    return found === undefined ? [] : [`${this.node.path}: the bucket and the providers do not agree on its region: ${found}. `
      + 'OSS makes a bucket where the alicloud provider is, and IMS reads and writes only where it is itself: use one region for all of them.'];
  }
}

class ImportedBucket extends MediaBucketBase {
  public readonly region: string;

  constructor(scope: Construct, id: string, public readonly bucketName: string, region?: string) {
    super(scope, id);
    checkName(this, bucketName, BUCKET_NAME);
    this.region = region ?? regionFrom([() => imsRegion(this), () => alicloudRegion(this)], () => {
      throw new Error(`${this.node.path}: the region of the bucket is not known. Give it, MediaBucket.fromBucketName(scope, id, name, { region: 'cn-shanghai' }), or give `
        + 'the ImsProvider a region.');
    });
  }
}
