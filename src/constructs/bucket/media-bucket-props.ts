import type { TerraformProvider } from 'cdktf';
import type { BucketEncryption } from './bucket-encryption';
import type { IMediaBucket } from './media-bucket-interface';

/** What a bucket is for; the defaults follow from it. */
export enum BucketPurpose {
  /** Footage, pictures, music: what cannot be made again. Versioned. */
  FOOTAGE = 'footage',
  /** What jobs made of it. Not versioned. */
  OUTPUT = 'output',
}

/** Objects that are not needed for long, such as previews. */
export interface TemporaryObjects {
  /** Prefix of their keys, e.g. `previews/`. */
  readonly prefix: string;
  /** Days after their last change on which they are deleted, 1 or more. In a versioned bucket their older versions go a day later, or after `oldVersionsDays`. */
  readonly afterDays: number;
}

/** Where a bucket's access log goes. */
export interface BucketLogging {
  /** A bucket of the same account and region. */
  readonly bucket: IMediaBucket;
  /** Prefix of the keys of the log's objects, e.g. `logs/`.
   * @default - none */
  readonly prefix?: string;
}

export interface MediaBucketProps {
  /**
   * 3 to 63 small letters, digits and hyphens; unique in the whole cloud. Without, the provider makes one up, and the URLs in the bucket, and
   * so what a job costs, are known only at apply.
   * @default - one that the provider makes up
   */
  readonly bucketName?: string;
  /** @default BucketPurpose.FOOTAGE */
  readonly purpose?: BucketPurpose;
  /** Whether what is overwritten or deleted is kept as an older version.
   * @default - true for footage, false for outputs */
  readonly versioned?: boolean;
  /** Days after which an older version is deleted for good, 1 or more.
   * @default - never */
  readonly oldVersionsDays?: number;
  /** @default BucketEncryption.aes256() */
  readonly encryption?: BucketEncryption;
  /** Objects that are deleted some days after they were made.
   * @default - none; parts of uploads that were never completed go after 7 days */
  readonly temporary?: TemporaryObjects[];
  /** Origins of the web players that read the bucket, e.g. `https://player.example.com`.
   * @default - none, so a browser plays nothing from it */
  readonly corsOrigins?: string[];
  /** @default - no access log */
  readonly logging?: BucketLogging;
  /** The sites that may embed what lies in the bucket, e.g. `https://*.example.com`. Requests without a Referer, such as those of IMS, are let through.
   * @default - all */
  readonly referers?: string[];
  /** `Standard`, `IA`, `Archive`, `ColdArchive` or `DeepColdArchive`. IMS reads `Standard` and `IA` without waiting.
   * @default - Standard */
  readonly storageClass?: string;
  /** `LRS` (one zone) or `ZRS` (three zones). It cannot be changed.
   * @default - LRS */
  readonly redundancyType?: string;
  /** Whether the bucket is deleted although objects are in it, with all of them and their versions. Without, such a bucket stays, and the deployment
   * fails; a versioned bucket is empty only when its older versions are gone, too.
   * @default false */
  readonly forceDestroy?: boolean;
  /** Region of the bucket, to make sure: it is made where the alicloud provider is, and that is an error when it is another one.
   * @default - that of the alicloud provider */
  readonly region?: string;
  /** The alicloud provider to use.
   * @default - the stack's */
  readonly provider?: TerraformProvider;
  /** @default - none */
  readonly tags?: { [key: string]: string };
}
