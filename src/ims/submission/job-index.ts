import { keyOf } from './key';
import { type BatchJob, listBatchJobs, outputLocationOf } from '../operations/batch-jobs';
import type { CallOptions, Caller } from '../transport/caller';

/** How far back jobs are listed. */
const LISTED_DAYS = 30;

/** The jobs of one listing. */
export interface ListedJobs {
  /** The newest job of each idempotency key. */
  readonly byKey: ReadonlyMap<string, BatchJob>;
  /** The newest job of each output location. */
  readonly byOutput: ReadonlyMap<string, BatchJob>;
  /** Jobs whose UserData the service did not return, or that have none. */
  readonly withoutUserData: readonly BatchJob[];
}

/** The jobs of the last 30 days. One listing serves all look-ups of a process until it is invalidated. */
export class JobIndex {
  private listed?: Promise<ListedJobs>;

  constructor(private readonly caller: Caller) {}

  /** @throws ImsError when the listing fails; the next call lists again */
  jobs(options?: CallOptions): Promise<ListedJobs> {
    const listed = this.listed ??= this.list(options);
    listed.catch(() => { if (this.listed === listed) this.listed = undefined; });
    return listed;
  }

  /** The last listing, unless it failed or was invalidated. */
  async cached(): Promise<ListedJobs | undefined> {
    return this.listed?.catch(() => undefined);
  }

  /** Makes the next look-up list again. */
  invalidate(): void {
    this.listed = undefined;
  }

  private async list(options?: CallOptions): Promise<ListedJobs> {
    const since = new Date(this.caller.clock.now() - LISTED_DAYS * 24 * 3600_000);
    const byKey = new Map<string, BatchJob>();
    const byOutput = new Map<string, BatchJob>();
    const withoutUserData: BatchJob[] = [];
    // Newest first, so the first job of a key or location is the newest.
    for await (const job of listBatchJobs(this.caller, { since }, options)) {
      if (job.userData === undefined) withoutUserData.push(job);
      // Failed jobs cost nothing and have no outputs; they are submitted again.
      if (job.status === 'Failed') continue;
      const key = keyOf(job);
      const output = outputLocationOf(job);
      if (key && !byKey.has(key)) byKey.set(key, job);
      if (output && !byOutput.has(output)) byOutput.set(output, job);
    }
    return { byKey, byOutput, withoutUserData };
  }
}
