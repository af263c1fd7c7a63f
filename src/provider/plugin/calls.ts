/** One running call. */
export class Call {
  private readonly controller = new AbortController();

  /** @param takeUncaughtErrors returns the uncaught errors that have not been reported, of any call, and forgets them. */
  constructor(readonly takeUncaughtErrors: () => unknown[]) {}

  /** Aborted when the client cancels the call, and by {@link Calls.abort}. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  abort(reason: Error): void {
    this.controller.abort(reason);
  }

  /** Resolves when the call is aborted. */
  aborted(): Promise<void> {
    return new Promise((resolve) => {
      if (this.signal.aborted) resolve();
      else this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}

/** All running calls. */
export class Calls {
  private readonly running = new Set<Call>();
  private readonly uncaughtErrors: unknown[] = [];
  private onIdle?: () => void;
  private stopped?: Error;

  begin(): Call {
    const call = new Call(() => this.uncaughtErrors.splice(0));
    this.running.add(call);
    if (this.stopped) call.abort(this.stopped);
    return call;
  }

  end(call: Call): void {
    this.running.delete(call);
    if (this.running.size === 0) this.onIdle?.();
  }

  /** Aborts the running calls, not those that begin later. */
  abort(reason: Error): void {
    for (const call of this.running) call.abort(reason);
  }

  /**
   * Aborts the running calls and those that begin before {@link Calls.resume}: a call that Terraform started before Ctrl-C may arrive
   * after StopProvider.
   */
  stop(reason: Error): void {
    this.stopped = reason;
    this.abort(reason);
  }

  /** Accepts calls again, for the next run. Needed by a plugin that was started with `--debug`, which serves several runs. */
  resume(): void {
    this.stopped = undefined;
  }

  /** Stores an uncaught error for the next call that can report it. */
  reportUncaught(error: unknown): void {
    this.uncaughtErrors.push(error);
  }

  /** Resolves when no call is running. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.onIdle = resolve;
      if (this.running.size === 0) resolve();
    });
  }
}
