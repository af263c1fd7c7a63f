import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { type RunResult, type Ffmpeg, logOf, RunLog, type RunOptions } from './ffmpeg';

/** The oldest supported version: it has `amix` with `normalize`, and all names of `xfade`. */
export const OLDEST = [4, 4] as const;

/** An ffmpeg of this machine, with one process per run. */
export class NativeFfmpeg implements Ffmpeg {
  /**
   * @param path path of the program, or its name on PATH
   * @throws Error if it cannot be started, is too old, or lacks an encoder
   */
  static async open(path: string): Promise<NativeFfmpeg> {
    const output = await execute(path, ['-hide_banner', '-version']).catch((error: Error) => {
      throw new Error(`${path} cannot be run (${error.message})`);
    });
    const version = /ffmpeg version (\S+)/.exec(output)?.[1] ?? 'unknown';
    if (!isRecent(version)) throw new Error(`${path} has version ${version}; ${OLDEST.join('.')} or newer is required`);
    const encoders = await execute(path, ['-hide_banner', '-encoders']);
    const missing = ['libx264', 'aac'].filter((encoder) => !new RegExp(` ${encoder} `).test(encoders));
    if (missing.length > 0) throw new Error(`${path} was built without the encoder ${missing.join(' and ')}`);
    return new NativeFfmpeg(path, version);
  }

  readonly kind = 'native';
  readonly parallel = Math.min(2, availableParallelism());

  private constructor(private readonly path: string, readonly version: string) {}

  run(args: readonly string[], options: RunOptions = {}): Promise<string> {
    return execute(this.path, ['-hide_banner', '-nostdin', '-y', ...args], options);
  }
}

/** Whether a version is {@link OLDEST} or newer. Builds from git (`N-109…`, `git-2024…`) count as new. */
export function isRecent(version: string): boolean {
  const numbers = /^n?(\d+)\.(\d+)/.exec(version);
  if (!numbers) return /^(N-|git)/i.test(version);
  const [major, minor] = [Number(numbers[1]), Number(numbers[2])];
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

async function execute(path: string, args: readonly string[], { signal, onFrame, mayFail }: RunOptions = {}): Promise<string> {
  signal?.throwIfAborted();
  const ended = await new Promise<RunResult>((resolve, reject) => {
    const log = new RunLog(onFrame);
    const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const kill = () => child.kill('SIGKILL');
    signal?.addEventListener('abort', kill, { once: true });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => log.add(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => log.add(chunk));
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      signal?.removeEventListener('abort', kill);
      resolve({ log: `${log}`, exit: code ?? killedBy ?? 'no exit code' });
    });
  });
  signal?.throwIfAborted();
  return logOf(ended, mayFail);
}
