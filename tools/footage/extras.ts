import { type Canvas, mix } from './canvas';
import { boat, rocket, sea } from './parts';
import { RATE } from './speech';

/** The three seconds every programme begins with; `u` from 0 to 1. */
export function opening(c: Canvas, t: number, u: number): void {
  c.gradient(mix([12, 24, 60], [40, 90, 160], u), mix([40, 90, 160], [250, 190, 120], u));
  c.glow(320, 250 - u * 70, 90 + u * 130, [255, 224, 150], 0.9);
  sea(c, 250, t, 2, [10, 40, 90], [60, 130, 180]);
  boat(c, -80 + u * 400, 262 + Math.sin(t * 4) * 4, 1.1, [214, 62, 58], [246, 246, 240]);
}

export function endingCard(c: Canvas): void {
  c.gradient([24, 30, 66], [120, 70, 100]).glow(320, 330, 260, [255, 200, 130], 0.5);
  sea(c, 280, 1, 1, [14, 22, 54], [90, 70, 110]);
  boat(c, 130, 292, 0.9, [214, 62, 58], [246, 246, 240]);
}

export function background(c: Canvas): void {
  c.gradient([30, 42, 96], [196, 96, 110]);
  for (let i = 0; i < 7; i++) c.glow(60 + i * 80, 120 + (i * 331) % 720, 110, [255, 220, 170], 0.25);
}

/** The logo and its mask: white is opaque. */
export function logo(c: Canvas): void {
  c.gradient([34, 70, 140], [20, 40, 96]).circle(120, 120, 112, [246, 246, 240]).circle(120, 120, 102, [34, 84, 160]);
  rocket(c, 120, 112, 1.05, 0.5);
}

export function logoMask(c: Canvas): void {
  c.circle(120, 120, 113, [255, 255, 255]);
}

const CHORDS = [[220, 277.2, 329.6], [196, 246.9, 293.7], [174.6, 220, 261.6], [196, 246.9, 329.6]];

/** A round of four chords, plucked; mono, `seconds` long. No voice in it. */
export function music(seconds: number): Float32Array {
  const beat = 0.3;
  const samples = new Float32Array(Math.round(seconds * RATE));
  for (let n = 0; n * beat < seconds; n++) {
    const chord = CHORDS[Math.floor(n / 8) % CHORDS.length];
    pluck(samples, n * beat, chord[n % 3] * (n % 4 === 3 ? 2 : 1), 0.3);
    if (n % 8 === 0) pluck(samples, n * beat, chord[0] / 2, 0.45);
  }
  return samples;
}

/** Three rising notes for the opening. */
export function chime(seconds: number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * RATE));
  [329.6, 440, 659.3].forEach((frequency, i) => pluck(samples, 0.3 + i * 0.45, frequency, 0.35));
  return samples;
}

function pluck(samples: Float32Array, at: number, frequency: number, volume: number): void {
  const from = Math.round(at * RATE);
  for (let i = 0; i < RATE * 1.2 && from + i < samples.length; i++) {
    const t = i / RATE;
    const envelope = Math.min(1, t / 0.01) * Math.exp(-t * 4);
    samples[from + i] += volume * envelope * (Math.sin(2 * Math.PI * frequency * t) + 0.3 * Math.sin(4 * Math.PI * frequency * t));
  }
}
