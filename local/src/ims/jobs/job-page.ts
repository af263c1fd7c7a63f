import { type BatchJob, type JobStatus } from './batch-job';

/** Filter of a list of jobs. Times in milliseconds since 1970, both ends included. Guess: local-job-time-window */
export interface JobFilter {
  readonly jobId?: string;
  readonly status?: JobStatus;
  readonly jobType?: string;
  readonly startTime?: number;
  readonly endTime?: number;
}

export type SortOrder = 'asc' | 'desc';

/** Position of a job in a list: creation time, then id. Unlike a page number, a cursor stays valid when jobs are added. */
export class JobCursor {
  static of(job: BatchJob): JobCursor {
    return new JobCursor(job.data.Created, job.id);
  }

  /** Parses a {@link token}; undefined for any other text. */
  static parse(token: string): JobCursor | undefined {
    const [, created, id] = /^(\d+)\.(\w+)$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
    return id ? new JobCursor(Number(created), id) : undefined;
  }

  private constructor(private readonly created: number, private readonly id: string) {}

  /** The opaque text that clients return as `NextToken`. */
  get token(): string {
    return Buffer.from(`${this.created}.${this.id}`, 'latin1').toString('base64url');
  }

  /** Negative if this position is before the other one, oldest first. */
  compare(other: JobCursor): number {
    return this.created - other.created || (this.id < other.id ? -1 : this.id > other.id ? 1 : 0);
  }
}

/** One page of a list of jobs. `next` is undefined on the last one. */
export interface JobPage {
  readonly jobs: readonly BatchJob[];
  readonly next?: JobCursor;
}

/** Filters the jobs, sorts them by creation, and returns the page after `after`. */
export function pageOf(jobs: readonly BatchJob[], filter: JobFilter, order: SortOrder, max: number, after?: JobCursor): JobPage {
  const direction = order === 'asc' ? 1 : -1;
  const rest = jobs
    .filter((job) => matches(job, filter))
    .map((job) => ({ job, cursor: JobCursor.of(job) }))
    .filter(({ cursor }) => !after || cursor.compare(after) * direction > 0)
    .sort((a, b) => a.cursor.compare(b.cursor) * direction);
  const page = rest.slice(0, max);
  return { jobs: page.map((p) => p.job), next: rest.length > max ? page[page.length - 1].cursor : undefined };
}

function matches({ data }: BatchJob, filter: JobFilter): boolean {
  return (filter.jobId ?? data.JobId) === data.JobId
    && (filter.status ?? data.Status) === data.Status
    && (filter.jobType ?? data.JobType) === data.JobType
    && data.Created >= (filter.startTime ?? -Infinity)
    && wholeSecond(data.Created) <= (filter.endTime ?? Infinity);
}

/** The API uses whole seconds: a job created at 08:00:00.7 is in a window that ends at 08:00:00. */
function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
