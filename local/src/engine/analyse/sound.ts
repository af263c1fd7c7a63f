import { HOP } from './analysis';
import { blocks, RATE } from './decode';

/** Length of one frame of the speech detector, in seconds. */
export const FRAME = 0.02;
const SAMPLES = RATE * FRAME;
const FRAMES_PER_HOP = Math.round(HOP / FRAME);
const SILENCE = -90;

export interface Sound {
  /** Loudness in dB for each {@link HOP}. */
  readonly loudness: Float32Array;
  /** Brightness of each {@link FRAME}: logarithm of the share of high frequencies. A hum has −6, a vowel −3, an s at least 0. */
  readonly brightness: Float32Array;
}

/** Measures the sound of a material. */
export async function analyseSound(file: string): Promise<Sound> {
  const [energies, brightness]: [number[], number[]] = [[], []];
  for await (const block of blocks(file, SAMPLES * 2)) {
    const { energy, slope } = measure(block);
    energies.push(energy);
    brightness.push(Math.log((slope + 1) / (energy + 1)));
  }
  const loudness = new Float32Array(Math.ceil(energies.length / FRAMES_PER_HOP));
  for (let i = 0; i < loudness.length; i++) loudness[i] = decibels(energies.slice(i * FRAMES_PER_HOP, (i + 1) * FRAMES_PER_HOP));
  return { loudness, brightness: Float32Array.from(brightness) };
}

function measure(block: Buffer): { energy: number; slope: number } {
  let [energy, slope, previous] = [0, 0, block.readInt16LE(0)];
  for (let at = 0; at < block.length; at += 2) {
    const sample = block.readInt16LE(at);
    energy += sample * sample;
    slope += (sample - previous) ** 2;
    previous = sample;
  }
  return { energy, slope };
}

function decibels(energies: readonly number[]): number {
  const mean = energies.reduce((sum, energy) => sum + energy, 0) / Math.max(1, energies.length) / SAMPLES;
  return mean === 0 ? SILENCE : Math.max(SILENCE, 10 * Math.log10(mean / 32768 ** 2));
}
