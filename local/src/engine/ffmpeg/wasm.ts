import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isAbsolute } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type RunResult, type Ffmpeg, logOf, RunLog, type RunOptions } from './ffmpeg';
import { WASM_WORKER } from './wasm-worker';

interface WorkerMessage { readonly log?: string; readonly exit?: number }

/**
 * The ffmpeg of the npm package `@ffmpeg/core`, in a worker thread per run. Slower than a native one, and one thread per run, but it comes
 * with npm. The package is an optional dependency, pinned: running it in plain Node is outside its documented use.
 */
export class WasmFfmpeg implements Ffmpeg {
  /** @throws Error in words, when the package is not installed */
  static async open(): Promise<WasmFfmpeg> {
    const core = locate();
    const module = await compile(await readFile(core.replace(/\.js$/, '.wasm')));
    const said = await execute(core, module, ['-version']);
    return new WasmFfmpeg(core, module, /ffmpeg version (\S+)/.exec(said)?.[1] ?? 'unknown');
  }

  readonly kind = 'wasm';
  readonly parallel = Math.min(2, availableParallelism());

  private constructor(private readonly core: string, private readonly module: WebAssembly.Module, readonly version: string) {}

  run(args: readonly string[], options: RunOptions = {}): Promise<string> {
    return execute(this.core, this.module, args.map(inSandbox), options);
  }
}

/** The types of Node 20 know what a compiled module is, but not the function that makes one. */
const { compile } = (globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<WebAssembly.Module> } }).WebAssembly;

function locate(): string {
  try {
    return require.resolve('@ffmpeg/core');
  } catch (error) {
    throw new Error('the npm package @ffmpeg/core is not installed', { cause: error });
  }
}

/** `/a/b` and `C:\a\b` are `/host/a/b` and `/host/C:/a/b` in there. */
function inSandbox(arg: string): string {
  if (!isAbsolute(arg)) return arg;
  return `/host/${arg.replaceAll('\\', '/').replace(/^\//, '')}`;
}

async function execute(
  core: string, module: WebAssembly.Module, args: readonly string[], { signal, onFrame, mayFail }: RunOptions = {},
): Promise<string> {
  signal?.throwIfAborted();
  const worker = new Worker(WASM_WORKER, {
    eval: true,
    execArgv: [], // loaders of the parent, such as tsx, are of no use in there
    workerData: { core, module, args, root: process.platform === 'win32' ? '' : '/' },
  });
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const ended = await new Promise<RunResult>((resolve) => {
      const log = new RunLog(onFrame);
      worker.on('message', ({ log: text, exit }: WorkerMessage) => {
        if (text !== undefined) log.add(text);
        if (exit !== undefined) resolve({ log: `${log}`, exit });
      });
      worker.on('error', (error) => resolve({ log: `${log}${error.message}`, exit: 'a crash' }));
      worker.on('exit', () => resolve({ log: `${log}`, exit: 'no exit code' })); // of no effect after an answer
    });
    signal?.throwIfAborted();
    return logOf(ended, mayFail);
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
