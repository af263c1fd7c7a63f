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

/** Minimum length of speech in a material, in seconds. */
const MIN_SPEECH_SECONDS = 0.5;
/** Minimum share of the length of a file that can be decoded. */
const MIN_DECODED_SHARE = 0.9;

/**
 * Analyses one material. Temporary files in `workDir` are removed at the end.
 * @param name name of the material in messages: its id or URL
 * @throws EngineError if the material cannot be decoded, is an image, or contains no speech
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
  const refuse = (code: keyof typeof ENGINE_CODES, problem: string) => {
    throw new EngineError(ENGINE_CODES[code], `${name} ${problem}`);
  };
  if (found.kind === 'image') {
    refuse('image', `is an image (${found.videoCodec}); MediaArray allows only videos. Use images as openings, endings, stickers or backgrounds.`);
  }
  if (!found.hasVideo) refuse('noPicture', `has no video stream (${found.format}); MediaArray allows only videos.`);
  if (!found.hasAudio) {
    refuse('noAudio', 'has no audio stream. Every video of MediaArray needs speech, because highlights are selected by speech.');
  }
}

async function decodeOf(ffmpeg: Ffmpeg, file: string, name: string, directory: string, signal?: AbortSignal): Promise<Decoded> {
  try {
    return await decode(ffmpeg, file, directory, signal);
  } catch (error) {
    if (!(error instanceof FfmpegFailure)) throw error;
    const message = `${name} cannot be decoded: ${error.lastMessage}. Upload the complete file again.`;
    throw error.asEngineError(directory) ?? new EngineError(ENGINE_CODES.unreadable, message, { cause: error });
  }
}

async function measure({ pictures, sound }: Decoded, signal?: AbortSignal): Promise<Analysis> {
  const [{ motion, cuts }, { loudness, brightness }] = await Promise.all([analysePictures(pictures), analyseSound(sound)]);
  return { duration: motion.length * HOP, motion, cuts, loudness, speech: await findSpeech(sound, brightness, signal) };
}

function checked(analysis: Analysis, { duration }: Probe, name: string): Analysis {
  if (analysis.duration < MIN_DECODED_SHARE * (duration ?? 0) - HOP) {
    throw new EngineError(
      ENGINE_CODES.unreadable,
      `${name} is incomplete: its length is ${duration?.toFixed(1)} s, but only ${analysis.duration.toFixed(1)} s can be decoded. `
      + 'Upload the complete file again.',
    );
  }
  const spoken = totalOf(analysis.speech);
  if (spoken < MIN_SPEECH_SECONDS) {
    throw new EngineError(
      ENGINE_CODES.noVoice,
      `${name} has no human voice: it has ${spoken.toFixed(1)} s of speech in ${analysis.duration.toFixed(1)} s. `
      + `Every video of MediaArray needs at least ${MIN_SPEECH_SECONDS} s of speech.`,
    );
  }
  return { ...analysis, duration: toMillis(Math.min(analysis.duration, duration ?? Infinity)) };
}
