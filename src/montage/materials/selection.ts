/**
 * The factor by which the service changes the length of a highlight section to match the target:
 * `target / raw`, limited to `range`. The length becomes `raw × factor`, and the playing speed `1 / factor`.
 *
 * Lengths are in seconds. Without a target, the factor is the value in range that is nearest to 1. Without a range, the length does not change.
 *
 * Guess: speed-range-direction
 */
export function speedFactor({ target, raw, range = [1, 1] }: {
  readonly target?: number;
  readonly raw: number;
  readonly range?: readonly number[];
}): number {
  const [least, most] = range;
  return Math.min(most, Math.max(least, target === undefined ? 1 : target / raw));
}

/**
 * The index of the sticker, track or image, of `n`, that each of `outputs` outputs gets: in turn from the random `start`, then again from the first.
 * All indexes count from 0: `rotatingPick(10, 4, 8)` is `[8, 9, 0, 1]`. Source: Highlight montage, randomization rule.
 */
export function rotatingPick(n: number, outputs: number, start: number): number[] {
  return n === 0 ? [] : Array.from({ length: outputs }, (_, output) => (start + output) % n);
}
