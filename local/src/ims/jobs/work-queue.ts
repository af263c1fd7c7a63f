/** Where a task stands in the queue; asked anew whenever a place is free. */
export interface Scheduling {
  /** Whether its tasks may begin. */
  readonly eligible: boolean;
  /** Higher ones begin first. */
  readonly priority: number;
}

interface Waiting {
  readonly task: () => Promise<void>;
  readonly scheduling: () => Scheduling;
}

const ALWAYS = (): Scheduling => ({ eligible: true, priority: 0 });

/** Runs tasks by priority, and within one in the order in which they came, at most `concurrency` at a time. Tasks handle their own errors. */
export class WorkQueue {
  private readonly waiting: Waiting[] = [];
  private readonly running = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly concurrency: number) {}

  add(task: () => Promise<void>, lane: () => Scheduling = ALWAYS): void {
    this.waiting.push({ task, scheduling: lane });
    this.startNext();
  }

  /** Looks at the lanes again. */
  reschedule(): void {
    this.startNext();
  }

  /** Forgets what waits; resolves when what runs has ended. */
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
    const open = this.waiting.map((waiting) => ({ waiting, lane: waiting.scheduling() })).filter(({ lane }) => lane.eligible);
    if (open.length === 0) return undefined;
    const { waiting } = open.reduce((best, other) => (other.lane.priority > best.lane.priority ? other : best));
    this.waiting.splice(this.waiting.indexOf(waiting), 1);
    return waiting;
  }
}
