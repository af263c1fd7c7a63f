import { JobIndex } from './job-index';
import { MemoryJournal, type SubmissionJournal } from './journal';
import { type BatchJob, getBatchJob, outcomeOf, outputLocationOf, TERMINAL_STATUSES } from '../operations/batch-jobs';
import { projectExists } from '../operations/editing-projects';
import { mediaExists } from '../operations/media';
import type { Clock } from '../polling/clock';
import { CLOCK_SKEW_MS, LIST_CONSISTENCY_WINDOW_MS, READ_BACK_INTERVAL_MS } from '../polling/consistency';
import { poll, type PollOptions } from '../polling/poll';
import type { CallOptions, Caller } from '../transport/caller';
import { cancelledError, ImsError } from '../transport/errors';

/** Listings after an ambiguous result, with growing delays between them. */
const LISTINGS_AFTER_AMBIGUOUS_RESULT = 4;

/** Reads of the first output of a finished job before it counts as deleted: an asset is readable only some seconds after it was created. */
const OUTPUT_READS = 3;

/** A paid job that is submitted at most once. */
export interface SubmissionRequest {
  /** The idempotency key, which the request carries in UserData. */
  readonly key: string;
  /** Whether an existing job with the key may be adopted; a finished job comes with its sub-jobs. Default: any job may. */
  readonly accept?: (job: BatchJob) => boolean | Promise<boolean>;
  /** Runs before the request is sent, only if no job is adopted. If it throws, nothing is sent. */
  readonly reserve?: () => void;
  /** Sends the request and returns the id of the job. */
  readonly send: () => Promise<string>;
  /** Runs after the service refused the request, and undoes `reserve`. */
  readonly release?: () => void;
}

/** How a submission ended. */
export interface Submission {
  readonly jobId: string;
  /** True when the job existed already. */
  readonly adopted: boolean;
  /** When the job was created, UTC, if known. */
  readonly createTime?: string;
}

/** A job that exists. */
type ExistingJob = Pick<BatchJob, 'jobId' | 'createTime'>;

export interface LedgerOptions {
  /** Records submissions beyond the process. Default: in memory only. */
  readonly journal?: SubmissionJournal;
  /** Milliseconds that listings may lag behind a submission. Default: {@link LIST_CONSISTENCY_WINDOW_MS}. */
  readonly consistencyWindow?: number;
}

/**
 * Submits each paid job at most once. The submit call has no idempotency token and cannot be undone. So each job carries an idempotency key in
 * UserData, and a job with the same key is adopted instead of submitting again. Listings may lag, so a journal records submissions too.
 */
export class SubmissionLedger {
  /** Submissions of this process, by key. */
  private readonly submissions = new Map<string, Promise<Submission>>();
  /** Ids of jobs whose outputs were deleted. */
  private readonly deleted = new Set<string>();
  private readonly index: JobIndex;
  private readonly journal: SubmissionJournal;
  private readonly consistencyWindow: number;
  private readonly clock: Clock;

  constructor(
    private readonly caller: Caller,
    { journal = new MemoryJournal(), consistencyWindow = LIST_CONSISTENCY_WINDOW_MS }: LedgerOptions = {},
  ) {
    this.index = new JobIndex(caller);
    this.journal = journal;
    this.consistencyWindow = consistencyWindow;
    this.clock = caller.clock;
  }

  /**
   * Adopts the job that carries the key, or submits. Calls of one process with the same key get the same job.
   * @throws ImsError when the service refused, or kind `ambiguous` when it is unknown whether the job exists; the next call finds out
   */
  async submit(request: SubmissionRequest, options: CallOptions = {}): Promise<Submission> {
    const earlier = this.submissions.get(request.key);
    if (earlier) return { ...await earlier, adopted: true };
    const submission = this.adoptOrSend(request, options);
    this.submissions.set(request.key, submission);
    submission.catch(() => this.submissions.delete(request.key));
    return submission;
  }

  private async adoptOrSend(request: SubmissionRequest, options: CallOptions): Promise<Submission> {
    const existing = await this.findInJournal(request, options)
      ?? await this.findInListing(request, options)
      ?? await this.awaitInListing(request, options);
    if (existing) return adopted(existing);
    const { key, reserve, send, release } = request;
    reserve?.();
    await this.journal.recordStart(key, this.clock.now());
    try {
      const jobId = await send();
      this.journal.recordJob(key, { startedAt: this.clock.now(), jobId });
      return { jobId, adopted: false };
    } catch (error) {
      // After an unexpected error the job may exist: the journal keeps the start.
      if (!(error instanceof ImsError)) throw error;
      if (error.kind === 'ambiguous') return adopted(await this.resolveAmbiguous(request, error, options));
      this.journal.remove(key);
      release?.();
      throw error;
    }
  }

  /** The job that this machine submitted with the key. Its id is certain, even if no listing shows it yet. */
  private async findInJournal(request: SubmissionRequest, options: CallOptions): Promise<ExistingJob | undefined> {
    const entry = this.journal.read(request.key);
    if (!entry?.jobId) return undefined;
    const job = await getBatchJob(this.caller, entry.jobId, options);
    if (!job) return this.remainingConsistencyWindow(entry.startedAt) > 0 ? { jobId: entry.jobId } : undefined;
    if (job.status !== 'Failed' && await this.isAdoptable(job, request, options)) return job;
    this.journal.remove(request.key);
    return undefined;
  }

  /** The newest job with the key, if it may be adopted. */
  private async findInListing(request: SubmissionRequest, options: CallOptions): Promise<ExistingJob | undefined> {
    const { byKey } = await this.index.jobs(options);
    const job = byKey.get(request.key);
    return job && await this.isAdoptable(job, request, options) ? job : undefined;
  }

  /** After a submission that started a moment ago and whose result is unknown: lists until listings are consistent. */
  private async awaitInListing(request: SubmissionRequest, options: CallOptions): Promise<ExistingJob | undefined> {
    const entry = this.journal.read(request.key);
    if (!entry || entry.jobId) return undefined;
    return poll(() => this.listAgain(request, options), {
      ...this.readBack(options), delay: () => READ_BACK_INTERVAL_MS,
      attempts: Math.ceil(this.remainingConsistencyWindow(entry.startedAt) / READ_BACK_INTERVAL_MS),
    });
  }

  /** Finds the job of a request with an ambiguous result. @throws ImsError kind `ambiguous` when it is not found */
  private async resolveAmbiguous(request: SubmissionRequest, cause: ImsError, options: CallOptions): Promise<ExistingJob> {
    const startedAt = this.journal.read(request.key)?.startedAt ?? this.clock.now();
    const job = await poll(() => this.listAgain(request, options).catch(() => undefined), {
      ...this.readBack(options), delay: (read) => read * READ_BACK_INTERVAL_MS, attempts: LISTINGS_AFTER_AMBIGUOUS_RESULT,
      cancelled: () => ambiguousSubmission(cause, []),
    });
    if (job) return job;
    const { withoutUserData = [] } = await this.index.cached() ?? {};
    throw ambiguousSubmission(cause, withoutUserData.filter(({ createTime }) => Date.parse(createTime ?? '') > startedAt - CLOCK_SKEW_MS));
  }

  private listAgain(request: SubmissionRequest, options: CallOptions): Promise<ExistingJob | undefined> {
    this.index.invalidate();
    return this.findInListing(request, options);
  }

  /** A running job that the request accepts, or a finished one that also still has its outputs. */
  private async isAdoptable(found: BatchJob, { accept = () => true }: SubmissionRequest, options: CallOptions): Promise<boolean> {
    if (!TERMINAL_STATUSES.has(found.status)) return accept(found);
    if (this.deleted.has(found.jobId)) return false;
    // Listings have no sub-jobs, and `Finished` does not say how those ended.
    const job = await getBatchJob(this.caller, found.jobId, options);
    if (!job) throw unreadableJob(found);
    if (outcomeOf(job) === 'failed') return false;
    if (await this.hasOutput(job, options)) return accept(job);
    this.deleted.add(found.jobId);
    return false;
  }

  /** Whether the first output exists: the video or, of a preview, the editing project. A job without outputs has lost none. */
  private async hasOutput({ subJobs }: BatchJob, options: CallOptions): Promise<boolean> {
    const mediaId = subJobs.map((subJob) => subJob.mediaId).find((id) => id !== undefined);
    const projectId = subJobs.map((subJob) => subJob.projectId).find((id) => id !== undefined);
    if (mediaId === undefined && projectId === undefined) return true;
    const exists = () => mediaId === undefined ? projectExists(this.caller, projectId!, options) : mediaExists(this.caller, mediaId, options);
    const found = await poll(async () => await exists() || undefined, {
      ...this.readBack(options), delay: (read) => (read === 0 ? 0 : READ_BACK_INTERVAL_MS), attempts: this.consistencyWindow > 0 ? OUTPUT_READS : 1,
    });
    return found !== undefined;
  }

  /**
   * A job that was created after this one and writes to the same location: the files there are its outputs.
   * A job without OutputConfig has no known location.
   */
  async successorOf(job: BatchJob, options?: CallOptions): Promise<BatchJob | undefined> {
    const location = outputLocationOf(job);
    if (location === undefined) return undefined;
    const newest = (await this.index.jobs(options)).byOutput.get(location);
    return newest && newest.jobId !== job.jobId && Date.parse(newest.createTime ?? '') > Date.parse(job.createTime ?? '') ? newest : undefined;
  }

  /** Milliseconds until listings show a submission that started then. A start in the future, by a clock that was set back, counts as now. */
  private remainingConsistencyWindow(startedAt: number): number {
    return Math.min(this.consistencyWindow, Math.max(0, startedAt + this.consistencyWindow - this.clock.now()));
  }

  private readBack({ signal }: CallOptions): Pick<PollOptions, 'clock' | 'signal' | 'cancelled'> {
    return { clock: this.clock, signal, cancelled: () => cancelledError('ListBatchMediaProducingJobs') };
  }
}

function adopted({ jobId, createTime }: ExistingJob): Submission {
  return { jobId, adopted: true, createTime };
}

/** @param candidates jobs without UserData that were created since the request was sent */
function ambiguousSubmission(cause: ImsError, candidates: readonly BatchJob[]): ImsError {
  const ids = candidates.slice(0, 5).map(({ jobId }) => jobId).join(', ');
  const hint = candidates.length === 0 ? '' : ` ${candidates.length === 1 ? 'A job was' : 'Jobs were'} created since then and came back without UserData: ${ids}. `
    + 'If one of them is this montage, import it with "terraform import" instead of applying again.';
  return new ImsError({
    kind: 'ambiguous', operation: cause.operation, code: cause.code, requestId: cause.requestId,
    message: `${cause.message}. It is not known whether the job was accepted; no job with this submission key is listed yet`,
    advice: `Apply again: the provider first looks for a job with this submission key and adopts it, so that you do not pay twice.${hint}`,
  });
}

/** A listed job that cannot be read: its outputs are unknown, so it is neither adopted nor submitted again. */
function unreadableJob({ jobId }: BatchJob): ImsError {
  return new ImsError({
    kind: 'ambiguous', operation: 'GetBatchMediaProducingJob', code: 'UnexpectedResponse',
    message: `job ${jobId} carries the submission key of this montage and is listed, but cannot be read`,
    advice: 'Apply again. If the error remains and you want to run, and pay for, the montage again, change the attribute "run".',
  });
}
