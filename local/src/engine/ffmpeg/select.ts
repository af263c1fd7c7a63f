import { ENGINE_CODES, EngineError } from '../errors';
import { type Ffmpeg } from './ffmpeg';
import { NativeFfmpeg, OLDEST } from './native';
import { WasmFfmpeg } from './wasm';

export type FfmpegChoice = 'native' | 'wasm' | 'auto';

export interface FfmpegOptions {
  /** `auto`, the default, takes a native ffmpeg when there is a good one, else the one of npm. */
  readonly ffmpeg?: FfmpegChoice;
  /** Program to run; default the environment variable FFMPEG_PATH, else `ffmpeg` on PATH. */
  readonly ffmpegPath?: string;
}

const CANDIDATES: Record<FfmpegChoice, readonly ('native' | 'wasm')[]> = { native: ['native'], wasm: ['wasm'], auto: ['native', 'wasm'] };

const open = new Map<string, Promise<Ffmpeg>>();

/**
 * Finds an ffmpeg; the same options get the same one.
 * @throws EngineError that says why each candidate is no good and how to get one
 */
export async function selectFfmpeg({ ffmpeg = 'auto', ffmpegPath }: FfmpegOptions = {}): Promise<Ffmpeg> {
  const path = ffmpegPath ?? process.env.FFMPEG_PATH ?? 'ffmpeg';
  const key = `${ffmpeg} ${path}`;
  const found = open.get(key) ?? firstOf(CANDIDATES[ffmpeg], path);
  open.set(key, found);
  found.catch(() => open.delete(key)); // it may be installed by the next time
  return found;
}

async function firstOf(kinds: readonly ('native' | 'wasm')[], path: string): Promise<Ffmpeg> {
  const faults: string[] = [];
  for (const kind of kinds) {
    try {
      return await (kind === 'native' ? NativeFfmpeg.open(path) : WasmFfmpeg.open());
    } catch (error) {
      faults.push((error as Error).message);
    }
  }
  throw new EngineError(
    ENGINE_CODES.noFfmpeg,
    `No ffmpeg to cut videos with: ${faults.join('; ')}. Install ffmpeg ${OLDEST.join('.')} or newer `
    + '(apt install ffmpeg, brew install ffmpeg, winget install ffmpeg) or name one in FFMPEG_PATH; '
    + 'or install the one of npm: npm install @ffmpeg/core@0.12.10.',
  );
}
