import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Span } from '../span';
import { HOP } from './analysis';
import { RATE } from './decode';
import { FRAME } from './sound';

/** The strictest of the detector's four modes. */
const MODE = 3;
/** Shorter pauses are included in the speech, and shorter spans are removed. In seconds. */
const PAUSE = 0.25;
const BURST = 0.12;

/**
 * The detector also detects other loud sounds. Speech alternates between dark vowels and bright consonants; tones stay dark, and noise keeps
 * its brightness. So within {@link AROUND} seconds the brightest sounds must be brighter than BRIGHT, and brighter than the darker third by
 * SPREAD. Music with drums still counts as speech.
 */
const AROUND = 0.8;
const BRIGHT = -2.45;
const SPREAD = 1.05;

/** Spans of speech in a sound file of {@link RATE}; `brightness` as measured from the file. */
export async function findSpeech(file: string, brightness: Float32Array, signal?: AbortSignal): Promise<Span[]> {
  const heard = await detect(file, signal);
  const voiced = confirm(heard, brightness);
  return dropBursts(closePauses(spansOf(voiced)));
}

function detect(file: string, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const library = pathToFileURL(require.resolve('@echogarden/fvad-wasm')).href;
  return new Promise((resolve, reject) => {
    const worker = new Worker(VOICE_WORKER, {
      eval: true,
      execArgv: [],
      workerData: { library, file, rate: RATE, samples: RATE * FRAME, mode: MODE },
    });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The speech detector ended with ${code}.`))); // has no effect after a message
  });
}

/** The detected frames that sound like a voice. */
export function confirm(heard: Uint8Array, brightness: Float32Array): boolean[] {
  const [step, reach] = [Math.round(HOP / FRAME), Math.round(AROUND / FRAME)];
  let like = false;
  return Array.from(heard, (flag, index) => {
    if (index % step === 0) like = soundsLikeVoice(heard, brightness, index - reach, index + reach);
    return flag === 1 && like;
  });
}

function soundsLikeVoice(heard: Uint8Array, brightness: Float32Array, from: number, to: number): boolean {
  const around: number[] = [];
  for (let i = Math.max(0, from); i <= Math.min(heard.length - 1, to); i++) if (heard[i] === 1) around.push(brightness[i]);
  around.sort((a, b) => a - b);
  const [dark, bright] = [around[Math.floor(around.length * 0.3)], around[Math.floor(around.length * 0.93)]];
  return bright > BRIGHT && bright - dark > SPREAD;
}

function spansOf(voiced: readonly boolean[]): Span[] {
  const edges = voiced.flatMap((flag, index) => flag !== (voiced[index - 1] ?? false) ? [index * FRAME] : []);
  if (edges.length % 2 === 1) edges.push(voiced.length * FRAME);
  return edges.flatMap((start, index) => index % 2 === 0 ? [{ start, end: edges[index + 1] }] : []);
}

function closePauses(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((closed, span) => {
    const last = closed.at(-1);
    return last && span.start - last.end < PAUSE ? [...closed.slice(0, -1), { start: last.start, end: span.end }] : [...closed, span];
  }, []);
}

function dropBursts(spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => end - start >= BURST);
}

/**
 * The WebRTC speech detector for a worker thread: JavaScript as text, because a worker needs its own script regardless of how this code is
 * started, and because the package of the detector is an ES module. Posts one byte per frame: 1 for speech.
 */
export const VOICE_WORKER = `
const { workerData: { library, file, rate, samples, mode }, parentPort } = require('node:worker_threads');
const fs = require('node:fs');

async function main() {
  const fvad = await (await import(library)).default();
  const detector = fvad._fvad_new();
  fvad._fvad_set_mode(detector, mode);
  fvad._fvad_set_sample_rate(detector, rate);
  const at = fvad._malloc(samples * 2);
  const source = fs.openSync(file, 'r');
  const flags = new Uint8Array(Math.floor(fs.fstatSync(source).size / (samples * 2)));
  for (let i = 0; i < flags.length; i++) {
    fs.readSync(source, fvad.HEAPU8, at, samples * 2, i * samples * 2);
    flags[i] = fvad._fvad_process(detector, at, samples) === 1 ? 1 : 0;
  }
  fs.closeSync(source);
  parentPort.postMessage(flags, [flags.buffer]);
}

main().catch((error) => { throw error; });
`;
