import { ImsError, cancelledError } from './errors';
import { type Backoff, exponentialDelay } from '../polling/backoff';
import type { Clock } from '../polling/clock';

/** How often a request is sent, and the upper bounds of the delays between attempts. */
export interface RetryPolicy extends Backoff {
  /** Requests in total, the first included. */
  readonly attempts: number;
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = { attempts: 6, base: 500, factor: 2, max: 20_000 };

/** Full jitter: a random delay between 0 and the exponentially growing bound, so that clients do not retry at the same time. */
export function backoffDelay(attempt: number, policy: Backoff, random: () => number): number {
  return random() * exponentialDelay(attempt, policy);
}

/**
 * Repeats `call` while `isRetryable` allows it and attempts are left.
 * @throws ImsError the last failure, or kind `aborted` when the signal fires during a delay
 */
export async function withRetry<T>(
  operation: string,
  call: () => Promise<T>,
  isRetryable: (error: ImsError) => boolean,
  { retryPolicy, clock, signal }: { retryPolicy: RetryPolicy; clock: Clock; signal?: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) throw cancelledError(operation);
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ImsError) || attempt >= retryPolicy.attempts || !isRetryable(error)) throw error;
      const delay = Math.max(error.retryAfter ?? 0, backoffDelay(attempt, retryPolicy, () => clock.random()));
      await clock.sleep(delay, signal).catch(() => { throw cancelledError(operation); });
    }
  }
}
