import { type BatchJob, getBatchJob, listBatchJobs, TERMINAL_STATUSES } from '../operations/batch-jobs';
import type { Caller } from '../transport/caller';
import type { Clock } from '../transport/retry';

/** From so many jobs on, one page of a listing is cheaper than a call for each. */
const LIST_FROM = 3;

/** Looks that are due within this time are taken together, in milliseconds: early is no harm, and a listing costs the same for all. */
const TOGETHER = 5_000;

/** The clocks of client and service may differ, in milliseconds. Not verified against the cloud: by how much. */
const CLOCK_SKEW = 15 * 60_000;

/** Somebody who waits for the next look at a job. */
interface Look {
  readonly jobId: string;
  readonly due: number;
  readonly signal?: AbortSignal;
  resolve(job: BatchJob | undefined): void;
  reject(error: unknown): void;
}

/**
 * Looks at jobs for everybody who waits, with few requests: looks that are due together share one listing. A job that is done is read once more by itself, because lists have no sub-jobs.
 */
export class JobWatch {
  private readonly waiting = new Set<Look>();
  /** When a job was created, in milliseconds, as far as it was seen: how far back a listing has to go. */
  private readonly created = new Map<string, number>();
  private wake = new AbortController();
  private running = false;

  /** @param caller one that keeps a pace */
  constructor(readonly caller: Caller, private readonly clock: Clock, private readonly now: () => number = Date.now) {}

  /**
   * The job as it is in `after` milliseconds or, when others look then too, a little earlier; undefined when the service does not know it.
   * Running jobs may come without their sub-jobs.
   * @throws ImsError of the call; the signal's reason when it fires
   */
  look(jobId: string, after: number, signal?: AbortSignal): Promise<BatchJob | undefined> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        this.waiting.delete(look);
        reject(signal!.reason);
      };
      const look: Look = {
        jobId, due: this.now() + after, signal,
        resolve: (job) => { signal?.removeEventListener('abort', leave); resolve(job); },
        reject: (error) => { signal?.removeEventListener('abort', leave); reject(error); },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.add(look);
      this.wake.abort();
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting.size > 0) {
      await this.pause();
      const looks = this.takeDue();
      if (looks.length > 0) await this.answer(looks).catch((error) => looks.forEach((look) => look.reject(error)));
    }
    this.running = false;
  }

  /** Until the first look is due, or somebody comes who wants an earlier one. */
  private async pause(): Promise<void> {
    for (;;) {
      this.wake = new AbortController();
      const pause = this.earliest() - this.now();
      if (!(pause > 0) || pause === Infinity) return;
      if (await this.clock.sleep(pause, this.wake.signal).then(() => true, () => false)) return;
    }
  }

  private earliest(): number {
    return Math.min(...[...this.waiting].map(({ due }) => due));
  }

  private takeDue(): Look[] {
    const first = this.earliest();
    const due = [...this.waiting].filter((look) => look.due <= first + TOGETHER);
    // Few jobs are read one by one, in the order in which they are due.
    const taken = due.length >= LIST_FROM ? due : due.filter((look) => look.due === first).slice(0, 1);
    taken.forEach((look) => this.waiting.delete(look));
    return taken;
  }

  private async answer(looks: readonly Look[]): Promise<void> {
    const listed = looks.length >= LIST_FROM ? await this.list(looks) : new Map<string, BatchJob>();
    for (const look of looks) {
      const job = listed.get(look.jobId);
      if (job && !TERMINAL_STATUSES.has(job.status)) {
        look.resolve(job);
        continue;
      }
      if (look.signal?.aborted) continue;
      await this.read(look.jobId).then(look.resolve, look.reject);
    }
  }

  private async read(jobId: string): Promise<BatchJob | undefined> {
    const job = await getBatchJob(this.caller, jobId);
    const created = Date.parse(job?.createTime ?? '');
    if (!Number.isNaN(created)) this.created.set(jobId, created);
    return job;
  }

  /** What a listing says about the jobs. Those that were never seen, or that the listing does not have yet, are missing. */
  private async list(looks: readonly Look[]): Promise<Map<string, BatchJob>> {
    const wanted = new Set(looks.map(({ jobId }) => jobId).filter((jobId) => this.created.has(jobId)));
    const found = new Map<string, BatchJob>();
    if (wanted.size < LIST_FROM) return found;
    const oldest = Math.min(...[...wanted].map((jobId) => this.created.get(jobId)!));
    const startTime = new Date(oldest - CLOCK_SKEW).toISOString().replace(/\.\d+Z$/, 'Z');
    for await (const job of listBatchJobs(this.caller, { startTime })) {
      if (wanted.has(job.jobId)) found.set(job.jobId, job);
      if (found.size === wanted.size) break;
    }
    return found;
  }
}
