import { type Terminal } from './terminal';

/** What commands need from their process. */
export interface Host {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDir: string;
  /** Resolves when the user stops the process, e.g. with Ctrl-C. */
  stopRequested(): Promise<void>;
}
