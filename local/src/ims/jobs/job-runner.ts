import { type BatchJob } from './batch-job';
import { BatchRun, type RunContext } from './batch-run';
import { type Scheduling, WorkQueue } from './work-queue';
import { type PipelineStore } from '../pipelines/pipeline-store';

/** Runs jobs in the background, by the priority of their pipelines. */
export class JobRunner {
  private readonly progress = new Map<string, number>();
  private readonly stop = new AbortController();
  private readonly queue: WorkQueue;

  /**
   * @param concurrency number of concurrent jobs; the outputs of one job are always rendered one after the other
   * @param onError receives errors of writing state to disk
   */
  constructor(
    private readonly context: Omit<RunContext, 'signal' | 'progress'>,
    private readonly pipelines: PipelineStore,
    concurrency: number,
    private readonly onError: (error: unknown) => void,
  ) {
    this.queue = new WorkQueue(concurrency);
  }

  /** Progress of a sub-job in percent; 0 before it is rendered. */
  progressOf(subJobId: string): number {
    return this.progress.get(subJobId) ?? 0;
  }

  submit(job: BatchJob): void {
    this.context.emit({ kind: 'submitted', jobId: job.id });
    this.enqueue(job);
  }

  /** Continues the jobs of an earlier process. */
  resume(): void {
    for (const job of this.context.jobs.unfinished()) {
      this.context.emit({ kind: 'resumed', jobId: job.id });
      this.enqueue(job);
    }
  }

  /** Starts jobs that can run after a pipeline was changed. */
  reschedule(): void {
    this.queue.reschedule();
  }

  /** Interrupts running jobs and resolves when they have stopped. Unfinished jobs keep their state. */
  async close(): Promise<void> {
    this.stop.abort();
    await this.queue.close();
  }

  private enqueue(job: BatchJob): void {
    const context = { ...this.context, signal: this.stop.signal, progress: this.progress };
    this.queue.add(async () => {
      try {
        await new BatchRun(job, context).run();
      } catch (error) {
        this.onError(error);
      }
    }, () => this.schedulingOf(job));
  }

  private schedulingOf({ pipelineId = '' }: BatchJob): Scheduling {
    const { Status, Priority } = this.pipelines.find(pipelineId) ?? this.pipelines.default;
    return { eligible: Status === 'Active', priority: Priority };
  }
}
