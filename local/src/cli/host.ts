import { type Terminal } from './terminal';

/** What commands need of the process they run in. */
export interface Host {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDir: string;
  /** Resolves when the user asks to stop: Ctrl-C, or the end of the process. */
  stopRequested(): Promise<void>;
}
