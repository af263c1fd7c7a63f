import { open, rm } from 'node:fs/promises';
import { type AudioTrackClip, effectOf } from '../timeline';
import { type Segment } from './segment';

/** Stereo, 16 bits. */
export const SOUND = { rate: 48000, channels: 2 } as const;
const SAMPLE_BYTES = SOUND.channels * 2;
/** Minimum factor of the filter `atempo`; slower speeds chain several filters. */
const MIN_TEMPO = 0.5;
const RAW = ['-f', 's16le', '-ar', String(SOUND.rate), '-ac', String(SOUND.channels)];

/** Arguments that write the sound of a segment with its speed and volume; `channels` from {@link Probe}. */
export function soundArgs({ frames, speed, gain }: Segment, channels: string | undefined, fps: number, file: string): string[] {
  const filters = [`aresample=${SOUND.rate}:async=1:first_pts=0`, ...tempo(speed), stereo(channels), `volume=${gain}`, 'apad'];
  return ['-map', '0:a:0', '-af', filters.join(','), '-t', (frames / fps).toFixed(6), ...RAW, file];
}

/** Converts to stereo. Without `pan`, ffmpeg reduces mono by 3 dB. */
function stereo(channels: string | undefined): string {
  return channels === 'mono' ? 'pan=stereo|c0=c0|c1=c0' : 'aformat=channel_layouts=stereo';
}

function tempo(speed: number): string[] {
  if (speed === 1) return [];
  return speed < MIN_TEMPO ? [`atempo=${MIN_TEMPO}`, ...tempo(speed / MIN_TEMPO)] : [`atempo=${speed}`];
}

/** Concatenates the sounds of all segments, each with the exact length of its video; silence for a segment without sound. */
export async function joinSounds(
  segments: readonly Segment[], files: readonly (string | undefined)[], fps: number, target: string,
): Promise<void> {
  const sampleAt = (frame: number) => Math.round(frame / fps * SOUND.rate) * SAMPLE_BYTES;
  const out = await open(target, 'w');
  try {
    for (const [index, { first, frames }] of segments.entries()) {
      const [from, to] = [sampleAt(first), sampleAt(first + frames)];
      const written = await copyInto(out, files[index], from, to - from);
      await fillSilence(out, from + written, to - from - written);
    }
  } finally {
    await out.close();
  }
}

type File = Awaited<ReturnType<typeof open>>;
const CHUNK = 1024 * 1024;

async function copyInto(out: File, source: string | undefined, at: number, most: number): Promise<number> {
  if (source === undefined) return 0;
  const input = await open(source);
  try {
    const chunk = Buffer.alloc(CHUNK);
    let done = 0;
    while (done < most) {
      const { bytesRead } = await input.read(chunk, 0, Math.min(CHUNK, most - done), done);
      if (bytesRead === 0) break;
      await out.write(chunk, 0, bytesRead, at + done);
      done += bytesRead;
    }
    return done;
  } finally {
    await input.close();
    await rm(source);
  }
}

async function fillSilence(out: File, at: number, length: number): Promise<void> {
  const silence = Buffer.alloc(Math.min(CHUNK, length));
  for (let done = 0; done < length; done += silence.length) await out.write(silence, 0, Math.min(silence.length, length - done), at + done);
}

export const rawSoundInput = (file: string): string[] => [...RAW, '-i', file];

/** A clip of an audio track with its file and channel layout. */
export interface AudioLayer { readonly clip: AudioTrackClip; readonly file: string; readonly channels?: string }

/** Arguments that read an audio layer. */
export const audioInput = ({ clip, file }: AudioLayer): string[] => [...clip.LoopMode ? ['-stream_loop', '-1'] : [], '-i', file];

/** The filter graph that mixes the sound of the main track (input 1) with the layers (from input 2) to `[a]`. */
export function mixGraph(layers: readonly AudioLayer[], duration: number): string {
  if (layers.length === 0) return '[1:a]anull[a]';
  const chains = layers.map(({ clip, channels }, index) => {
    const { TimelineIn: from = 0, TimelineOut: to = duration } = clip;
    const delay = Math.round(from * 1000);
    return `[${index + 2}:a:0]aresample=${SOUND.rate},${stereo(channels)},atrim=0:${(Math.min(to, duration) - from).toFixed(3)},`
      + `volume=${effectOf(clip, 'Volume')?.Gain ?? 1},adelay=${delay}|${delay}[m${index}]`;
  });
  const inputs = ['[1:a]', ...layers.map((_, index) => `[m${index}]`)];
  return `${chains.join(';')};${inputs.join('')}amix=inputs=${inputs.length}:duration=first:normalize=0[a]`;
}
