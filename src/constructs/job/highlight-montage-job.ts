import { type Construct } from 'constructs';
import { type MontageConfigs, type MontageJobOptions, type MontageMaterial } from './job-options';
import { type IHighlightMontageJob, MontageJobBase } from './montage-job-base';
import { type MontageStyle, styleEditing, styleInput } from './montage-style';
import { type Config } from '../config/config';
import { type IPipeline, Pipeline } from '../pipeline/pipeline';
import { type Media } from '../values/media';
import { type MontageOutput } from '../values/montage-output';

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
export class HighlightMontageJob extends MontageJobBase {
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

class ConfiguredMontageJob extends MontageJobBase {
  constructor(scope: Construct, id: string, configs: MontageConfigs, options: MontageJobOptions) {
    super(scope, id, configs, options);
  }
}

/** The three configurations, in the API's own form, of what a user declared; values may be tokens. */
function renderMontage(props: HighlightMontageJobProps): MontageConfigs {
  const { footage } = props;
  return {
    inputConfig: { MediaArray: footage.map((media) => media._reference()), ...styleInput(props) },
    editingConfig: withRanges(styleEditing(props, props.pipeline?.pipelineId), footage),
    outputConfig: props.output._render(),
    materials: materialFacts(footage),
  };
}

/** What the footage is known to be, where it is. */
function materialFacts(footage: readonly Media[]): MontageMaterial[] | undefined {
  const facts = footage.map((media) => media._material()).filter((fact) => fact !== undefined);
  return facts.length > 0 ? facts : undefined;
}

/** The ranges of the footage belong to the editing, though they stand with the footage. */
function withRanges(editing: Config | undefined, footage: readonly Media[]): Config | undefined {
  const ranges = footage.map((media) => media._metaData()).filter((data) => data !== undefined);
  return ranges.length === 0 ? editing : { ...editing, MediaConfig: { ...editing?.MediaConfig as Config | undefined, MediaMetaDataArray: ranges } };
}
