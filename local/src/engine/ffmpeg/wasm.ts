import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isAbsolute } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type RunResult, type Ffmpeg, logOf, RunLog, type RunOptions } from './ffmpeg';
import { WASM_WORKER } from './wasm-worker';

interface WorkerMessage { readonly log?: string; readonly exit?: number }

/**
 * The ffmpeg of the npm package `@ffmpeg/core`, with one worker thread per run. It is slower than a native ffmpeg, but npm installs it. The
 * package is an optional dependency with an exact version, because its documentation does not cover Node.
 */
export class WasmFfmpeg implements Ffmpeg {
  /** @throws Error if the package is not installed */
  static async open(): Promise<WasmFfmpeg> {
    const core = locate();
    const module = await compile(await readFile(core.replace(/\.js$/, '.wasm')));
    const output = await execute(core, module, ['-version']);
    return new WasmFfmpeg(core, module, /ffmpeg version (\S+)/.exec(output)?.[1] ?? 'unknown');
  }

  readonly kind = 'wasm';
  readonly parallel = Math.min(2, availableParallelism());

  private constructor(private readonly core: string, private readonly module: WebAssembly.Module, readonly version: string) {}

  run(args: readonly string[], options: RunOptions = {}): Promise<string> {
    return execute(this.core, this.module, args.map(inSandbox), options);
  }
}

/** The typings of Node 20 declare compiled modules, but not `WebAssembly.compile`. */
const { compile } = (globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<WebAssembly.Module> } }).WebAssembly;

function locate(): string {
  try {
    return require.resolve('@ffmpeg/core');
  } catch (error) {
    throw new Error('the npm package @ffmpeg/core is not installed', { cause: error });
  }
}

/** The path in the sandbox: `/a/b` and `C:\a\b` are `/host/a/b` and `/host/C:/a/b`. */
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
    execArgv: [], // without the loaders of the parent, such as tsx
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
      worker.on('exit', () => resolve({ log: `${log}`, exit: 'no exit code' })); // has no effect after an exit message
    });
    signal?.throwIfAborted();
    return logOf(ended, mayFail);
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
