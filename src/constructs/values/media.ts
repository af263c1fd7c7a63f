import type { IResolvable } from 'cdktf';
import { type IMediaAsset } from '../asset/media-asset-interface';
import { type IBucketRef, type IMediaObject } from '../bucket/bucket-ref';
import { objectUrl } from '../bucket/object-url';

/** A stretch of a video, in seconds from its beginning. */
export interface TimeRange {
  /** In-point, seconds. */
  readonly from: number;
  /** Out-point, seconds; greater than `from`. */
  readonly to: number;
}

/** What a media refers to, and what is known about it. */
interface Reference {
  readonly id?: string;
  readonly url?: string;
  readonly duration?: number;
  readonly hasAudio?: boolean | IResolvable;
}

/** A video, picture or sound that IMS can read: a media asset or an object in one's own OSS bucket, in the region of the endpoint. */
export class Media {
  /** An object of a bucket. `key` is taken literally, e.g. `season1/ep1.mp4`. */
  public static fromBucket(bucket: IBucketRef, key: string): Media {
    return new Media({ url: objectUrl(bucket, key) });
  }

  /** A file that the program uploads, `bucket.upload('ep1.mp4', path)`: a changed file runs the jobs that use it again. */
  public static fromObject(object: IMediaObject): Media {
    return new Media({ url: object.url });
  }

  /**
   * A registered media asset of which facts are known: with it, the length of the footage and "no voice track" are checked when Terraform
   * plans.
   */
  public static fromAsset(asset: IMediaAsset): Media {
    return new Media({ id: asset.mediaId, duration: asset.duration, hasAudio: asset.hasAudio });
  }

  /** A registered media asset. */
  public static fromMediaId(mediaId: string): Media {
    return new Media({ id: mediaId });
  }

  /** The OSS URL of an object: `http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>`. No CDN domain, no `oss://`. */
  public static fromUrl(url: string): Media {
    return new Media({ url });
  }

  private constructor(private readonly reference: Reference, private readonly ranges: readonly TimeRange[] = []) {}

  /**
   * Restricts footage to the given ranges (`EditingConfig.MediaConfig.MediaMetaDataArray`).
   * Whether highlight montages honour them is not documented.
   */
  public only(...ranges: TimeRange[]): Media {
    return new Media(this.reference, ranges);
  }

  /** @internal */
  public _reference(): string {
    return (this.reference.id ?? this.reference.url)!;
  }

  /** @internal */
  public _render() {
    return this.reference.id === undefined ? { MediaURL: this.reference.url } : { MediaId: this.reference.id };
  }

  /** @internal */
  public _metaData() {
    return this.ranges.length === 0 ? undefined : {
      Media: this._reference(),
      TimeRangeList: this.ranges.map(({ from, to }) => ({ In: from, Out: to })),
    };
  }

  /** What is known about the file before the job is submitted; undefined when nothing is.
   * @internal */
  public _material() {
    const { duration, hasAudio } = this.reference;
    return duration === undefined && hasAudio === undefined ? undefined : { media: this._reference(), duration, hasAudio };
  }
}
