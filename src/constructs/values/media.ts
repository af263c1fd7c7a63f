import { type IResolvable } from 'cdktf';
import { Duration } from './duration';
import { type IMediaAsset } from '../asset/media-asset-interface';
import { type IBucketRef, type IMediaObject } from '../bucket/bucket-ref';
import { objectUrl } from '../bucket/object-url';
import { type Config } from '../config/config';
import { expectValue } from '../validation/expect-value';

/** A part of a video. */
export interface TimeRange {
  /** Time from the beginning of the video at which the part starts. */
  readonly start: Duration;
  /** Time from the beginning of the video at which the part ends; longer than `start`. */
  readonly end: Duration;
}

/** What a media refers to, and what is known about it. */
interface Reference {
  readonly id?: string;
  readonly url?: string;
  /** Length in seconds. */
  readonly duration?: number;
  readonly hasAudio?: boolean | IResolvable;
}

/** What is known about a file before the job is submitted, as an item of the provider's attribute `materials`. */
export interface KnownMaterial {
  /** Media asset id or URL, as in `InputConfig.MediaArray`. */
  readonly media: string;
  /** Length in seconds. */
  readonly duration?: number;
  readonly hasAudio?: boolean | IResolvable;
}

/** A media in the API's form. */
export interface RenderedMedia {
  /** Media asset id or URL, as in `InputConfig.MediaArray`. */
  readonly input: string;
  /** The same as a field of a clip or sticker. */
  readonly field: { readonly MediaId: string } | { readonly MediaURL: string };
  /** Its item of `EditingConfig.MediaConfig.MediaMetaDataArray`; undefined when the whole file is used. */
  readonly editing?: Config;
  /** What is known about the file; undefined if nothing is known. */
  readonly material?: KnownMaterial;
}

/**
 * A video, picture, sound or font that IMS reads: a media asset, or an object in an OSS bucket of yours in the region of the jobs.
 */
export class Media {
  /**
   * An object of a bucket.
   * @param key key of the object, taken literally, e.g. `season1/ep1.mp4`
   */
  public static fromBucket(bucket: IBucketRef, key: string): Media {
    return new Media({ url: objectUrl(bucket, key) });
  }

  /** A file that the program uploads with `bucket.upload('ep1.mp4', path)`. A changed file runs the jobs that use it again. */
  public static fromObject(uploaded: IMediaObject): Media {
    return new Media({ url: uploaded.url });
  }

  /** A media asset. Its length and whether it has sound are known at plan, and checked. */
  public static fromAsset(asset: IMediaAsset): Media {
    return new Media({ id: asset.mediaId, duration: asset.duration, hasAudio: asset.hasAudio });
  }

  /** A media asset by its id. */
  public static fromMediaId(mediaId: string): Media {
    return new Media({ id: mediaId });
  }

  /**
   * An object by its URL.
   * @param url `http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>`; CDN domains and `oss://` are refused
   */
  public static fromUrl(url: string): Media {
    return new Media({ url });
  }

  /**
   * A media in the API's form.
   * @param prop prop that has the value, for the error
   * @throws Error when the value is not a Media
   * @internal
   */
  public static _of(prop: string, value: Media): RenderedMedia {
    expectValue(prop, value, '_render', 'Media', 'use Media.fromBucket(bucket, key), or Media.fromUrl("https://<bucket>.oss-<region>.aliyuncs.com/<key>")');
    return value._render();
  }

  private constructor(private readonly reference: Reference, private readonly ranges: readonly TimeRange[] = []) {}

  /**
   * The same file, of which a job uses only the given parts (`EditingConfig.MediaConfig.MediaMetaDataArray`). For footage.
   *
   * Whether highlight montages honour the parts is not documented.
   */
  public only(...ranges: TimeRange[]): Media {
    return new Media(this.reference, ranges);
  }

  /** @internal */
  public _render(): RenderedMedia {
    const { id, url, duration, hasAudio } = this.reference;
    const input = (id ?? url)!;
    return {
      input,
      field: id === undefined ? { MediaURL: input } : { MediaId: id },
      editing: this.ranges.length === 0 ? undefined : { Media: input, TimeRangeList: this.ranges.map(renderRange) },
      material: duration === undefined && hasAudio === undefined ? undefined : { media: input, duration, hasAudio },
    };
  }
}

/** A part of a video in the API's form. */
export function renderRange({ start, end }: TimeRange): Config {
  return { In: Duration._seconds('start', start), Out: Duration._seconds('end', end) };
}
