import { Construct } from 'constructs';
import { type MontageConfigs, type MontageJobOptions } from './job-options';
import { MontageDocument } from './montage-document';
import { type IHighlightMontageJob, type JobSource, MontageJobBase } from './montage-job-base';
import { type MontageStyle, styleEditing, styleInput } from './montage-style';
import { dataImsHighlightMontageJob } from '../../bindings/ims';
import type { DataImsHighlightMontageJob } from '../../bindings/ims/data-ims-highlight-montage-job';
import { type Config } from '../config/config';
import { type IPipeline, Pipeline } from '../pipeline/pipeline';
import { expectValue } from '../validation/expect-value';
import { messageByProp } from '../validation/violations';
import { Duration } from '../values/duration';
import { Media } from '../values/media';
import { MontageOutput } from '../values/montage-output';

const IS_MONTAGE_JOB = Symbol.for('cdktf-alicloud-ims.HighlightMontageJob');

/** Properties of a montage job. */
export interface HighlightMontageJobProps extends MontageStyle, MontageJobOptions {
  /** Videos with human voices and captions, 1–30, together at most two hours, analysed in this order. */
  readonly footage: Media[];
  /** Where the videos are written, how many there are, and their size. */
  readonly output: MontageOutput;
  /** The pipeline in which the job waits.
   * @default - the account's default pipeline */
  readonly pipeline?: IPipeline;
}

/**
 * A montage job: the best moments of the footage, cut into one or more videos by Alibaba Cloud IMS.
 *
 * The deployment submits a paid job and waits for the videos. A change of anything that is visible or audible runs the job again; other
 * changes do not.
 *
 * @example
 * const footage = MediaBucket.fromBucketName(this, 'Footage', 'my-footage');
 * const trailers = MediaBucket.fromBucketName(this, 'Trailers', 'my-trailers');
 * const job = new HighlightMontageJob(this, 'Trailer', {
 *   footage: [Media.fromBucket(footage, 'season1/ep1.mp4')],
 *   strategy: HighlightStrategy.jump({ targetDuration: Duration.seconds(60) }),
 *   titles: ['Now open'],
 *   sourceVolume: 1,
 *   output: MontageOutput.toBucket(trailers, 'ep1_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
 * });
 * new TerraformOutput(this, 'url', { value: job.outputUrl() });
 */
export class HighlightMontageJob extends MontageJobBase {
  /**
   * Creates a paid job from configurations in the API's form: objects or JSON text, exactly as `SubmitScreenMediaHighlightsJob` takes them,
   * with fields that the props do not know.
   */
  public static createFromConfig(scope: Construct, id: string, config: MontageConfigs, options: MontageJobOptions = {}): HighlightMontageJob {
    return new ConfiguredMontageJob(scope, id, config, options);
  }

  /** Refers to an existing job by its id. It is read at plan; nothing is created or paid for. */
  public static fromJobId(scope: Construct, id: string, jobId: string): IHighlightMontageJob {
    return new ImportedMontageJob(scope, id, jobId);
  }

  /** Whether a value is a HighlightMontageJob, also one of another copy of this package. Jobs of `fromJobId` are not. */
  public static isHighlightMontageJob(x: any): x is HighlightMontageJob {
    return typeof x === 'object' && x !== null && IS_MONTAGE_JOB in x;
  }

  constructor(scope: Construct, id: string, props: HighlightMontageJobProps) {
    super(scope, id, (path) => sourceOfProps(path, props));
    Object.defineProperty(this, IS_MONTAGE_JOB, { value: true });
    if (this.resultResource && Pipeline.isPipeline(props.pipeline)) props.pipeline._waitedForBy(this);
  }
}

/** A job whose montage is in the API's form. It has the members of {@link HighlightMontageJob} and no other ones. */
class ConfiguredMontageJob extends MontageJobBase {
  constructor(scope: Construct, id: string, config: MontageConfigs, options: MontageJobOptions) {
    super(scope, id, () => sourceOfConfig(config, options));
    Object.defineProperty(this, IS_MONTAGE_JOB, { value: true });
  }
}

class ImportedMontageJob extends Construct implements IHighlightMontageJob {
  /** The L1, for overrides and for attributes that the interface does not offer. */
  public readonly resource: DataImsHighlightMontageJob;

  constructor(scope: Construct, id: string, jobId: string) {
    super(scope, id);
    this.resource = new dataImsHighlightMontageJob.DataImsHighlightMontageJob(this, 'Resource', { jobId });
  }

  public get jobId(): string {
    return this.resource.jobId;
  }

  public get status(): string {
    return this.resource.status;
  }

  public get outputUrls(): string[] {
    return this.resource.outputUrls;
  }

  public get outputMediaIds(): string[] {
    return this.resource.mediaIds;
  }

  public get projectIds(): string[] {
    return this.resource.projectIds;
  }

  public get durations(): number[] {
    return this.resource.durations;
  }
}

/** The montage in the API's form, and what is known about its footage. */
function sourceOfProps(path: string, props: HighlightMontageJobProps): JobSource {
  const footage = mediaOf(path, props.footage);
  const ranges = footage.map(({ editing }) => editing).filter((editing) => editing !== undefined);
  const materials = footage.map(({ material }) => material).filter((material) => material !== undefined);
  const montage: Config = {
    InputConfig: { MediaArray: footage.map(({ input }) => input), ...styleInput(props) },
    EditingConfig: styleEditing(props, props.pipeline?.pipelineId, ranges),
    OutputConfig: MontageOutput._of(`${path}.output`, props.output),
  };
  return {
    document: (context) => MontageDocument.fromProps(montage, context),
    options: props,
    materials: materials.length > 0 ? materials : undefined,
    messageOf: messageByProp,
  };
}

function mediaOf(path: string, footage: readonly Media[]) {
  expectValue(`${path}.footage`, footage, 'map', 'list of Media', 'use [Media.fromBucket(bucket, key)]');
  return footage.map((media, index) => Media._of(`${path}.footage[${index}]`, media));
}

function sourceOfConfig({ inputConfig, editingConfig, outputConfig, materials }: MontageConfigs, options: MontageJobOptions): JobSource {
  const source = { InputConfig: inputConfig, EditingConfig: editingConfig, OutputConfig: outputConfig };
  return {
    document: (context) => MontageDocument.fromSource(source, context),
    options,
    materials: materials?.map(({ media, duration, hasAudio }) => ({ media, duration: Duration._seconds('materials.duration', duration), hasAudio })),
    messageOf: ({ message }) => message,
  };
}
