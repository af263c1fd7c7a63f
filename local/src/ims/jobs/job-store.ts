import { type BatchJob } from './batch-job';
import { type SubJob } from './sub-job';
import { type RecordStore } from '../state/record-store';

/** How long jobs can be read, in milliseconds: one year, as in the cloud. */
const RETENTION_MS = 365 * 24 * 3600_000;

/** Stores all jobs. */
export class JobStore {
  constructor(private readonly records: RecordStore<BatchJob>, private readonly clock: () => Date) {}

  /** The batch jobs of the past year. */
  readable(): BatchJob[] {
    return this.recent().filter((job) => job.isBatch);
  }

  find(id: string): BatchJob | undefined {
    return this.readable().find((job) => job.id === id);
  }

  /** A sub-job and its job. */
  findSubJob(id: string): { job: BatchJob; subJob: SubJob } | undefined {
    for (const job of this.recent()) {
      const subJob = job.subJobs.find((s) => s.data.JobId === id);
      if (subJob) return { job, subJob };
    }
    return undefined;
  }

  /** The job that a call with this `ClientToken` created. */
  findByToken(token: string): BatchJob | undefined {
    return this.recent().find((job) => job.data.Token?.value === token);
  }

  /** Jobs that are queued or running, oldest first, including those of an earlier process. */
  unfinished(): BatchJob[] {
    return this.records.all().filter((job) => !job.isDone).sort((a, b) => a.data.Created - b.data.Created);
  }

  /** Stores a new job. A job that cannot be written to disk is not added. */
  async add(job: BatchJob): Promise<void> {
    try {
      await this.records.put(job);
    } catch (error) {
      await this.records.remove(job.id);
      throw error;
    }
  }

  async save(job: BatchJob): Promise<BatchJob> {
    await this.records.put(job);
    return job;
  }

  private recent(): BatchJob[] {
    const since = this.clock().getTime() - RETENTION_MS;
    return this.records.all().filter((job) => job.data.Created >= since);
  }
}
