import { type Failure, SubJob, type SubJobData } from './sub-job';

export const JOB_STATUSES = ['Init', 'Processing', 'Finished', 'Failed'] as const;
export type JobStatus = typeof JOB_STATUSES[number];

/** Plans highlights and renders them. */
export const HIGHLIGHTS_JOB = 'Screen_Media_Highlights';
/** Renders projects that exist. */
export const SCENE_JOB = 'Scene_Batch_Editing';
/** Renders one project. It is no batch job for clients: lists leave it out, and its one sub-job is what they know. */
export const SINGLE_JOB = 'Media_Producing';
export type JobType = typeof HIGHLIGHTS_JOB | typeof SCENE_JOB | typeof SINGLE_JOB;

/** What a client submitted, texts unchanged, and what was made of it. */
export interface Submission {
  readonly JobId: string;
  /** Default: highlights. */
  readonly JobType?: JobType;
  /** Highlights only. */
  readonly InputConfig?: string;
  readonly EditingConfig?: string;
  readonly OutputConfig: string;
  readonly UserData?: string;
  /** Ids of the projects to render, as a JSON array. */
  readonly ExtendInput?: string;
  /** Queue that the job waits in; absent in jobs of older versions of this server. */
  readonly PipelineId?: string;
  /** Template that must not be deleted before the job is done. */
  readonly TemplateId?: string;
  /** `ClientToken` of the call, with the digest of its parameters. */
  readonly Token?: { readonly value: string; readonly digest: string };
}

/** Everything of a batch job, as it is kept on disk. Times in milliseconds since 1970. */
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

  /** Whether clients see it as a batch job. */
  get isBatch(): boolean {
    return this.data.JobType !== SINGLE_JOB;
  }

  get subJobs(): readonly SubJob[] {
    return this.data.SubJobs.map(SubJob.fromJson);
  }

  /** Whether nothing will change any more. */
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

  /** Every sub-job is done; some or all of them may have failed, as on the cloud. */
  finished(now: number): BatchJob {
    return this.with({ Status: 'Finished', Completed: now }, now);
  }

  /** Nothing could be planned. */
  failed(failure: Failure, now: number): BatchJob {
    return this.with({ Status: 'Failed', Failure: failure, Completed: now }, now);
  }

  private with(change: Partial<BatchJobData>, now: number): BatchJob {
    if (this.isDone) throw new Error(`Job ${this.id} is ${this.data.Status} and cannot change any more.`);
    return new BatchJob({ ...this.data, ...change, Modified: now });
  }
}
