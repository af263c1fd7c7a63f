import { ENGINE_CODES, EngineError } from '../errors';
import { type Ffmpeg } from './ffmpeg';
import { NativeFfmpeg, OLDEST } from './native';
import { WasmFfmpeg } from './wasm';

export type FfmpegChoice = 'native' | 'wasm' | 'auto';

export interface FfmpegOptions {
  /** Default: `auto`, a suitable native ffmpeg, otherwise the npm package. */
  readonly ffmpeg?: FfmpegChoice;
  /** Path of the program. Default: the environment variable FFMPEG_PATH, else `ffmpeg` on PATH. */
  readonly ffmpegPath?: string;
}

const CANDIDATES: Record<FfmpegChoice, readonly ('native' | 'wasm')[]> = { native: ['native'], wasm: ['wasm'], auto: ['native', 'wasm'] };

const selected = new Map<string, Promise<Ffmpeg>>();

/**
 * Selects an ffmpeg, once for the same options.
 * @throws EngineError that names the problem of each candidate
 */
export async function selectFfmpeg({ ffmpeg = 'auto', ffmpegPath }: FfmpegOptions = {}): Promise<Ffmpeg> {
  const path = ffmpegPath ?? process.env.FFMPEG_PATH ?? 'ffmpeg';
  const key = `${ffmpeg} ${path}`;
  const found = selected.get(key) ?? firstOf(CANDIDATES[ffmpeg], path);
  selected.set(key, found);
  found.catch(() => selected.delete(key)); // it may be installed later
  return found;
}

async function firstOf(kinds: readonly ('native' | 'wasm')[], path: string): Promise<Ffmpeg> {
  const problems: string[] = [];
  for (const kind of kinds) {
    try {
      return await (kind === 'native' ? NativeFfmpeg.open(path) : WasmFfmpeg.open());
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  throw new EngineError(
    ENGINE_CODES.noFfmpeg,
    `No ffmpeg was found: ${problems.join('; ')}. Install ffmpeg ${OLDEST.join('.')} or newer `
    + '(apt install ffmpeg, brew install ffmpeg, winget install ffmpeg), or set FFMPEG_PATH to its path, '
    + 'or install the npm package: npm install @ffmpeg/core@0.12.10.',
  );
}
