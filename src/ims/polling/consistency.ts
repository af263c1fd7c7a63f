import { growingDelay } from './backoff';

/**
 * How far listings may lag behind a submission, in milliseconds. A service on this machine does not lag.
 * Guess: list-lag
 */
export const LIST_CONSISTENCY_WINDOW_MS = 60_000;

/** Between two reads that wait for a write to become visible, in milliseconds. */
export const READ_BACK_INTERVAL_MS = 3_000;

/** How far the clocks of client and service may differ, in milliseconds. Guess: clock-skew */
export const CLOCK_SKEW_MS = 15 * 60_000;

/** The delays of a poll that waits until a new resource is ready. */
export const READINESS_DELAY = growingDelay({ base: 500, factor: 1.5, max: 10_000 });
