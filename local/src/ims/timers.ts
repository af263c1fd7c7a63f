/** Timers, which tests replace to control time. */
export interface Timers {
  /** Calls `run` once after a delay in milliseconds. Returns a function that cancels the call. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The system timers. They do not keep the process running. */
export const SYSTEM_TIMERS: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
