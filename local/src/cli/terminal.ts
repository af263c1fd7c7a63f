import pc from 'picocolors';

/** The output of a command. */
export interface Terminal {
  /** Whether standard output is an interactive terminal, whose lines can be rewritten. */
  readonly isInteractive: boolean;
  /** Width in characters. */
  readonly columns: number;
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Prints a line on standard output. */
  out(line: string): void;
  /** Prints a line on standard error. */
  err(line: string): void;
  /** Writes text to standard output unchanged, e.g. cursor movements. */
  raw(text: string): void;
}

/** The terminal of this process. Colours depend on NO_COLOR, FORCE_COLOR and on whether the output is a terminal. */
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

/** An error caused by user input or the environment, printed as one line without a stack. */
export class CliError extends Error {}
