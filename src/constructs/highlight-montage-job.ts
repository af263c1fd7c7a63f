import { Construct } from 'constructs';
import { Background } from './background';
import { Canvas } from './canvas';
import { CaptionStyleProps } from './caption-style';
import { Clip } from './clip';
import { HighlightMontageJobBase, IHighlightMontageJob, MontageConfigs, MontageJobOptions } from './highlight-montage-job-base';
import { HighlightStrategy } from './highlight-strategy';
import { Media } from './media';
import { MontageOutput } from './montage-output';
import { Music } from './music';
import { IPipeline } from './pipeline';
import { renderMontage } from './private/render-montage';
import { Effects, Filters, Transitions } from './processing';
import { ProductionSettings } from './production-settings';
import { Sticker } from './sticker';

export interface HighlightMontageJobProps extends MontageJobOptions {
  /** Films or episodes with human voices and captions, 1–30, together at most two hours; analysed in this order. */
  readonly footage: Media[];
  /** Where the videos go, how many there are, and how large. */
  readonly output: MontageOutput;
  /** How highlights are found and joined.
   * @default HighlightStrategy.jump() */
  readonly strategy?: HighlightStrategy;
  /** Fixed openings, at most 20; each output gets one at random. */
  readonly openings?: Clip[];
  /** Fixed endings, at most 20; each output gets one at random. */
  readonly endings?: Clip[];
  /** Titles, at most 50 of at most 50 characters; each output gets one at random. */
  readonly titles?: string[];
  /** @default - the service's title style */
  readonly titleStyle?: CaptionStyleProps;
  /** Sub-headings by level `1`–`5`, e.g. `{ 1: ['Huilongguan'] }`; each output gets one per level at random. */
  readonly subHeadings?: { [level: string]: string[] };
  /** Styles of sub-headings by level `1`–`5`. */
  readonly subHeadingStyles?: { [level: string]: CaptionStyleProps };
  /** Stickers, at most 50; each output gets the next one. */
  readonly stickers?: Sticker[];
  /** @default - no music */
  readonly music?: Music;
  /** @default - the service's, presumably black bars */
  readonly background?: Background;
  /** Loudness of the footage's own sound, 0–10, 1 = as it is. With 0 and no music the video is silent.
   * @default 0 */
  readonly sourceVolume?: number;
  /** @default - no special effects */
  readonly effects?: Effects;
  /** @default - hard cuts */
  readonly transitions?: Transitions;
  /** @default - no colour filter */
  readonly filters?: Filters;
  /** The queue that the job waits in.
   * @default - the account's default queue */
  readonly pipeline?: IPipeline;
  /** @default - the service's settings */
  readonly production?: ProductionSettings;
  /** Reference size of a web front end's preview. */
  readonly previewCanvas?: Canvas;
}

/**
 * A highlight montage: the best moments of the footage, cut into one or more videos by Alibaba Cloud IMS.
 *
 * Deploying it submits a paid job and waits for the videos. What changes pixels runs again; what does not, does not.
 */
export class HighlightMontageJob extends HighlightMontageJobBase {
  /**
   * Takes over configurations as the API knows them: objects or JSON text, exactly as they are sent to
   * `SubmitScreenMediaHighlightsJob` today.
   */
  public static fromConfig(scope: Construct, id: string, configs: MontageConfigs, options: MontageJobOptions = {}): IHighlightMontageJob {
    return new ConfiguredMontageJob(scope, id, configs, options);
  }

  constructor(scope: Construct, id: string, props: HighlightMontageJobProps) {
    super(scope, id, renderMontage(props), props);
  }
}

class ConfiguredMontageJob extends HighlightMontageJobBase {
  constructor(scope: Construct, id: string, configs: MontageConfigs, options: MontageJobOptions) {
    super(scope, id, configs, options);
  }
}
