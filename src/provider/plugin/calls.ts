/** One call under way. */
export class Call {
  private readonly controller = new AbortController();

  /** @param takeStrayErrors returns the errors that nobody caught and that have not been told yet: of this call, or of another. */
  constructor(readonly takeStrayErrors: () => unknown[]) {}

  /** Aborted when the client gives up, and when {@link Calls.abort} is called. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  abort(reason: Error): void {
    this.controller.abort(reason);
  }

  /** Settles when the call is aborted. */
  aborted(): Promise<void> {
    return new Promise((resolve) => {
      if (this.signal.aborted) resolve();
      else this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}

/** All calls under way. */
export class Calls {
  private readonly running = new Set<Call>();
  private readonly strayErrors: unknown[] = [];
  private onIdle?: () => void;
  private stopped?: Error;

  begin(): Call {
    const call = new Call(() => this.strayErrors.splice(0));
    this.running.add(call);
    if (this.stopped) call.abort(this.stopped);
    return call;
  }

  end(call: Call): void {
    this.running.delete(call);
    if (this.running.size === 0) this.onIdle?.();
  }

  /** Aborts what is running; calls that begin later are not touched. */
  abort(reason: Error): void {
    for (const call of this.running) call.abort(reason);
  }

  /**
   * Aborts what is running and what begins until {@link Calls.resume}: a call that Terraform has decided on before Ctrl-C may
   * reach the plugin after it, and nobody would stop it again.
   */
  stop(reason: Error): void {
    this.stopped = reason;
    this.abort(reason);
  }

  /** A new run begins; matters to a plugin that was started by hand and serves many. */
  resume(): void {
    this.stopped = undefined;
  }

  /** Keeps an error that nobody caught, for the next call that can tell it. */
  stray(error: unknown): void {
    this.strayErrors.push(error);
  }

  /** Settles when nothing is running. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.onIdle = resolve;
      if (this.running.size === 0) resolve();
    });
  }
}
