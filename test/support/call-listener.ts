import type { Logger } from '../../local/src';

/** Observes the calls to the local service, so that tests wait for a call instead of a time or a printed line. */
export class CallListener implements Logger {
  private readonly listeners = new Set<(line: string) => void>();

  /** Resolves at the next call of this operation. */
  next(operation: string): Promise<void> {
    return new Promise((resolve) => {
      const listener = (line: string) => {
        if (!line.startsWith(`${operation} `)) return;
        this.listeners.delete(listener);
        resolve();
      };
      this.listeners.add(listener);
    });
  }

  debug(line: string): void {
    for (const listener of this.listeners) listener(line);
  }

  error(): void {}
}
