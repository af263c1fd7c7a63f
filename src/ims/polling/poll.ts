import type { Clock } from './clock';

export interface PollOptions {
  /** Milliseconds before the read with this number; the first read has the number 0. */
  readonly delay: (read: number) => number;
  /** Reads at most. Default: no limit. */
  readonly attempts?: number;
  /** Milliseconds after which no read begins. Default: no limit. */
  readonly timeout?: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** The error to throw when the signal fires. Default: the signal's reason. */
  readonly cancelled?: () => Error;
}

/**
 * Reads until there is a result.
 * @param read gets the milliseconds that have passed since the poll began
 * @returns undefined when the attempts or the time are used up
 * @throws what `read` throws, or the error of `cancelled` when the signal fires before, between or during reads
 */
export function poll<T>(read: (elapsed: number) => Promise<T | undefined>, options: PollOptions): Promise<T | undefined> {
  return pollScheduled(async (delay, elapsed) => {
    if (delay > 0) await options.clock.sleep(delay, options.signal);
    return read(elapsed());
  }, options);
}

/** Reads after a delay, for a reader that does the waiting itself. `elapsed` gives the milliseconds since the poll began. */
export type ScheduledRead<T> = (delay: number, elapsed: () => number) => Promise<T | undefined>;

/** {@link poll} for a reader that does the waiting itself, as one does that serves several polls with one request. */
export async function pollScheduled<T>(
  read: ScheduledRead<T>, { delay: delayOf, attempts = Infinity, timeout = Infinity, clock, signal, cancelled }: PollOptions,
): Promise<T | undefined> {
  const started = clock.now();
  let delayed = 0;
  // The clock of the machine may be set back; the delays have passed all the same.
  const elapsed = () => Math.max(clock.now() - started, delayed);
  for (let number = 0; number < attempts; number++) {
    const delay = delayOf(number);
    if (elapsed() + delay > timeout) return undefined;
    try {
      signal?.throwIfAborted();
      delayed += delay;
      const result = await read(delay, elapsed);
      if (result !== undefined) return result;
    } catch (error) {
      throw signal?.aborted && cancelled ? cancelled() : error;
    }
  }
  return undefined;
}
