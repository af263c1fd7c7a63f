import { diskFullError, type EngineError, isDiskFullMessage } from '../errors';

/** Options of one run of ffmpeg. */
export interface RunOptions {
  /** Aborts the run: it rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Whether to return the log even if ffmpeg fails, as it does without an output file. */
  readonly mayFail?: boolean;
  /** Receives the frame counts that ffmpeg reports. */
  onFrame?(frame: number): void;
}

/**
 * Runs ffmpeg. Arguments that are absolute paths name files of this machine, also for an ffmpeg in a sandbox. Output files are overwritten.
 */
export interface Ffmpeg {
  readonly kind: 'native' | 'wasm';
  /** As reported by ffmpeg, e.g. `5.1.9-0+deb12u1`. */
  readonly version: string;
  /** Maximum number of concurrent runs. */
  readonly parallel: number;
  /**
   * Resolves with the output of ffmpeg on standard output and standard error, in order.
   * @throws FfmpegFailure if ffmpeg fails
   */
  run(args: readonly string[], options?: RunOptions): Promise<string>;
}

/** A failed run of ffmpeg; `log` is the end of its output. */
export class FfmpegFailure extends Error {
  constructor(readonly log: string, readonly exit: number | string) {
    super(`ffmpeg ended with ${exit}: ${log.trim().split('\n').slice(-3).join(' / ')}`);
    this.name = 'FfmpegFailure';
  }

  /** The last message of the log, without file names. */
  get lastMessage(): string {
    return lastMessage(this.log) || `exit ${this.exit}`;
  }

  /** The error for users, if the machine is the cause and not the video. */
  asEngineError(directory: string): EngineError | undefined {
    return diskFullError(this.log, directory);
  }
}

/** The result of a run: its log, and its exit code or the reason why it has none. */
export interface RunResult { readonly log: string; readonly exit: number | string }

/**
 * The log of a successful run. ffmpeg succeeds even if the disk is full at the last bytes, so the log is checked as well.
 * @throws FfmpegFailure for a failed run
 */
export function logOf({ log, exit }: RunResult, mayFail = false): string {
  const succeeded = exit === 0 || (mayFail && typeof exit === 'number' && exit > 0);
  if (!succeeded || isDiskFullMessage(log)) throw new FfmpegFailure(log, exit);
  return log;
}

/** The last message of a log, without the names of files and of ffmpeg components. */
export function lastMessage(log: string): string {
  const lines = log.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('At least one output'));
  return (lines.at(-1) ?? '').replace(/^(\[[^\]]*\] *)?(\S*\/\S*: )?/, '').replace(/\.$/, '');
}

/** Collects the output of ffmpeg, keeps its end, and extracts the frame count. */
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
