import pc from 'picocolors';

/** Where a command writes. */
export interface Terminal {
  /** Whether standard output is a screen that lines can be rewritten on. */
  readonly isInteractive: boolean;
  /** Characters in a line of the screen. */
  readonly columns: number;
  readonly colors: ReturnType<typeof pc.createColors>;
  /** A line on standard output. */
  out(line: string): void;
  /** A line on standard error. */
  err(line: string): void;
  /** Text on standard output as it is: cursor movements of a live display. */
  raw(text: string): void;
}

/** The terminal of this process. Colours follow NO_COLOR, FORCE_COLOR and whether output is a screen. */
export function processTerminal(): Terminal {
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    raw: (text) => process.stdout.write(text),
    isInteractive: process.stdout.isTTY === true && process.env.TERM !== 'dumb',
    get columns() {
      return process.stdout.columns ?? 80;
    },
    colors: pc,
  };
}

/** A mistake of the user or of the environment: shown as one line, without a stack. */
export class CliError extends Error {}
