/**
 * The factor by which the service changes a highlight section's length so that it comes close to the target:
 * `target / raw`, held within `range`. The length becomes `raw × factor`, and the playing speed `1 / factor`.
 *
 * Lengths are in seconds. Without a target there is nothing to come close to, and the factor is the one in range nearest to 1.
 * Without a range the length stays as it is.
 *
 * Not verified against the cloud: this reproduces every number of the vendor's page (target 10, range [0.95, 1]: 10.5 s → 10 s,
 * 11 s → 10.45 s), but one of its sentences, "[1.2, 1.2] sets the speed to 1.2x", reads the other way round.
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
 * Which of `n` stickers, tracks or pictures each of `outputs` outputs gets: from the random `start` on, one after the other
 * and round again. All indexes count from 0: `rotatingPick(10, 4, 8)` is `[8, 9, 0, 1]`. Source: seed, randomization rule.
 */
export function rotatingPick(n: number, outputs: number, start: number): number[] {
  return n === 0 ? [] : Array.from({ length: outputs }, (_, output) => (start + output) % n);
}
