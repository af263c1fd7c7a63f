import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { HOP } from './analysis';
import { type Ffmpeg } from '../ffmpeg/ffmpeg';

export const PICTURE = { width: 64, height: 36 } as const;
/** Bytes of one small picture: luma, and two chroma planes of a quarter. */
export const PICTURE_BYTES = PICTURE.width * PICTURE.height * 3 / 2;
/** Samples per second of the sound that is analysed. */
export const RATE = 16000;

const CHUNK = 1024 * 1024;

export interface Decoded { readonly pictures: string; readonly sound: string }

/**
 * Decodes a material once, to small pictures ten times a second and to mono sound of 16 bits: files of 35 and 32 kB per second.
 * Frames that no other frame needs, and the deblocking of H.264, are left out: at this size they make no difference.
 */
export async function decode(ffmpeg: Ffmpeg, file: string, directory: string, signal?: AbortSignal): Promise<Decoded> {
  const [pictures, sound] = [join(directory, 'pictures.yuv'), join(directory, 'sound.pcm')];
  const small = `fps=${1 / HOP}:start_time=0,scale=${PICTURE.width}:${PICTURE.height}:flags=area,format=yuv420p`;
  await ffmpeg.run([
    '-v', 'error', '-skip_loop_filter', 'all', '-skip_frame', 'noref', '-i', file,
    '-map', '0:v:0', '-vf', small, '-f', 'rawvideo', pictures,
    '-map', '0:a:0', '-af', 'aresample=async=1:first_pts=0', '-ac', '1', '-ar', String(RATE), '-f', 's16le', sound,
  ], { signal });
  return { pictures, sound };
}

/** A file in blocks of exactly `size` bytes; what is left over at the end is dropped. */
export async function* blocks(file: string, size: number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (; at + size <= bytes.length; at += size) yield bytes.subarray(at, at + size);
    rest = bytes.subarray(at);
  }
}
