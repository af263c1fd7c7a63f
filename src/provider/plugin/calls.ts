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
    return new Promise(resolve => {
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

  begin(): Call {
    const call = new Call(() => this.strayErrors.splice(0));
    this.running.add(call);
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

  /** Keeps an error that nobody caught, for the next call that can tell it. */
  stray(error: unknown): void {
    this.strayErrors.push(error);
  }

  /** Settles when nothing is running. */
  idle(): Promise<void> {
    return new Promise(resolve => {
      this.onIdle = resolve;
      if (this.running.size === 0) resolve();
    });
  }
}
