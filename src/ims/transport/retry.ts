import { setTimeout as delay } from 'node:timers/promises';
import { ImsError } from './errors';

/** How often and how long a call may be repeated. */
export interface RetryBudget {
  /** Calls in all, the first included. */
  readonly attempts: number;
  /** Upper bound of the first pause, in milliseconds; it doubles with every attempt. */
  readonly base: number;
  /** Upper bound of any pause, in milliseconds. */
  readonly cap: number;
}

export const DEFAULT_BUDGET: RetryBudget = { attempts: 6, base: 500, cap: 20_000 };

/** Pauses, replaceable in tests. `random` gives numbers in [0, 1). */
export interface Clock {
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  random(): number;
}

export const systemClock: Clock = {
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, { signal });
  },
  random: Math.random,
};

/** Full jitter: anything between nothing and an exponentially growing bound, so that many clients do not come back together. */
export function pauseBefore(attempt: number, budget: RetryBudget, random: () => number): number {
  return random() * Math.min(budget.cap, budget.base * 2 ** (attempt - 1));
}

/**
 * Repeats `call` while `mayRepeat` says the failure allows it and the budget lasts.
 * @throws ImsError the last failure, or kind `aborted` when the signal fires during a pause.
 */
export async function withRetry<T>(
  operation: string,
  call: () => Promise<T>,
  mayRepeat: (error: ImsError) => boolean,
  { budget, clock, signal }: { budget: RetryBudget; clock: Clock; signal?: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) throw aborted(operation);
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ImsError) || attempt >= budget.attempts || !mayRepeat(error)) throw error;
      const pause = Math.max(error.retryAfter ?? 0, pauseBefore(attempt, budget, () => clock.random()));
      await clock.sleep(pause, signal).catch(() => { throw aborted(operation); });
    }
  }
}

export function aborted(operation: string): ImsError {
  return new ImsError({ kind: 'aborted', operation, code: 'Interrupted', message: 'stopped on request before the service had answered' });
}
