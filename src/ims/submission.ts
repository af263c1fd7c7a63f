import { createHash } from 'node:crypto';
import type { CallOptions, Caller } from './caller';
import { ImsError } from './errors';
import { BatchJob, getBatchJob, listBatchJobs, outcomeOf, TERMINAL_STATUSES } from './operations/batch-jobs';
import { submitHighlights, SubmitHighlightsRequest } from './operations/highlight-jobs';
import { mediaExists } from './operations/media';

/** The name under which the key travels in UserData, beside the user's own entries. */
export const SUBMISSION_KEY = 'SubmissionKey';

/** UserData of a job: the service refuses more. */
export const USER_DATA_BYTES = 512;

/** How far back a lost job is looked for. */
const LOOK_BACK_DAYS = 30;

/** How often a job is looked for after a doubtful answer, as lists may lag behind. Not verified against the cloud: how far they lag. */
const LOOKS_AFTER_DOUBT = 4;
const PAUSE_BETWEEN_LOOKS = 3_000;

/** What makes a submission the same submission: the montage, the place in the program that wants it, and the run. */
export interface SubmissionIdentity {
  /** Digest of the canonical configuration. */
  readonly digest: string;
  /** Stack and construct path: two places may want the same montage twice. */
  readonly scope: string;
  /** Changed by the user to run the same montage again. */
  readonly run: string;
}

/** A short key that stands for the identity; equal identities give equal keys on every machine. */
export function submissionKey({ digest, scope, run }: SubmissionIdentity): string {
  return createHash('sha256').update(JSON.stringify([digest, scope, run])).digest('hex').slice(0, 32);
}

/** The UserData string: the user's entries, the notify address and the key. */
export function userDataWith(key: string, entries: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...entries, [SUBMISSION_KEY]: key });
}

/** How a submission ended. */
export interface Submission {
  readonly jobId: string;
  /** True when the job existed already and nothing was paid. */
  readonly adopted: boolean;
}

/**
 * Keeps a montage from being paid twice. The submit call has no idempotency token and cannot be undone, so a job carries a key,
 * and whoever wants to submit looks for a job with that key first: what a crash lost between submit and state is found again.
 */
export class SubmissionLedger {
  private known?: Promise<ReadonlyMap<string, BatchJob>>;

  constructor(private readonly caller: Caller, private readonly now: () => Date = () => new Date()) {}

  /**
   * The newest job with the key that is still worth having: it did not fail, and its outputs were not deleted since.
   * One listing serves all look-ups of a run.
   */
  async find(key: string, options?: CallOptions): Promise<BatchJob | undefined> {
    const known = this.known ??= this.list(options);
    known.catch(() => { this.known = undefined; });
    const listed = (await known).get(key);
    return listed && await this.isWorthHaving(listed, options) ? listed : undefined;
  }

  private async isWorthHaving(listed: BatchJob, options?: CallOptions): Promise<boolean> {
    if (!TERMINAL_STATUSES.has(listed.status)) return true;
    // Lists have no sub-jobs, and `Finished` says nothing about them.
    const job = await getBatchJob(this.caller, listed.jobId, options);
    if (!job || outcomeOf(job) === 'failed') return false;
    const made = job.subJobs.map((subJob) => subJob.mediaId).find((mediaId) => mediaId !== undefined);
    return made === undefined || mediaExists(this.caller, made, options);
  }

  /**
   * Submits unless a job with the key exists.
   * @throws ImsError when the service refused, or when it is unknown whether it accepted; then the next call finds out.
   */
  async submitOnce(key: string, request: SubmitHighlightsRequest, options?: CallOptions): Promise<Submission> {
    return this.once(key, () => submitHighlights(this.caller, request, options), options);
  }

  /** The same for any other batch job that carries the key in its UserData; `submit` gives its id. */
  async once(key: string, submit: () => Promise<string>, options?: CallOptions): Promise<Submission> {
    const existing = await this.find(key, options);
    if (existing) return { jobId: existing.jobId, adopted: true };
    try {
      return { jobId: await submit(), adopted: false };
    } catch (error) {
      if (!(error instanceof ImsError) || error.kind !== 'doubtful') throw error;
      return this.resolveDoubt(key, error, options);
    }
  }

  private async resolveDoubt(key: string, cause: ImsError, options?: CallOptions): Promise<Submission> {
    for (let look = 0; look < LOOKS_AFTER_DOUBT; look++) {
      await this.caller.clock.sleep(look * PAUSE_BETWEEN_LOOKS, options?.signal);
      this.known = undefined;
      const job = await this.find(key, options).catch(() => undefined);
      if (job) return { jobId: job.jobId, adopted: true };
    }
    throw new ImsError({
      kind: 'doubtful', operation: cause.operation, code: cause.code, requestId: cause.requestId,
      message: `${cause.message}. It is not known whether the job was accepted; no job with this submission key is listed yet`,
      advice: 'Apply again: the job is looked for by its submission key first and adopted when it exists, so that it is not paid twice.',
    });
  }

  private async list(options?: CallOptions): Promise<ReadonlyMap<string, BatchJob>> {
    const since = new Date(this.now().getTime() - LOOK_BACK_DAYS * 24 * 3600 * 1000);
    const jobs = new Map<string, BatchJob>();
    for await (const job of listBatchJobs(this.caller, { startTime: isoSeconds(since) }, options)) {
      const key = keyOf(job);
      // Newest first: the first job of a key is the one that counts. Failed jobs cost nothing and are to be submitted again.
      if (key && job.status !== 'Failed' && !jobs.has(key)) jobs.set(key, job);
    }
    return jobs;
  }
}

/** The submission key in a job's UserData, if it has one. */
export function keyOf(job: BatchJob): string | undefined {
  try {
    const data: unknown = JSON.parse(job.userData ?? '');
    const key = (data as Record<string, unknown> | null)?.[SUBMISSION_KEY];
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
