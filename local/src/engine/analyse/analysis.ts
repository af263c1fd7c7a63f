import { type Span } from '../span';

/** Seconds between two measurements. */
export const HOP = 0.1;

/** The analysis of a material. `loudness` and `motion` have one value for each {@link HOP}. */
export interface Analysis {
  /** Length that can be decoded, in seconds. */
  readonly duration: number;
  /** Loudness (RMS) in dB, 0 at full scale, −90 for silence. */
  readonly loudness: Float32Array;
  /** Change of the picture, 0–1, without scene cuts. */
  readonly motion: Float32Array;
  /** Times of scene cuts, in seconds, ±0.05. */
  readonly cuts: readonly number[];
  /** Spans of speech, in order. They include pauses of less than 0.25 s. */
  readonly speech: readonly Span[];
}
