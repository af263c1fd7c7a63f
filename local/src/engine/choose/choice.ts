import { type Span, toMillis } from '../span';

/** A part of a material, in seconds of it. */
export interface Clip extends Span {
  /** Index into MediaArray. */
  readonly material: number;
}

/** What one output shows as its highlight section. */
export interface Choice {
  /** In the order they are shown. Together `raw` seconds long, before any change of speed. */
  readonly clips: readonly Clip[];
  /** The most intense moment of the clips: what IntroConfig puts in front. */
  readonly climax: Clip;
}

/** The clip with times in whole milliseconds, as they stand in a timeline. */
export function rounded(clip: Clip): Clip {
  return { ...clip, start: toMillis(clip.start), end: toMillis(clip.end) };
}
