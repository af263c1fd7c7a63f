import { type Analysis, HOP } from '../analyse/analysis';
import { clamp, lengthOf, type Span } from '../span';
import { partOf, type Phrase, phrasesOf } from './phrases';

/** Silence of a clip before and after its speech, in seconds, within its limits. */
const LEAD = 0.2;
const TAIL = 0.25;
/** Weights of loudness and motion, and the minimum spread of each (in dB, and as a share of the picture). */
const LOUDNESS = { weight: 0.6, spread: 1.5 };
const MOTION = { weight: 0.4, spread: 0.003 };

/** A material with its usable ranges. */
export interface Source { readonly analysis: Analysis; readonly ranges: readonly Span[] }

/** A part of a material that can become a clip without cutting a word. Times in seconds of the material. */
export interface Unit extends Span {
  /** Index of the material. */
  readonly material: number;
  /** Loudness and motion, in standard deviations above the average of all materials. */
  readonly intensity: number;
  /** Limits of extending the clip: first to the end of its scene or half of the silence, then to the speech of a neighbour. */
  readonly own: Span;
  readonly free: Span;
  readonly phrases: readonly Phrase[];
}

/** The speech of all materials with its intensity, in order of material and time. */
export function unitsOf(sources: readonly Source[]): Unit[] {
  const found = sources.flatMap(({ analysis, ranges }, material) => phrasesOf(analysis, ranges)
    .map((phrase) => ({ material, phrase, loudness: loudnessOf(phrase, analysis), motion: meanIn(analysis.motion, phrase.core) })));
  const loudness = standard(found.map((unit) => unit.loudness), LOUDNESS);
  const motion = standard(found.map((unit) => unit.motion), MOTION);
  return found.map(({ material, phrase }, index) => unitFrom(material, [phrase], loudness[index] + motion[index]));
}

/** Joins two neighbours. */
export function joined(a: Unit, b: Unit): Unit {
  const [la, lb] = [lengthOf(a), lengthOf(b)];
  return unitFrom(a.material, [...a.phrases, ...b.phrases], (a.intensity * la + b.intensity * lb) / (la + lb));
}

/** Divides a unit at its pauses into parts of at most `longest` seconds, if possible. */
export function divided(unit: Unit, longest: number): Unit[] {
  return unit.phrases.flatMap((phrase) => piecesOf(phrase, longest)).map((phrase) => unitFrom(unit.material, [phrase], unit.intensity));
}

function piecesOf(phrase: Phrase, longest: number): Phrase[] {
  const pieces: Phrase[] = [];
  let from = 0;
  phrase.speech.forEach((span, index) => {
    if (index === from || span.end - phrase.speech[from].start <= longest) return;
    pieces.push(partOf(phrase, from, index));
    from = index;
  });
  return [...pieces, partOf(phrase, from, phrase.speech.length)];
}

function unitFrom(material: number, phrases: readonly Phrase[], intensity: number): Unit {
  const [first, last] = [phrases[0], phrases[phrases.length - 1]];
  const own = { start: first.own.start, end: last.own.end };
  return {
    material,
    intensity,
    phrases,
    own,
    free: { start: first.free.start, end: last.free.end },
    start: Math.max(first.core.start - LEAD, own.start),
    end: Math.min(last.core.end + TAIL, own.end),
  };
}

/** Mean of the louder half of the speech, so that pauses for breath have no effect. */
function loudnessOf({ speech }: Phrase, { loudness }: Analysis): number {
  const values = speech.flatMap((span) => [...valuesIn(loudness, span)]).sort((a, b) => b - a);
  return mean(values.slice(0, Math.max(1, values.length / 2)));
}

function meanIn(series: Float32Array, span: Span): number {
  return mean([...valuesIn(series, span)]);
}

function valuesIn(series: Float32Array, { start, end }: Span): Float32Array {
  const from = clamp(Math.round(start / HOP), 0, Math.max(0, series.length - 1));
  return series.subarray(from, Math.max(from + 1, Math.round(end / HOP)));
}

function standard(values: readonly number[], { weight, spread }: typeof LOUDNESS): number[] {
  const middle = mean(values);
  const deviation = Math.max(spread, Math.sqrt(mean(values.map((value) => (value - middle) ** 2))));
  return values.map((value) => weight * (value - middle) / deviation);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
