import { type Span } from '../span';

/** Seconds between two measurements. */
export const HOP = 0.1;

/** What is known of a material. The two series have one value for each {@link HOP}. */
export interface Analysis {
  /** Seconds that can really be decoded. */
  readonly duration: number;
  /** Loudness (RMS) in dB, 0 at full scale, −90 for silence. */
  readonly loudness: Float32Array;
  /** How much of the picture changes, 0–1; a scene cut does not count as motion. */
  readonly motion: Float32Array;
  /** Where a new scene begins: seconds, within ±0.05. */
  readonly cuts: readonly number[];
  /** Where somebody speaks, in order. Pauses under 0.25 s are part of the speech. */
  readonly speech: readonly Span[];
}
