import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE_CODES, EngineError } from '../errors';
import { type Ffmpeg, FfmpegFailure } from '../ffmpeg/ffmpeg';
import { type Probe, probeWith } from '../ffmpeg/probe';
import { toMillis, totalOf } from '../span';
import { type Analysis, HOP } from './analysis';
import { decode, type Decoded } from './decode';
import { analysePictures } from './picture';
import { analyseSound } from './sound';
import { findSpeech } from './speech';

/** A material with less speech than this, in seconds, counts as one without voice. */
const LEAST_SPEECH = 0.5;
/** A file of which less than this share can be decoded is broken. */
const LEAST_DECODED = 0.9;

/**
 * Analyses one material. Temporary files go to `workDir` and are gone afterwards.
 * @param name what messages call the material: its id or URL
 * @throws EngineError when it cannot be read, is a picture, or nobody speaks in it
 */
export async function analyse(ffmpeg: Ffmpeg, file: string, name: string, workDir: string, signal?: AbortSignal): Promise<Analysis> {
  const found = await probeWith(ffmpeg, file, name, signal);
  requireVideo(found, name);
  const directory = await mkdtemp(join(workDir, 'analysis-'));
  try {
    const decoded = await decodeOf(ffmpeg, file, name, directory, signal);
    return checked(await measure(decoded, signal), found, name);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function requireVideo(found: Probe, name: string): void {
  const refuse = (code: keyof typeof ENGINE_CODES, fault: string) => {
    throw new EngineError(ENGINE_CODES[code], `${name} ${fault}`);
  };
  if (found.kind === 'image') {
    refuse('image', `is an image (${found.videoCodec}); MediaArray takes videos only. Images can be openings, endings, stickers or backgrounds.`);
  }
  if (!found.hasVideo) refuse('noPicture', `has no video stream (${found.format}); MediaArray takes videos only.`);
  if (!found.hasAudio) {
    refuse('noAudio', 'has no audio stream. Highlights are found by voices: somebody must speak in every video of MediaArray.');
  }
}

async function decodeOf(ffmpeg: Ffmpeg, file: string, name: string, directory: string, signal?: AbortSignal): Promise<Decoded> {
  try {
    return await decode(ffmpeg, file, directory, signal);
  } catch (error) {
    if (!(error instanceof FfmpegFailure)) throw error;
    const fault = `${name} cannot be decoded: ${error.lastMessage}. Upload the complete file again.`;
    throw error.asEngineError(directory) ?? new EngineError(ENGINE_CODES.unreadable, fault, { cause: error });
  }
}

async function measure({ pictures, sound }: Decoded, signal?: AbortSignal): Promise<Analysis> {
  const [{ motion, cuts }, { loudness, brightness }] = await Promise.all([analysePictures(pictures), analyseSound(sound)]);
  return { duration: motion.length * HOP, motion, cuts, loudness, speech: await findSpeech(sound, brightness, signal) };
}

function checked(analysis: Analysis, { duration }: Probe, name: string): Analysis {
  if (analysis.duration < LEAST_DECODED * (duration ?? 0) - HOP) {
    throw new EngineError(
      ENGINE_CODES.unreadable,
      `${name} is incomplete: it says it is ${duration?.toFixed(1)} s long, but only ${analysis.duration.toFixed(1)} s can be decoded. `
      + 'Upload the complete file again.',
    );
  }
  const spoken = totalOf(analysis.speech);
  if (spoken < LEAST_SPEECH) {
    throw new EngineError(
      ENGINE_CODES.noVoice,
      `${name} has no human voice: ${spoken.toFixed(1)} s of speech were found in ${analysis.duration.toFixed(1)} s. `
      + 'Every video of MediaArray needs somebody speaking.',
    );
  }
  return { ...analysis, duration: toMillis(Math.min(analysis.duration, duration ?? Infinity)) };
}
