import { type BatchJob } from './batch-job';
import { type SubJob } from './sub-job';
import { type RecordStore } from '../state/record-store';

/** Jobs can be read for a year, like on the cloud. In milliseconds. */
const READABLE = 365 * 24 * 3600_000;

/** All batch jobs of the server. */
export class JobStore {
  constructor(private readonly records: RecordStore<BatchJob>, private readonly clock: () => Date) {}

  /** The batch jobs of the past year. */
  readable(): BatchJob[] {
    return this.recent().filter((job) => job.isBatch);
  }

  find(id: string): BatchJob | undefined {
    return this.readable().find((job) => job.id === id);
  }

  /** A sub-job together with the job that it belongs to. */
  findSubJob(id: string): { job: BatchJob; subJob: SubJob } | undefined {
    for (const job of this.recent()) {
      const subJob = job.subJobs.find((s) => s.data.JobId === id);
      if (subJob) return { job, subJob };
    }
    return undefined;
  }

  /** The job that a call with this `ClientToken` made. */
  findByToken(token: string): BatchJob | undefined {
    return this.recent().find((job) => job.data.Token?.value === token);
  }

  /** Jobs that are queued or running, oldest first; at the start those that a former process left. */
  unfinished(): BatchJob[] {
    return this.records.all().filter((job) => !job.isDone).sort((a, b) => a.data.Created - b.data.Created);
  }

  /** Takes in a new job, or none: one that is not on disk would be lost with the process, and is not to be found before either. */
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
    const since = this.clock().getTime() - READABLE;
    return this.records.all().filter((job) => job.data.Created >= since);
  }
}
