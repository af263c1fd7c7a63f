import type { Logger } from '../../local/src';

/** Hears the calls that the local service answers: tests wait for a call instead of for a time or a printed line. */
export class CallListener implements Logger {
  private readonly ears = new Set<(line: string) => void>();

  /** Settles with the next call of this operation. */
  next(operation: string): Promise<void> {
    return new Promise((resolve) => {
      const ear = (line: string) => {
        if (!line.startsWith(`${operation} `)) return;
        this.ears.delete(ear);
        resolve();
      };
      this.ears.add(ear);
    });
  }

  debug(line: string): void {
    for (const ear of this.ears) ear(line);
  }

  error(): void {}
}
