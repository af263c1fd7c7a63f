import { createEngine, type Engine, probe, type Probe, selectFfmpeg } from '../engine';
import { InstantEngine } from './instant-engine';
import { type EngineChoice } from './options';

/** Who analyses and cuts. */
export interface VideoMaker {
  readonly engine: Engine;
  /** Tells what a file is; absent when nothing is analysed. */
  readonly probe?: (file: string, name: string) => Promise<Probe>;
  /** One line for users. */
  readonly description: string;
}

const DESCRIPTIONS = {
  native: (version: string) => `ffmpeg ${version} of this machine`,
  wasm: (version: string) => `ffmpeg ${version} as WebAssembly, slow (package @ffmpeg/core, licence GPL-2.0-or-later)`,
};

/** @throws EngineError that says how to get an ffmpeg when there is none */
export async function videoMakerOf(choice: EngineChoice | Engine): Promise<VideoMaker> {
  if (typeof choice !== 'string') return { engine: choice, description: 'an engine of the caller' };
  if (choice === 'none') return { engine: new InstantEngine(), description: 'none: jobs succeed at once and no video is written' };
  const ffmpeg = await selectFfmpeg({ ffmpeg: choice });
  return {
    engine: await createEngine({ ffmpeg: choice }),
    probe: (file, name) => probe(file, { ffmpeg: choice }, name),
    description: DESCRIPTIONS[ffmpeg.kind](ffmpeg.version),
  };
}
