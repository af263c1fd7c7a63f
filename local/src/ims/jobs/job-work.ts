import { type BatchJob, HIGHLIGHTS_JOB } from './batch-job';
import { JobError } from './failures';
import { indexed, type Montage, OssUrl, type OutputConfig, parseMontage, RefusedUrl } from '../../../../src/montage';
import type { ObjectAddress } from '../media/media-asset';

/** The destination of the outputs of a job. */
export class OutputTarget {
  /** The destination in an output configuration: an OSS URL, or a VOD bucket and a file name. */
  static of(config: OutputConfig): OutputTarget {
    return new OutputTarget(config.MediaURL ?? `http://${config.StorageLocation}/${config.FileName}`);
  }

  private constructor(private readonly template: string) {}

  /** URL of the output at `index`, in the configured form. */
  url(index: number): string {
    return indexed(this.template, index);
  }

  /** Object of the output at `index`. @throws JobError for a URL that is accepted at submit, as in the cloud: `https:/bucket…` */
  address(index: number): ObjectAddress {
    const parsed = OssUrl.parse(this.url(index));
    if (parsed instanceof RefusedUrl) throw new JobError('InvalidParameter', `The output URL has ${parsed.is}; ${parsed.fix}.`);
    return { bucket: parsed.bucket, key: parsed.key };
  }
}

/** Size, in pixels, and stream settings of the outputs. */
export interface OutputFormat {
  readonly width: number;
  readonly height: number;
  readonly video?: OutputConfig['Video'];
}

/** Destination and format of the outputs of a job. */
export interface JobWork {
  /** Whether the job creates projects only. */
  readonly isPreview: boolean;
  readonly target: OutputTarget;
  readonly format: OutputFormat;
}

/** Parses the configurations of a job, which were checked at submit. */
export function workOf(job: BatchJob): JobWork {
  const isHighlight = job.data.JobType === HIGHLIGHTS_JOB;
  const config = isHighlight ? montageOf(job).OutputConfig : JSON.parse(job.data.OutputConfig) as OutputConfig;
  const { Width: width, Height: height, Video: video, GeneratePreviewOnly } = config;
  return { isPreview: isHighlight && GeneratePreviewOnly === true, target: OutputTarget.of(config), format: { width, height, video } };
}

/** The montage of a highlight job. */
export function montageOf({ data: { InputConfig, EditingConfig, OutputConfig: output } }: BatchJob): Montage {
  return parseMontage({ InputConfig, EditingConfig, OutputConfig: output }).montage as Montage;
}

/** Ids of the projects that a job renders. */
export function projectIdsOf({ data }: BatchJob): readonly string[] {
  return JSON.parse(data.ExtendInput ?? '[]') as string[];
}
