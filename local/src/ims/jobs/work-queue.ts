/** Runs tasks in the order in which they came, at most `concurrency` at a time. Tasks handle their own errors. */
export class WorkQueue {
  private readonly waiting: (() => Promise<void>)[] = [];
  private readonly running = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly concurrency: number) {}

  add(task: () => Promise<void>): void {
    this.waiting.push(task);
    this.pump();
  }

  /** Forgets what waits; resolves when what runs has ended. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.running);
  }

  private pump(): void {
    if (this.closed || this.running.size >= this.concurrency) return;
    const task = this.waiting.shift();
    if (!task) return;
    const run = task().finally(() => {
      this.running.delete(run);
      this.pump();
    });
    this.running.add(run);
    this.pump();
  }
}
