import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Line, VOICES } from './script';

export const RATE = 44100;
const CALM_PEAK = 0.16;
const EXCITED_PEAK = 0.8;
const AUDIBLE = 0.02;

/** The line as mono samples from −1 to 1 at 44.1 kHz, without the silence espeak-ng puts round it. */
export function speak(line: Line, workDir: string): Float32Array {
  const voice = VOICES[line.who];
  const [spoken, wav] = [join(workDir, 'line.wav'), join(workDir, 'line44.wav')];
  execFileSync('espeak-ng', [
    '-v', voice.voice, '-w', spoken,
    '-s', String(voice.speed + (line.excited ? 25 : 0)), '-p', String(Math.min(99, voice.pitch + (line.excited ? 30 : 0))), line.text,
  ]);
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', spoken, '-ac', '1', '-ar', String(RATE), '-f', 'f32le', wav]);
  const bytes = readFileSync(wav);
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return level(trim(samples), line.excited ? EXCITED_PEAK : CALM_PEAK);
}

function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

function trim(samples: Float32Array): Float32Array {
  const floor = peakOf(samples) * AUDIBLE;
  const first = samples.findIndex((sample) => Math.abs(sample) > floor);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > floor);
  return samples.slice(first, last + 1);
}

function level(samples: Float32Array, peak: number): Float32Array {
  const gain = peak / peakOf(samples);
  return samples.map((sample) => sample * gain);
}
