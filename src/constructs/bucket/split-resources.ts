import type { Construct } from 'constructs';
import { BucketEncryption } from './bucket-encryption';
import type { MediaBucketProps } from './media-bucket-props';
import { ossBucketAcl, ossBucketCors, ossBucketHttpsConfig, ossBucketLogging, ossBucketPublicAccessBlock, ossBucketReferer, ossBucketServerSideEncryption, ossBucketVersioning } from '../../bindings/alicloud';
import type { OssBucket } from '../../bindings/alicloud/oss-bucket';
import type { OssBucketAcl } from '../../bindings/alicloud/oss-bucket-acl';
import type { OssBucketCors } from '../../bindings/alicloud/oss-bucket-cors';
import type { OssBucketHttpsConfig } from '../../bindings/alicloud/oss-bucket-https-config';
import type { OssBucketLoggingA } from '../../bindings/alicloud/oss-bucket-logging';
import type { OssBucketPublicAccessBlock } from '../../bindings/alicloud/oss-bucket-public-access-block';
import type { OssBucketReferer } from '../../bindings/alicloud/oss-bucket-referer';
import type { OssBucketServerSideEncryption } from '../../bindings/alicloud/oss-bucket-server-side-encryption';
import type { OssBucketVersioningA } from '../../bindings/alicloud/oss-bucket-versioning';

/** How long a browser caches the permission to read the bucket. */
const CORS_MAX_AGE_SECONDS = 3600;

/** The settings of a bucket that the provider has separate resources for. */
export class SplitResources {
  readonly publicAccessBlock: OssBucketPublicAccessBlock;
  readonly acl: OssBucketAcl;
  readonly encryption: OssBucketServerSideEncryption;
  readonly httpsConfig: OssBucketHttpsConfig;
  readonly versioning?: OssBucketVersioningA;
  readonly cors?: OssBucketCors;
  readonly logging?: OssBucketLoggingA;
  readonly referer?: OssBucketReferer;

  constructor(scope: Construct, { bucket }: OssBucket, props: MediaBucketProps, versioned: boolean) {
    const common = { bucket, provider: props.provider };
    this.publicAccessBlock = new ossBucketPublicAccessBlock.OssBucketPublicAccessBlock(scope, 'PublicAccessBlock', { ...common, blockPublicAccess: true });
    // After the block, so that the bucket is never public.
    this.acl = new ossBucketAcl.OssBucketAcl(scope, 'Acl', { ...common, acl: 'private', dependsOn: [this.publicAccessBlock] });
    this.encryption = new ossBucketServerSideEncryption.OssBucketServerSideEncryption(scope, 'Encryption', {
      ...common, ...(props.encryption ?? BucketEncryption.aes256())._render(),
    });
    this.httpsConfig = new ossBucketHttpsConfig.OssBucketHttpsConfig(scope, 'HttpsConfig', { ...common, enable: true, tlsVersions: ['TLSv1.2', 'TLSv1.3'] });
    if (versioned) this.versioning = new ossBucketVersioning.OssBucketVersioningA(scope, 'Versioning', { ...common, status: 'Enabled' });
    if (props.corsOrigins?.length) {
      this.cors = new ossBucketCors.OssBucketCors(scope, 'Cors', {
        ...common,
        responseVary: true,
        corsRule: [{
          allowedOrigins: props.corsOrigins, allowedMethods: ['GET', 'HEAD'], allowedHeaders: ['*'],
          // Headers that players read to seek.
          exposeHeader: ['Accept-Ranges', 'Content-Length', 'Content-Range', 'ETag'], maxAgeSeconds: CORS_MAX_AGE_SECONDS,
        }],
      });
    }
    if (props.logging) {
      this.logging = new ossBucketLogging.OssBucketLoggingA(scope, 'Logging', {
        ...common, targetBucket: props.logging.bucket.bucketName, targetPrefix: props.logging.prefix,
      });
    }
    if (props.referers?.length) {
      this.referer = new ossBucketReferer.OssBucketReferer(scope, 'Referer', { ...common, allowEmptyReferer: true, refererList: props.referers });
    }
  }

  /**
   * The bucket's own arguments for the same settings, which the bucket must ignore, as the provider's documentation says. `acl` is left out: it is
   * deprecated, so naming it prints a warning, and it is computed, so the value that is read causes no difference.
   */
  get inlineArguments(): string[] {
    const arguments_ = {
      server_side_encryption_rule: this.encryption, versioning: this.versioning, cors_rule: this.cors, logging: this.logging, referer_config: this.referer,
    };
    return Object.entries(arguments_).filter(([, resource]) => resource !== undefined).map(([name]) => name);
  }
}
