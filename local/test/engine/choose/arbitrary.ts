import * as fc from 'fast-check';
import type { Analysis } from '../../../src/engine/analyse/analysis';
import type { Span } from '../../../src/engine/span';

/** Speech from pauses and lengths: `[pause, length]` in tenths of a second. */
export function analysisOf(turns: readonly (readonly [number, number])[], cuts: readonly number[], level: readonly number[], tail = 5): Analysis {
  let at = 0;
  const speech = turns.map(([pause, length]): Span => {
    const span = { start: (at + pause) / 10, end: (at + pause + length) / 10 };
    at += pause + length;
    return span;
  });
  const steps = at + tail;
  const series = (scale: number, base: number) => Float32Array.from({ length: steps }, (_, index) => base + scale * level[Math.floor(index / 20) % level.length]);
  return {
    duration: steps / 10,
    speech,
    cuts: [...new Set(cuts.map((cut) => Math.round(cut * steps) / 10))].filter((cut) => cut > 0).sort((a, b) => a - b),
    loudness: series(40, -60),
    motion: series(0.1, 0),
  };
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** A material with 1 to 40 spans of speech of 0.2–8 s, pauses of 0.3–6 s, random cuts, loudness and motion. */
export const anyAnalysis: fc.Arbitrary<Analysis> = fc.record({
  turns: fc.array(fc.tuple(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 2, max: 80 })), { minLength: 1, maxLength: 40 }),
  cuts: fc.array(fraction, { maxLength: 20 }),
  level: fc.array(fraction, { minLength: 1, maxLength: 12 }),
  tail: fc.integer({ min: 0, max: 50 }),
}).map(({ turns, cuts, level, tail }) => analysisOf(turns, cuts, level, tail));

export const anyMaterials = fc.array(anyAnalysis, { minLength: 1, maxLength: 4 });
