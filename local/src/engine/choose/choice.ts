import { type Span, toMillis } from '../span';

/** A part of a material, in seconds from its start. */
export interface Clip extends Span {
  /** Index into MediaArray. */
  readonly material: number;
}

/** The highlight section of one output. */
export interface Choice {
  /** In the order of the output, before any change of speed. */
  readonly clips: readonly Clip[];
  /** The most intense part of the clips, which IntroConfig shows at the beginning. */
  readonly climax: Clip;
}

/** The clip with times in whole milliseconds, as in a Timeline. */
export function rounded(clip: Clip): Clip {
  return { ...clip, start: toMillis(clip.start), end: toMillis(clip.end) };
}
