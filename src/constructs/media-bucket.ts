import { Construct, IConstruct } from 'constructs';

/** A bucket of OSS that holds footage or outputs. */
export interface IMediaBucket extends IConstruct {
  /** Name of the bucket, possibly a token. */
  readonly bucketName: string;
  /** Region of the bucket, e.g. `cn-shanghai`; it has to be the region of the IMS endpoint. */
  readonly region: string;
}

/** A bucket that exists already. */
export interface MediaBucketAttributes {
  readonly bucketName: string;
  /** Region of the bucket, e.g. `cn-shanghai`. */
  readonly region: string;
}

/** Buckets for footage and outputs. */
export class MediaBucket {
  /** A bucket that exists already and is managed elsewhere. */
  public static fromBucketAttributes(scope: Construct, id: string, attributes: MediaBucketAttributes): IMediaBucket {
    return new ImportedBucket(scope, id, attributes);
  }

  private constructor() {}
}

class ImportedBucket extends Construct implements IMediaBucket {
  public readonly bucketName: string;
  public readonly region: string;

  constructor(scope: Construct, id: string, attributes: MediaBucketAttributes) {
    super(scope, id);
    this.bucketName = attributes.bucketName;
    this.region = attributes.region;
  }
}
