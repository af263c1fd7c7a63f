import { type Timers } from '../src/ims/timers';

/** A clock and timers that a test controls. */
export class ManualTime implements Timers {
  private readonly planned = new Set<{ readonly at: number; readonly run: () => void }>();

  constructor(private now = Date.UTC(2026, 0, 31, 8)) {}

  readonly clock = (): Date => new Date(this.now);

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.now + milliseconds, run };
    this.planned.add(timer);
    return () => this.planned.delete(timer);
  }

  /** Number of pending timers. */
  get waiting(): number {
    return this.planned.size;
  }

  /** Resolves when this number of timers is pending. */
  async untilWaiting(count = 1): Promise<void> {
    while (this.planned.size < count) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Advances the time and calls the timers that are due. */
  advance(milliseconds: number): void {
    this.now += milliseconds;
    const due = [...this.planned].filter(({ at }) => at <= this.now).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      this.planned.delete(timer);
      timer.run();
    }
  }
}
