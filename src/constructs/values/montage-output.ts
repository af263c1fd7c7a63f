import { type Canvas } from './canvas';
import { renderVideo, type VideoStream } from './video-stream';
import { type IBucketRef } from '../bucket/bucket-ref';
import { objectUrl } from '../bucket/object-url';
import { type Config, withoutUnset } from '../config/config';
import { expectValue } from '../validation/expect-value';

/** Options of an output. */
export interface MontageOutputOptions {
  /** Size of the videos. Required unless the job's template has one.
   * @default - the template's */
  readonly canvas?: Canvas;
  /** Maximum number of videos, 1–100. More than one needs a smooth strategy, which may find fewer.
   * @default 1 */
  readonly count?: number;
  /** Settings of the video stream.
   * @default - the template's, otherwise the service's */
  readonly video?: VideoStream;
}

/** Where the videos are written, how many there are, and their size. */
export class MontageOutput {
  /**
   * To a bucket.
   * @param key key of the videos with `{index}`, e.g. `trailers/ep1_{index}.mp4`
   */
  public static toBucket(bucket: IBucketRef, key: string, options: MontageOutputOptions = {}): MontageOutput {
    return MontageOutput.toUrl(objectUrl(bucket, key), options);
  }

  /**
   * To an OSS URL.
   * @param mediaUrl URL of the videos with `{index}`, `https://<bucket>.oss-<region>.aliyuncs.com/<key>`
   */
  public static toUrl(mediaUrl: string, options: MontageOutputOptions = {}): MontageOutput {
    return new MontageOutput({ MediaURL: mediaUrl, ...frame(options) });
  }

  /**
   * To ApsaraVideo VOD.
   * @param storageLocation host of the VOD bucket, e.g. `outin-….oss-cn-shanghai.aliyuncs.com`
   * @param fileName name of the videos with `{index}` and a suffix, e.g. `ep1_{index}.mp4`; without folders
   */
  public static toVod(storageLocation: string, fileName: string, options: MontageOutputOptions = {}): MontageOutput {
    return new MontageOutput({ StorageLocation: storageLocation, FileName: fileName, ...frame(options) });
  }

  /** Editing projects only, without videos: people can check their timelines before a `RenderJob` renders them. */
  public static preview(options: MontageOutputOptions = {}): MontageOutput {
    return new MontageOutput({ GeneratePreviewOnly: true, ...frame(options) });
  }

  /**
   * An output in the API's form.
   * @throws Error when the value is not a MontageOutput
   * @internal
   */
  public static _of(prop: string, value: MontageOutput): Config {
    expectValue(prop, value, '_render', 'MontageOutput', 'use MontageOutput.toBucket(bucket, "trailers/ep1_{index}.mp4"), toUrl, toVod or preview');
    return value._render();
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}

function frame({ canvas, count, video }: MontageOutputOptions): Config | undefined {
  return withoutUnset({ Width: canvas?.width, Height: canvas?.height, Count: count, Video: renderVideo(video) });
}
