import { type MontageJobOptions } from '../job/job-options';
import { type MontageStyle } from '../job/montage-style';
import { type IPipeline } from '../pipeline/pipeline';
import { type Canvas } from '../values/canvas';
import { type Media } from '../values/media';
import { type MontageOutput } from '../values/montage-output';
import { type VideoStream } from '../values/video-stream';

/** What many episodes share, and each can have differently. */
export interface EpisodeDefaults extends MontageStyle, MontageJobOptions {
  /** Size of the videos.
   * @default - the template's, without a template Canvas.PORTRAIT_1080 */
  readonly canvas?: Canvas;
  /** How many videos to make of each episode at most, 1–100; more than one only with a smooth strategy.
   * @default 1 */
  readonly count?: number;
  /** @default - the template's, else the service's settings */
  readonly video?: VideoStream;
  /** The queue that the jobs wait in.
   * @default - that of the production line */
  readonly pipeline?: IPipeline;
}

/** One episode. What is not given comes from the production line. */
export interface EpisodeProps extends EpisodeDefaults {
  /** Footage from anywhere; wins over `footageKeys`. */
  readonly footage?: Media[];
  /** Keys of footage in the production line's footage bucket.
   * @default - `<episode>.mp4` */
  readonly footageKeys?: string[];
  /** Another place for the videos; wins over `outputKey`, `canvas`, `count` and `video`. */
  readonly output?: MontageOutput;
  /** Key of the videos in the production line's output bucket; has to contain `{index}`.
   * @default - `<episode>_{index}.mp4` */
  readonly outputKey?: string;
}
