/** An exponentially growing delay, in milliseconds. */
export interface Backoff {
  /** The first delay. */
  readonly base: number;
  /** What each delay is multiplied by for the next one. */
  readonly factor: number;
  /** The longest delay. */
  readonly max: number;
}

/** The delay with this number, from 1: `base`, `base × factor`, … up to `max`. */
export function exponentialDelay(number: number, { base, factor, max }: Backoff): number {
  return Math.min(max, base * factor ** (number - 1));
}

/** Delays of a poll: none before the first read, then growing ones. */
export function growingDelay(backoff: Backoff): (read: number) => number {
  return (read) => (read === 0 ? 0 : exponentialDelay(read, backoff));
}
