import { type Canvas } from './canvas';
import { renderVideo, type VideoStream } from './video-stream';
import { type IBucketRef } from '../bucket/bucket-ref';
import { objectUrl } from '../bucket/object-url';
import { type Config, given } from '../config/config';

export interface MontageOutputOptions {
  /** Size of the video. Needed unless the job's template gives it.
   * @default - the template's */
  readonly canvas?: Canvas;
  /** How many videos to make at most, 1–100; more than one only with a smooth strategy, which may find fewer.
   * @default 1 */
  readonly count?: number;
  /** @default - the service's settings */
  readonly video?: VideoStream;
}

/** Where the videos go, how many there are, and how large. */
export class MontageOutput {
  /** To a bucket. `key` has to contain `{index}`, e.g. `trailers/ep1_{index}.mp4`. */
  public static toBucket(bucket: IBucketRef, key: string, options: MontageOutputOptions = {}): MontageOutput {
    return MontageOutput.toUrl(objectUrl(bucket, key), options);
  }

  /** To an OSS URL, which has to contain `{index}`. */
  public static toUrl(mediaUrl: string, options: MontageOutputOptions = {}): MontageOutput {
    return new MontageOutput({ MediaURL: mediaUrl, ...frame(options) });
  }

  /**
   * To ApsaraVideo VOD.
   * @param storageLocation the VOD bucket, e.g. `outin-….oss-cn-shanghai.aliyuncs.com`
   * @param fileName has to contain `{index}` and a suffix, e.g. `ep1_{index}.mp4`; no folders
   */
  public static toVod(storageLocation: string, fileName: string, options: MontageOutputOptions = {}): MontageOutput {
    return new MontageOutput({ StorageLocation: storageLocation, FileName: fileName, ...frame(options) });
  }

  /** Nowhere: the service only makes editing projects whose Timeline can be looked at before anything is rendered. */
  public static preview(options: MontageOutputOptions = {}): MontageOutput {
    return new MontageOutput({ GeneratePreviewOnly: true, ...frame(options) });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render() {
    return this.config;
  }
}

function frame({ canvas, count, video }: MontageOutputOptions): Config | undefined {
  return given({ Width: canvas?.width, Height: canvas?.height, Count: count, Video: renderVideo(video) });
}
