import { type MontageJobOptions } from '../job/job-options';
import { type MontageStyle } from '../job/montage-style';
import { type IPipeline } from '../pipeline/pipeline';
import { type Canvas } from '../values/canvas';
import { type Media } from '../values/media';
import { type MontageOutput } from '../values/montage-output';
import { type VideoStream } from '../values/video-stream';

/** Defaults for the jobs of a production line. Each job can override them. */
export interface LineJobDefaults extends MontageStyle, MontageJobOptions {
  /** Size of the videos.
   * @default - the template's, or Canvas.PORTRAIT_1080 without a template */
  readonly canvas?: Canvas;
  /** Maximum number of videos of each job, 1–100. More than one needs a smooth strategy.
   * @default 1 */
  readonly count?: number;
  /** Settings of the video stream.
   * @default - the template's, otherwise the service's */
  readonly video?: VideoStream;
  /** The pipeline in which the jobs wait.
   * @default - the pipeline of the production line */
  readonly pipeline?: IPipeline;
}

/** Properties of a job of a production line. The production line's defaults apply to everything that is unset. */
export interface LineJobProps extends LineJobDefaults {
  /** Keys of footage in the production line's footage bucket. Not with `footage`.
   * @default - `<id>.mp4` */
  readonly footageKeys?: string[];
  /** Footage from elsewhere. Not with `footageKeys`.
   * @default - `footageKeys` */
  readonly footage?: Media[];
  /** Key of the videos in the production line's output bucket, with `{index}`. Not with `output`.
   * @default - `<id>_{index}.mp4` */
  readonly outputKey?: string;
  /** Another place for the videos. Not with `outputKey`, `canvas`, `count` and `video`, which it has itself.
   * @default - `outputKey` */
  readonly output?: MontageOutput;
}
