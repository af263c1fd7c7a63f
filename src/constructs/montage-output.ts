import { type Canvas } from './canvas';
import { type IMediaBucket } from './media-bucket';
import { type Config, given } from './private/given';
import { objectUrl } from './private/object-url';
import { renderVideo } from './private/render-video';

/** Settings of the video stream. */
export interface VideoStream {
  /** Constant rate factor, 0–51; lower is better and larger. */
  readonly crf?: number;
  /** Codec, e.g. `H.264` or `H.265`. The exact spellings that the service takes are not documented. */
  readonly codec?: string;
  /** Frames per second, up to 60. */
  readonly fps?: number;
  /** `baseline`, `main` or `high`. */
  readonly profile?: string;
  /** `veryfast`, `fast`, `medium`, `slow` or `slower`. */
  readonly preset?: string;
  /** `Horizontal` or `Vertical`. */
  readonly orientation?: string;
}

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
  public static toBucket(bucket: IMediaBucket, key: string, options: MontageOutputOptions = {}): MontageOutput {
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
