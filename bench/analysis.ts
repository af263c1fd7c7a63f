/** Speed of the analysis of footage. Run: npx tsx bench/analysis.ts */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectFfmpeg, type FfmpegChoice } from '../local/src/engine';
import { analyse } from '../local/src/engine/analyse/analyse';

const FOOTAGE = join(__dirname, '..', 'examples', 'footage');
const FILES = ['episode1.mp4', 'episode2.mp4', 'episode3.mp4'];

export interface AnalysisSpeed {
  readonly ffmpeg: string;
  /** Seconds of footage, and seconds that its analysis took. */
  readonly footage: number;
  readonly seconds: number;
  /** Seconds of footage per second of analysis: 10 is ten times real time. */
  readonly factor: number;
}

/** Analyses the demo footage, one episode after the other, without a cache. */
export async function measureAnalysis(choice: FfmpegChoice = 'auto'): Promise<AnalysisSpeed> {
  const ffmpeg = await selectFfmpeg({ ffmpeg: choice });
  const workDir = await mkdtemp(join(tmpdir(), 'bench-analysis-'));
  try {
    const started = performance.now();
    let footage = 0;
    for (const file of FILES) footage += (await analyse(ffmpeg, join(FOOTAGE, file), file, workDir)).duration;
    const seconds = (performance.now() - started) / 1000;
    return { ffmpeg: `${ffmpeg.kind} ${ffmpeg.version}`, footage, seconds, factor: footage / seconds };
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  for (const choice of ['native', 'wasm'] as const) {
    const { ffmpeg, footage, seconds, factor } = await measureAnalysis(choice);
    console.log(`${ffmpeg}: ${footage.toFixed(1)} s of footage in ${seconds.toFixed(2)} s, ${factor.toFixed(1)} × real time`);
  }
}

if (require.main === module) void main();
