import { type Timers } from '../src/ims/timers';

/** A clock with timers that stand still until a test moves them. */
export class ManualTime implements Timers {
  private readonly planned = new Set<{ readonly at: number; readonly run: () => void }>();

  constructor(private now = Date.UTC(2026, 0, 31, 8)) {}

  readonly clock = (): Date => new Date(this.now);

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.now + milliseconds, run };
    this.planned.add(timer);
    return () => this.planned.delete(timer);
  }

  /** Timers that wait. */
  get waiting(): number {
    return this.planned.size;
  }

  /** Resolves when so many timers wait. */
  async untilWaiting(count = 1): Promise<void> {
    while (this.planned.size < count) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Moves time on and calls what is due. */
  advance(milliseconds: number): void {
    this.now += milliseconds;
    const due = [...this.planned].filter(({ at }) => at <= this.now).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      this.planned.delete(timer);
      timer.run();
    }
  }
}
