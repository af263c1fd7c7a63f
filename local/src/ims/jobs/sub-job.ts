/** The error of a failed job or sub-job, with the field names of the API. */
export interface Failure {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/** A planned output. */
export interface SubJobPlan {
  readonly JobId: string;
  /** Position among the job's outputs, from 0. */
  readonly Index: number;
  /** Editing project that holds the output's Timeline. */
  readonly ProjectId: string;
  /** Planned length in seconds. */
  readonly Duration: number;
  /** What the montage requests and the local engine does not render. */
  readonly NotRendered: readonly string[];
  /** Media id of the output, if the client has already received it. */
  readonly MediaId?: string;
}

/** A produced output. */
export interface Production {
  readonly MediaId: string;
  readonly MediaURL: string;
  /** Measured length in seconds. */
  readonly Duration: number;
}

export type SubJobStatus = 'Init' | 'Processing' | 'Success' | 'Failed';

/** A sub-job as stored on disk. */
export interface SubJobData extends SubJobPlan, Partial<Production>, Partial<Failure> {
  readonly Duration: number;
  readonly Status: SubJobStatus;
  readonly Modified: number;
}

/** One output of a batch job: planned → rendering → produced, previewed or failed. Immutable; times in milliseconds since 1970. */
export class SubJob {
  static planned(plan: SubJobPlan, now: number): SubJob {
    return new SubJob({ ...plan, Status: 'Init', Modified: now });
  }

  static fromJson(data: SubJobData): SubJob {
    return new SubJob(data);
  }

  private constructor(readonly data: SubJobData) {}

  /** Whether the sub-job is in a final status. */
  get isDone(): boolean {
    return this.data.Status === 'Success' || this.data.Status === 'Failed';
  }

  rendering(now: number): SubJob {
    return this.with({ Status: 'Processing' }, now);
  }

  /** The file is in the bucket and is registered as a media asset. */
  produced(production: Production, now: number): SubJob {
    return this.with({ ...production, Status: 'Success' }, now);
  }

  /** The output of a preview, which is only a project. */
  previewed(now: number): SubJob {
    return this.with({ Status: 'Success' }, now);
  }

  failed(failure: Failure, now: number): SubJob {
    return this.with({ ...failure, Status: 'Failed' }, now);
  }

  private with(change: Partial<SubJobData>, now: number): SubJob {
    if (this.isDone) throw new Error(`Sub-job ${this.data.JobId} is ${this.data.Status} and cannot become ${change.Status}.`);
    return new SubJob({ ...this.data, ...change, Modified: now });
  }
}
