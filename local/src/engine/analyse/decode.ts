import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { HOP } from './analysis';
import { type Ffmpeg } from '../ffmpeg/ffmpeg';

export const PICTURE = { width: 64, height: 36 } as const;
/** Size of one reduced frame in bytes: luma, and two chroma planes of a quarter. */
export const PICTURE_BYTES = PICTURE.width * PICTURE.height * 3 / 2;
/** Sample rate of the analysed sound, in Hz. */
export const RATE = 16000;

const CHUNK = 1024 * 1024;

export interface Decoded { readonly pictures: string; readonly sound: string }

/**
 * Decodes a material once, to ten reduced frames per second and to mono sound with 16 bits: files of 35 and 32 kB per second.
 * Skips frames that no other frame references, and the deblocking of H.264, which have no effect at this size.
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

/** Reads a file in blocks of exactly `size` bytes; omits an incomplete block at the end. */
export async function* blocks(file: string, size: number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (; at + size <= bytes.length; at += size) yield bytes.subarray(at, at + size);
    rest = bytes.subarray(at);
  }
}
