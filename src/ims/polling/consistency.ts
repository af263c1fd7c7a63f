import { growingDelay } from './backoff';

/**
 * How far reads may lag behind writes, in milliseconds. A service on this machine does not lag.
 * Not verified against the cloud: how far lists lag behind a submission.
 */
export const LIST_CONSISTENCY_WINDOW_MS = 60_000;

/** Between two reads that wait for a write to become visible, in milliseconds. */
export const READ_BACK_INTERVAL_MS = 3_000;

/** How far the clocks of client and service may differ, in milliseconds. Not verified against the cloud: how far they differ. */
export const CLOCK_SKEW_MS = 15 * 60_000;

/** The delays of a poll that waits until a new resource is ready. */
export const READINESS_DELAY = growingDelay({ base: 500, factor: 1.5, max: 10_000 });
