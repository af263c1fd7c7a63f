import { type Failure, SubJob, type SubJobData } from './sub-job';

export const JOB_STATUSES = ['Init', 'Processing', 'Finished', 'Failed'] as const;
export type JobStatus = typeof JOB_STATUSES[number];

/** Plans highlights and renders them. */
export const HIGHLIGHTS_JOB = 'Screen_Media_Highlights';
/** Renders projects that exist. */
export const SCENE_JOB = 'Scene_Batch_Editing';
/** Renders one project. Clients see only its sub-job: lists of batch jobs omit it. */
export const SINGLE_JOB = 'Media_Producing';
export type JobType = typeof HIGHLIGHTS_JOB | typeof SCENE_JOB | typeof SINGLE_JOB;

/** A submission, with the texts of the client unchanged. */
export interface Submission {
  readonly JobId: string;
  /** Default: {@link HIGHLIGHTS_JOB}. */
  readonly JobType?: JobType;
  /** Only for highlight jobs. */
  readonly InputConfig?: string;
  readonly EditingConfig?: string;
  readonly OutputConfig: string;
  readonly UserData?: string;
  /** Ids of the projects to render, as a JSON array. */
  readonly ExtendInput?: string;
  /** Pipeline in which the job waits; absent in jobs that older versions of this service stored. */
  readonly PipelineId?: string;
  /** Template that cannot be deleted until the job is done. */
  readonly TemplateId?: string;
  /** `ClientToken` of the call, and the digest of its parameters. */
  readonly Token?: { readonly value: string; readonly digest: string };
}

/** A batch job as stored on disk. Times in milliseconds since 1970. */
export interface BatchJobData extends Submission {
  readonly JobType: JobType;
  readonly Status: JobStatus;
  readonly Created: number;
  readonly Modified: number;
  readonly Completed?: number;
  readonly Failure?: Failure;
  readonly SubJobs: readonly SubJobData[];
}

/** A batch job: submitted → started → planned → finished, or failed as a whole. Immutable. */
export class BatchJob {
  static submitted(submission: Submission, now: number): BatchJob {
    return new BatchJob({ ...submission, JobType: submission.JobType ?? HIGHLIGHTS_JOB, Status: 'Init', Created: now, Modified: now, SubJobs: [] });
  }

  static fromJson(data: BatchJobData): BatchJob {
    return new BatchJob(data);
  }

  private constructor(readonly data: BatchJobData) {}

  get id(): string {
    return this.data.JobId;
  }

  get pipelineId(): string | undefined {
    return this.data.PipelineId;
  }

  /** Whether clients see this job as a batch job. */
  get isBatch(): boolean {
    return this.data.JobType !== SINGLE_JOB;
  }

  get subJobs(): readonly SubJob[] {
    return this.data.SubJobs.map(SubJob.fromJson);
  }

  /** Whether the job is in a final status. */
  get isDone(): boolean {
    return this.data.Status === 'Finished' || this.data.Status === 'Failed';
  }

  started(now: number): BatchJob {
    return this.with({ Status: 'Processing' }, now);
  }

  planned(subJobs: readonly SubJob[], now: number): BatchJob {
    return this.with({ SubJobs: subJobs.map((s) => s.data) }, now);
  }

  /** Replaces the sub-job with the same id. */
  withSubJob(subJob: SubJob, now: number): BatchJob {
    return this.with({ SubJobs: this.data.SubJobs.map((s) => (s.JobId === subJob.data.JobId ? subJob.data : s)) }, now);
  }

  /** All sub-jobs are done; some or all of them may have failed, as in the cloud. */
  finished(now: number): BatchJob {
    return this.with({ Status: 'Finished', Completed: now }, now);
  }

  /** The job failed as a whole. */
  failed(failure: Failure, now: number): BatchJob {
    return this.with({ Status: 'Failed', Failure: failure, Completed: now }, now);
  }

  private with(change: Partial<BatchJobData>, now: number): BatchJob {
    if (this.isDone) throw new Error(`Job ${this.id} is ${this.data.Status} and cannot change.`);
    return new BatchJob({ ...this.data, ...change, Modified: now });
  }
}
