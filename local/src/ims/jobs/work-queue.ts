/** Scheduling parameters of a task; read again whenever a task can start. */
export interface Scheduling {
  /** Whether the task may start. */
  readonly eligible: boolean;
  /** Tasks of a higher priority start first. */
  readonly priority: number;
}

interface Waiting {
  readonly task: () => Promise<void>;
  readonly scheduling: () => Scheduling;
}

const ALWAYS = (): Scheduling => ({ eligible: true, priority: 0 });

/** Runs at most `concurrency` tasks at a time, by priority and then in the order of `add`. Tasks must handle their errors. */
export class WorkQueue {
  private readonly waiting: Waiting[] = [];
  private readonly running = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly concurrency: number) {}

  add(task: () => Promise<void>, scheduling: () => Scheduling = ALWAYS): void {
    this.waiting.push({ task, scheduling });
    this.startNext();
  }

  /** Starts waiting tasks whose scheduling has changed. */
  reschedule(): void {
    this.startNext();
  }

  /** Discards waiting tasks and resolves when running tasks have ended. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.running);
  }

  private startNext(): void {
    if (this.closed || this.running.size >= this.concurrency) return;
    const next = this.next();
    if (!next) return;
    const run = next.task().finally(() => {
      this.running.delete(run);
      this.startNext();
    });
    this.running.add(run);
    this.startNext();
  }

  private next(): Waiting | undefined {
    const eligible = this.waiting.map((waiting) => ({ waiting, scheduling: waiting.scheduling() })).filter(({ scheduling }) => scheduling.eligible);
    if (eligible.length === 0) return undefined;
    const { waiting } = eligible.reduce((best, other) => (other.scheduling.priority > best.scheduling.priority ? other : best));
    this.waiting.splice(this.waiting.indexOf(waiting), 1);
    return waiting;
  }
}
