import { type Construct } from 'constructs';
import { HighlightMontageJobBase, type IHighlightMontageJob, type MontageConfigs, type MontageJobOptions } from './highlight-montage-job-base';
import { type Media } from './media';
import { type MontageOutput } from './montage-output';
import { type MontageStyle } from './montage-style';
import { type IPipeline, Pipeline } from './pipeline';
import { renderMontage } from './private/render-montage';

export interface HighlightMontageJobProps extends MontageStyle, MontageJobOptions {
  /** Films or episodes with human voices and captions, 1–30, together at most two hours; analysed in this order. */
  readonly footage: Media[];
  /** Where the videos go, how many there are, and how large. */
  readonly output: MontageOutput;
  /** The queue that the job waits in.
   * @default - the account's default queue */
  readonly pipeline?: IPipeline;
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
    if (this.result && props.pipeline instanceof Pipeline) props.pipeline._waitedForBy(this);
  }
}

class ConfiguredMontageJob extends HighlightMontageJobBase {
  constructor(scope: Construct, id: string, configs: MontageConfigs, options: MontageJobOptions) {
    super(scope, id, configs, options);
  }
}
