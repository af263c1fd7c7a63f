import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type Canvas } from './canvas';

export const FPS = 25;

/** Runs ffmpeg and feeds it frames of raw RGB; throws with its log when it fails. */
export async function encode(args: readonly string[], frames: Iterable<Buffer>): Promise<void> {
  const child = spawn('ffmpeg', ['-v', 'error', '-y', ...args], { stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(child, 'close');
  for (const frame of frames) {
    if (!child.stdin.write(frame)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ffmpeg ${args.join(' ')}`);
}

/** Raw RGB from standard input, as the first input. */
export function rawInput(c: Canvas): string[] {
  return ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${c.width}x${c.height}`, '-r', String(FPS), '-i', '-'];
}

/** Text drawn by ffmpeg; `box` behind it keeps it readable on any scene. */
export function text(value: string, size: number, x: string, y: string, more = ''): string {
  const safe = value.replace(/[\\':,%]/g, (match) => match === "'" ? '’' : `\\\\${match}`);
  return `drawtext=font='DejaVu Sans\\:bold':text='${safe}':fontsize=${size}:fontcolor=white:x=${x}:y=${y}${more}`;
}

export const BOX = ':box=1:boxcolor=black@0.45:boxborderw=8';
export const between = (from: number, to: number): string => `:enable='between(t,${from.toFixed(3)},${to.toFixed(3)})'`;

export function writePcm(file: string, samples: Float32Array): void {
  writeFileSync(file, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
}

export const pcmInput = (file: string, rate: number): string[] => ['-f', 'f32le', '-ar', String(rate), '-ac', '1', '-i', file];
