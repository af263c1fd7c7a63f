import { type Episode, type Line, type Shot } from './script';
import { RATE } from './speech';

/** Silence before the first and after the last line of a shot, and between two lines, in seconds. */
const BEFORE = 1;
const AFTER = 0.9;
const BETWEEN = 0.8;
const FPS = 25;

export interface TimedLine { readonly line: Line; readonly samples: Float32Array; readonly start: number; readonly end: number }
export interface TimedShot { readonly shot: Shot; readonly start: number; readonly end: number; readonly lines: readonly TimedLine[] }

/** When each shot and each line begins and ends: shots are as long as what is said in them, and begin on a frame. */
export function schedule(episode: Episode, speak: (line: Line) => Float32Array): TimedShot[] {
  let now = 0;
  return episode.shots.map((shot) => {
    const start = now;
    let at = start + BEFORE;
    const lines = shot.lines.map((line) => {
      const samples = speak(line);
      const timed = { line, samples, start: at, end: at + samples.length / RATE };
      at = timed.end + BETWEEN;
      return timed;
    });
    now = Math.ceil((at - BETWEEN + AFTER) * FPS) / FPS;
    return { shot, start, end: now, lines };
  });
}

/** The whole sound of an episode: the lines, a breath of room noise, and engines where the shot has them. */
export function mixDown(shots: readonly TimedShot[]): Float32Array {
  const total = Math.round(shots[shots.length - 1].end * RATE);
  const track = new Float32Array(total);
  let [seed, low] = [1, 0];
  for (let i = 0; i < total; i++) {
    seed = seed * 16807 % 2147483647; // Park and Miller: the same noise everywhere
    low += (seed / 1073741823.5 - 1 - low) * 0.02;
    track[i] = low * 0.004;
  }
  for (const { shot, start, end, lines } of shots) {
    if (shot.rumble) rumble(track, start, end);
    for (const line of lines) line.samples.forEach((sample, i) => { track[Math.round(line.start * RATE) + i] += sample; });
  }
  return track;
}

function rumble(track: Float32Array, start: number, end: number): void {
  for (let i = Math.round(start * RATE); i < Math.round(end * RATE); i++) track[i] *= 12;
}
