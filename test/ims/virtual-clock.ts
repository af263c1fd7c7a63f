import type { Clock } from '../../src/ims';
import { randomFrom } from '../support/selection';

interface Sleeper {
  readonly until: number;
  wake(): void;
}

/** A clock whose time passes only while everything waits, from one sleeper to the next. */
export class VirtualClock implements Clock {
  readonly random = randomFrom(7);
  private readonly sleepers = new Set<Sleeper>();

  /** @param time milliseconds since 1970 */
  constructor(public time = Date.UTC(2026, 0, 15)) {}

  now(): number {
    return this.time;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const sleeper = { until: this.time + milliseconds, wake: resolve };
      signal?.addEventListener('abort', () => {
        this.sleepers.delete(sleeper);
        reject(signal.reason as Error);
      }, { once: true });
      this.sleepers.add(sleeper);
    });
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let settled = false;
    const settle = () => { settled = true; };
    void work.then(settle, settle);
    for (;;) {
      for (let turn = 0; turn < 20 && !settled; turn++) await new Promise(setImmediate);
      if (settled) return work;
      const next = [...this.sleepers].reduce<Sleeper | undefined>((first, sleeper) => (first && first.until <= sleeper.until ? first : sleeper), undefined);
      if (!next) throw new Error('the work waits for something else than this clock');
      this.sleepers.delete(next);
      this.time = Math.max(this.time, next.until);
      next.wake();
    }
  }
}
