import { MemoryJournal, type SubmissionJournal } from './journal';
import { keyOf } from './key';
import { type BatchJob, getBatchJob, listBatchJobs, outcomeOf, placeOf, TERMINAL_STATUSES } from '../operations/batch-jobs';
import { projectExists } from '../operations/editing-projects';
import { submitHighlights, type SubmitHighlightsRequest } from '../operations/highlight-jobs';
import { mediaExists } from '../operations/media';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { aborted } from '../transport/retry';

/** How far back a lost job is looked for. */
const LOOK_BACK_DAYS = 30;

/** How often a job is looked for after a doubtful answer, as lists may lag behind. Not verified against the cloud: how far they lag. */
const LOOKS_AFTER_DOUBT = 4;
const PAUSE_BETWEEN_LOOKS = 3_000;

/** After so many milliseconds lists have what was submitted. Not verified against the cloud: how far they lag. */
export const SETTLING = 60_000;

/** The clocks of client and service may differ, in milliseconds. Not verified against the cloud: by how much. */
const CLOCK_SKEW = 15 * 60_000;

/** How often a finished job's output is looked for before it counts as deleted: assets can be read some seconds after they were made. */
const LOOKS_FOR_OUTPUT = 3;

/** How a submission ended. */
export interface Submission {
  readonly jobId: string;
  /** True when the job existed already and nothing was paid. */
  readonly adopted: boolean;
  /** When it was created, UTC, as far as that is known. */
  readonly createTime?: string;
}

export interface SubmitOptions extends CallOptions {
  /** Whether a job that carries the key may be taken; one that is done comes with its sub-jobs. Default: any. */
  readonly accept?: (job: BatchJob) => boolean | Promise<boolean>;
}

export interface LedgerOptions {
  /** What outlives the process. Default: nothing does. */
  readonly journal?: SubmissionJournal;
  /** Milliseconds after which lists have what was submitted. */
  readonly settling?: number;
  readonly now?: () => number;
}

/**
 * Keeps a montage from being paid twice. The submit call has no idempotency token and cannot be undone, so a job carries a key,
 * and whoever wants to submit looks for a job with that key first: what a crash lost between submit and state is found again.
 * As lists may lag, what was begun here is also noted in a journal.
 */
export class SubmissionLedger {
  private known?: Promise<Listing>;
  /** Submissions of this run: two places that want the same get the same. */
  private readonly submitted = new Map<string, Promise<Submission>>();
  /** Jobs whose outputs were deleted. */
  private readonly gone = new Set<string>();
  private readonly journal: SubmissionJournal;
  private readonly settling: number;
  private readonly now: () => number;

  constructor(private readonly caller: Caller, { journal = new MemoryJournal(), settling = SETTLING, now = Date.now }: LedgerOptions = {}) {
    this.journal = journal;
    this.settling = settling;
    this.now = now;
  }

  /**
   * The newest job with the key that is still worth having: it did not fail, and its outputs were not deleted since.
   * One listing serves all look-ups of a run.
   */
  async find(key: string, options?: SubmitOptions): Promise<BatchJob | undefined> {
    const listed = (await this.listing(options)).byKey.get(key);
    return listed && await this.isWorthHaving(listed, options) ? listed : undefined;
  }

  /**
   * A job that was created after this one and writes to the same place: what is there now is its. One listing serves all look-ups of a run.
   * Not verified against the cloud: that lists have OutputConfig; a job without it writes nowhere that is known.
   */
  async successorOf(job: BatchJob, options?: CallOptions): Promise<BatchJob | undefined> {
    const place = placeOf(job);
    const newest = place === undefined ? undefined : (await this.listing(options)).byPlace.get(place);
    return newest && newest.jobId !== job.jobId && Date.parse(newest.createTime ?? '') > Date.parse(job.createTime ?? '') ? newest : undefined;
  }

  /**
   * Submits unless a job with the key exists.
   * @throws ImsError when the service refused, or when it is unknown whether it accepted; then the next call finds out.
   */
  submitOnce(key: string, request: SubmitHighlightsRequest, options?: SubmitOptions): Promise<Submission> {
    return this.once(key, () => submitHighlights(this.caller, request, options), options);
  }

  /** The same for any other batch job that carries the key in its UserData; `submit` gives its id. */
  async once(key: string, submit: () => Promise<string>, options?: SubmitOptions): Promise<Submission> {
    const before = this.submitted.get(key);
    if (before) return { ...await before, adopted: true };
    const submission = this.adoptOrSubmit(key, submit, options);
    this.submitted.set(key, submission);
    submission.catch(() => this.submitted.delete(key));
    return submission;
  }

  private async adoptOrSubmit(key: string, submit: () => Promise<string>, options?: SubmitOptions): Promise<Submission> {
    const existing = await this.noted(key, options) ?? await this.find(key, options) ?? await this.afterSettling(key, options);
    if (existing) return { jobId: existing.jobId, adopted: true, createTime: existing.createTime };
    await this.journal.begin(key, this.now());
    try {
      const jobId = await submit();
      this.journal.answered(key, { begun: this.now(), jobId });
      return { jobId, adopted: false };
    } catch (error) {
      if (error instanceof ImsError && error.kind === 'doubtful') return this.resolveDoubt(key, error, options);
      this.journal.remove(key);
      throw error;
    }
  }

  /** A job that this machine submitted, by its id: that is certain even before any list has it. */
  private async noted(key: string, options?: SubmitOptions): Promise<Pick<BatchJob, 'jobId' | 'createTime'> | undefined> {
    const entry = this.journal.read(key);
    if (!entry?.jobId) return undefined;
    const job = await getBatchJob(this.caller, entry.jobId, options);
    if (!job) return this.unsettled(entry.begun) > 0 ? { jobId: entry.jobId } : undefined;
    if (job.status !== 'Failed' && await this.isWorthHaving(job, options)) return job;
    this.journal.remove(key);
    return undefined;
  }

  /** Looks until lists have caught up, when it is not known how a submission ended that was begun a moment ago. */
  private async afterSettling(key: string, options?: SubmitOptions): Promise<BatchJob | undefined> {
    const entry = this.journal.read(key);
    if (!entry || entry.jobId) return undefined;
    for (let left = Math.ceil(this.unsettled(entry.begun) / PAUSE_BETWEEN_LOOKS); left > 0; left--) {
      await this.pause(PAUSE_BETWEEN_LOOKS, options);
      this.known = undefined;
      const job = await this.find(key, options);
      if (job) return job;
    }
    return undefined;
  }

  /** Milliseconds until lists have what was begun then; a clock that was set back counts as now. */
  private unsettled(begun: number): number {
    return Math.min(this.settling, Math.max(0, begun + this.settling - this.now()));
  }

  private async isWorthHaving(listed: BatchJob, options?: SubmitOptions): Promise<boolean> {
    const accept = options?.accept ?? (() => true);
    if (!TERMINAL_STATUSES.has(listed.status)) return accept(listed);
    if (this.gone.has(listed.jobId)) return false;
    // Lists have no sub-jobs, and `Finished` says nothing about them.
    const job = await getBatchJob(this.caller, listed.jobId, options);
    if (!job) throw unreadable(listed);
    if (outcomeOf(job) === 'failed') return false;
    if (await this.outputExists(job, options)) return accept(job);
    this.gone.add(listed.jobId);
    return false;
  }

  /** Whether the first thing that the job made is still there: a video or, of a preview, an editing project. What made nothing lost nothing. */
  private async outputExists({ subJobs }: BatchJob, options?: CallOptions): Promise<boolean> {
    const mediaId = subJobs.map((subJob) => subJob.mediaId).find((id) => id !== undefined);
    const projectId = subJobs.map((subJob) => subJob.projectId).find((id) => id !== undefined);
    if (mediaId === undefined && projectId === undefined) return true;
    const exists = () => mediaId === undefined ? projectExists(this.caller, projectId!, options) : mediaExists(this.caller, mediaId, options);
    const looks = this.settling > 0 ? LOOKS_FOR_OUTPUT : 1;
    for (let look = 0; look < looks; look++) {
      if (look > 0) await this.pause(PAUSE_BETWEEN_LOOKS, options);
      if (await exists()) return true;
    }
    return false;
  }

  private async resolveDoubt(key: string, cause: ImsError, options?: SubmitOptions): Promise<Submission> {
    const begun = this.journal.read(key)?.begun ?? this.now();
    for (let look = 0; look < LOOKS_AFTER_DOUBT; look++) {
      await this.caller.clock.sleep(look * PAUSE_BETWEEN_LOOKS, options?.signal).catch(() => { throw inDoubt(cause, []); });
      this.known = undefined;
      const job = await this.find(key, options).catch(() => undefined);
      if (job) return { jobId: job.jobId, adopted: true, createTime: job.createTime };
    }
    const mute = await this.known?.then(({ withoutKey }) => withoutKey, () => []) ?? [];
    throw inDoubt(cause, mute.filter(({ createTime }) => Date.parse(createTime ?? '') > begun - CLOCK_SKEW));
  }

  private async pause(milliseconds: number, options?: CallOptions): Promise<void> {
    await this.caller.clock.sleep(milliseconds, options?.signal).catch(() => { throw aborted('ListBatchMediaProducingJobs'); });
  }

  private listing(options?: CallOptions): Promise<Listing> {
    const known = this.known ??= this.list(options);
    known.catch(() => { this.known = undefined; });
    return known;
  }

  private async list(options?: CallOptions): Promise<Listing> {
    const since = new Date(this.now() - LOOK_BACK_DAYS * 24 * 3600 * 1000);
    const byKey = new Map<string, BatchJob>();
    const byPlace = new Map<string, BatchJob>();
    const withoutKey: BatchJob[] = [];
    for await (const job of listBatchJobs(this.caller, { startTime: isoSeconds(since) }, options)) {
      const key = keyOf(job);
      if (job.userData === undefined) withoutKey.push(job);
      // Newest first: the first job of a key is the one that counts. Failed jobs cost nothing, made nothing, and are to be submitted again.
      if (job.status === 'Failed') continue;
      const place = placeOf(job);
      if (key && !byKey.has(key)) byKey.set(key, job);
      if (place && !byPlace.has(place)) byPlace.set(place, job);
    }
    return { byKey, byPlace, withoutKey };
  }
}

/** The jobs of the account. */
interface Listing {
  /** The newest of each key. */
  readonly byKey: ReadonlyMap<string, BatchJob>;
  /** The newest of each place that outputs go to. */
  readonly byPlace: ReadonlyMap<string, BatchJob>;
  /** Jobs whose UserData the service did not give back, or that never had any. */
  readonly withoutKey: readonly BatchJob[];
}

/** @param mute jobs that were created meanwhile and do not say whose they are */
function inDoubt(cause: ImsError, mute: readonly BatchJob[]): ImsError {
  const candidates = mute.slice(0, 5).map(({ jobId }) => jobId).join(', ');
  const silent = mute.length === 0 ? '' : ` ${mute.length === 1 ? 'A job was' : 'Jobs were'} created since and came back without UserData: ${candidates}. `
    + 'If one of them is this montage, take it over with terraform import instead of applying again.';
  return new ImsError({
    kind: 'doubtful', operation: cause.operation, code: cause.code, requestId: cause.requestId,
    message: `${cause.message}. It is not known whether the job was accepted; no job with this submission key is listed yet`,
    advice: `Apply again: the job is looked for by its submission key first and adopted when it exists, so that it is not paid twice.${silent}`,
  });
}

/** A job that lists have and that cannot be read: nobody knows what it made, so it is neither taken nor paid for again. */
function unreadable({ jobId }: BatchJob): ImsError {
  return new ImsError({
    kind: 'doubtful', operation: 'GetBatchMediaProducingJob', code: 'UnexpectedAnswer',
    message: `job ${jobId} carries the submission key of this montage and is listed, but cannot be read`,
    advice: 'Apply again. If it stays so and the montage is to be made anew, and paid for, change the attribute run.',
  });
}

function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
