import { CLOCK_SKEW_MS } from './consistency';
import { type BatchJob, getBatchJob, listBatchJobs, TERMINAL_STATUSES } from '../operations/batch-jobs';
import type { Caller } from '../transport/caller';

/** From so many jobs on, a listing is cheaper than a read of each job. */
const BATCH_FROM = 3;

/** Polls that are due within this time share one listing, in milliseconds. A poll may be answered that much earlier than it asked. */
const BATCH_WINDOW_MS = 5_000;

/** A poll that waits for its turn. */
interface PendingPoll {
  readonly jobId: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly signal?: AbortSignal;
  resolve(job: BatchJob | undefined): void;
  reject(error: unknown): void;
}

/**
 * Polls many jobs with few requests: polls that are due at about the same time share one listing. A finished job is read by itself, because
 * listings have no sub-jobs.
 */
export class JobPoller {
  private readonly pending = new Set<PendingPoll>();
  /** Creation times of jobs, in milliseconds since 1970, as far as they were read: they limit how far back a listing goes. */
  private readonly created = new Map<string, number>();
  private wake = new AbortController();
  private running = false;

  /** @param caller with a rate limit */
  constructor(readonly caller: Caller) {}

  /**
   * Reads a job after a delay, or a little earlier together with others. A running job may come without its sub-jobs.
   * @param delay milliseconds
   * @returns undefined when the service does not know the job
   * @throws ImsError of the request, or the signal's reason
   */
  read(jobId: string, delay: number, signal?: AbortSignal): Promise<BatchJob | undefined> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const cancel = () => {
        this.pending.delete(poll);
        reject(signal!.reason);
      };
      const poll: PendingPoll = {
        jobId, due: this.caller.clock.now() + delay, signal,
        resolve: (job) => { signal?.removeEventListener('abort', cancel); resolve(job); },
        reject: (error) => { signal?.removeEventListener('abort', cancel); reject(error); },
      };
      signal?.addEventListener('abort', cancel, { once: true });
      this.pending.add(poll);
      this.wake.abort();
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.pending.size > 0) {
      await this.waitUntilDue();
      const polls = this.takeDue();
      if (polls.length > 0) await this.answer(polls).catch((error) => polls.forEach((poll) => poll.reject(error)));
    }
    this.running = false;
  }

  /** Waits until the earliest poll is due. A poll that is added meanwhile may be earlier. */
  private async waitUntilDue(): Promise<void> {
    for (;;) {
      this.wake = new AbortController();
      const delay = this.earliest() - this.caller.clock.now();
      if (!(delay > 0) || delay === Infinity) return;
      if (await this.caller.clock.sleep(delay, this.wake.signal).then(() => true, () => false)) return;
    }
  }

  private earliest(): number {
    return Math.min(...[...this.pending].map(({ due }) => due));
  }

  private takeDue(): PendingPoll[] {
    const first = this.earliest();
    const due = [...this.pending].filter((poll) => poll.due <= first + BATCH_WINDOW_MS);
    // Few jobs are read one by one, in the order in which they are due.
    const taken = due.length >= BATCH_FROM ? due : due.filter((poll) => poll.due === first).slice(0, 1);
    taken.forEach((poll) => this.pending.delete(poll));
    return taken;
  }

  private async answer(polls: readonly PendingPoll[]): Promise<void> {
    const listed = polls.length >= BATCH_FROM ? await this.list(polls) : new Map<string, BatchJob>();
    for (const poll of polls) {
      const job = listed.get(poll.jobId);
      if (job && !TERMINAL_STATUSES.has(job.status)) poll.resolve(job);
      else if (!poll.signal?.aborted) await this.readOne(poll.jobId).then(poll.resolve, poll.reject);
    }
  }

  private async readOne(jobId: string): Promise<BatchJob | undefined> {
    const job = await getBatchJob(this.caller, jobId);
    const created = Date.parse(job?.createTime ?? '');
    if (!Number.isNaN(created)) this.created.set(jobId, created);
    return job;
  }

  /** The jobs as a listing shows them. Jobs that were never read, or that the listing does not show yet, are missing. */
  private async list(polls: readonly PendingPoll[]): Promise<Map<string, BatchJob>> {
    const wanted = new Set(polls.map(({ jobId }) => jobId).filter((jobId) => this.created.has(jobId)));
    const found = new Map<string, BatchJob>();
    if (wanted.size < BATCH_FROM) return found;
    const oldest = Math.min(...[...wanted].map((jobId) => this.created.get(jobId)!));
    for await (const job of listBatchJobs(this.caller, { since: new Date(oldest - CLOCK_SKEW_MS) })) {
      if (wanted.has(job.jobId)) found.set(job.jobId, job);
      if (found.size === wanted.size) break;
    }
    return found;
  }
}
