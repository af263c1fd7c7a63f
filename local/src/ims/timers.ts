/** Calls something later. The system's, or a test's that moves time by hand. */
export interface Timers {
  /** Calls `run` once after so many milliseconds; the result calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The system's timers; they keep no process alive. */
export const SYSTEM_TIMERS: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
