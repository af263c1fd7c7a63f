import { type BatchJob, HIGHLIGHTS_JOB } from './batch-job';
import { OutputTarget } from './output-target';
import { type Montage, type OutputConfig, parseMontage } from '../../../../src/montage';

/** How outputs look; sizes in pixels. */
export interface OutputLook {
  readonly width: number;
  readonly height: number;
  readonly video?: OutputConfig['Video'];
}

/** What a job has to make: where its outputs go and how they look. */
export interface Work {
  /** Only projects are made. */
  readonly isPreview: boolean;
  readonly target: OutputTarget;
  readonly look: OutputLook;
}

/** The work that a job's texts describe; they were checked when it was submitted. */
export function workOf(job: BatchJob): Work {
  const isHighlight = job.data.JobType === HIGHLIGHTS_JOB;
  const config = isHighlight ? montageOf(job).OutputConfig : JSON.parse(job.data.OutputConfig) as OutputConfig;
  const { Width: width, Height: height, Video: video, GeneratePreviewOnly } = config;
  return { isPreview: isHighlight && GeneratePreviewOnly === true, target: OutputTarget.of(config), look: { width, height, video } };
}

/** What a highlight job was submitted with. */
export function montageOf({ data: { InputConfig, EditingConfig, OutputConfig: output } }: BatchJob): Montage {
  return parseMontage({ InputConfig, EditingConfig, OutputConfig: output }).montage as Montage;
}

/** Ids of the projects that a job renders. */
export function projectIdsOf({ data }: BatchJob): readonly string[] {
  return JSON.parse(data.ExtendInput ?? '[]') as string[];
}
