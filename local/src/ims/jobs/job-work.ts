import { type BatchJob, HIGHLIGHTS_JOB } from './batch-job';
import { JobError } from './failures';
import { indexed, type Montage, OssUrl, type OutputConfig, parseMontage, RefusedUrl } from '../../../../src/montage';
import type { ObjectAddress } from '../media/media-asset';

/** Where the outputs of a job go. */
export class OutputTarget {
  /** The target that an output configuration names: an OSS URL, or a VOD bucket with a file name. */
  static of(config: OutputConfig): OutputTarget {
    return new OutputTarget(config.MediaURL ?? `http://${config.StorageLocation}/${config.FileName}`);
  }

  private constructor(private readonly template: string) {}

  /** URL of the output at `index`, in the form it was configured in. */
  url(index: number): string {
    return indexed(this.template, index);
  }

  /** Object of the output at `index`. @throws JobFault for a URL that the submit check let pass, as on the cloud: `https:/bucket…` */
  address(index: number): ObjectAddress {
    const parsed = OssUrl.parse(this.url(index));
    if (parsed instanceof RefusedUrl) throw new JobError('InvalidParameter', `The output URL has ${parsed.is}; ${parsed.fix}.`);
    return { bucket: parsed.bucket, key: parsed.key };
  }
}

/** How outputs look; sizes in pixels. */
export interface OutputFormat {
  readonly width: number;
  readonly height: number;
  readonly video?: OutputConfig['Video'];
}

/** What a job has to make: where its outputs go and how they look. */
export interface JobWork {
  /** Only projects are made. */
  readonly isPreview: boolean;
  readonly target: OutputTarget;
  readonly format: OutputFormat;
}

/** The work that a job's texts describe; they were checked when it was submitted. */
export function workOf(job: BatchJob): JobWork {
  const isHighlight = job.data.JobType === HIGHLIGHTS_JOB;
  const config = isHighlight ? montageOf(job).OutputConfig : JSON.parse(job.data.OutputConfig) as OutputConfig;
  const { Width: width, Height: height, Video: video, GeneratePreviewOnly } = config;
  return { isPreview: isHighlight && GeneratePreviewOnly === true, target: OutputTarget.of(config), format: { width, height, video } };
}

/** What a highlight job was submitted with. */
export function montageOf({ data: { InputConfig, EditingConfig, OutputConfig: output } }: BatchJob): Montage {
  return parseMontage({ InputConfig, EditingConfig, OutputConfig: output }).montage as Montage;
}

/** Ids of the projects that a job renders. */
export function projectIdsOf({ data }: BatchJob): readonly string[] {
  return JSON.parse(data.ExtendInput ?? '[]') as string[];
}
