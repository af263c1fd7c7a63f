import { diskFullError, type EngineError, isDiskFullMessage } from '../errors';

/** What one run of ffmpeg is given beside its arguments. */
export interface RunOptions {
  /** Ends the run; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Give the log back even when ffmpeg ends with an error, as it does when it is only asked to look at a file. */
  readonly mayFail?: boolean;
  /** Hears of each whole frame count that ffmpeg reports. */
  onFrame?(frame: number): void;
}

/**
 * Something that runs ffmpeg. Arguments are ffmpeg's own; each one that is an absolute path is a file of this machine, also for
 * an ffmpeg that lives in a sandbox. Output files are overwritten.
 */
export interface Ffmpeg {
  readonly kind: 'native' | 'wasm';
  /** As ffmpeg tells it, e.g. `5.1.9-0+deb12u1`. */
  readonly version: string;
  /** How many runs may go on at the same time. */
  readonly parallel: number;
  /**
   * Resolves with what ffmpeg wrote on standard output and error, in order.
   * @throws FfmpegFailure when it ends with an error
   */
  run(args: readonly string[], options?: RunOptions): Promise<string>;
}

/** ffmpeg ended with an error. `log` is the end of what it said. */
export class FfmpegFailure extends Error {
  constructor(readonly log: string, readonly exit: number | string) {
    super(`ffmpeg ended with ${exit}: ${log.trim().split('\n').slice(-3).join(' / ')}`);
    this.name = 'FfmpegFailure';
  }

  /** The end of the log, without the names of the machine's files. */
  get lastMessage(): string {
    return lastMessage(this.log) || `exit ${this.exit}`;
  }

  /** The error for users, when it is the machine's fault and not the video's. */
  asEngineError(directory: string): EngineError | undefined {
    return diskFullError(this.log, directory);
  }
}

/** How a run ended: its log, and the exit code, or what ended it without one. */
export interface RunResult { readonly log: string; readonly exit: number | string }

/**
 * The log of a run that ended well. ffmpeg ends without an error when the disk gets full on its last bytes, so the log counts as well.
 * @throws FfmpegFailure for a run that did not
 */
export function logOf({ log, exit }: RunResult, mayFail = false): string {
  const well = exit === 0 || (mayFail && typeof exit === 'number' && exit > 0);
  if (!well || isDiskFullMessage(log)) throw new FfmpegFailure(log, exit);
  return log;
}

/** The last line of a log that says something, without names of files and of ffmpeg's parts. */
export function lastMessage(log: string): string {
  const lines = log.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('At least one output'));
  return (lines.at(-1) ?? '').replace(/^(\[[^\]]*\] *)?(\S*\/\S*: )?/, '').replace(/\.$/, '');
}

/** Collects what ffmpeg says, keeping the end of it, and picks the frame count out of it. */
export class RunLog {
  private text = '';
  private frame = -1;

  constructor(private readonly onFrame?: (frame: number) => void) {}

  add(chunk: string): void {
    this.text = (this.text + chunk).slice(-LOG_LENGTH);
    const frame = Number([...chunk.matchAll(/frame=\s*(\d+)/g)].at(-1)?.[1] ?? -1);
    if (frame <= this.frame) return;
    this.frame = frame;
    this.onFrame?.(frame);
  }

  toString(): string {
    return this.text;
  }
}

const LOG_LENGTH = 64 * 1024;
