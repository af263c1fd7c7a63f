import { lengthOf } from '../span';
import { divided, joined, type Unit } from './unit';

/**
 * Lengths of the clips of a jump cut, in seconds. Guess: local-pacing-lengths
 */
export const PACING = {
  Slow: { shortest: 6, longest: 15 },
  Normal: { shortest: 2, longest: 8 },
  Fast: { shortest: 0, longest: 3 },
} as const;

export type Pacing = keyof typeof PACING;

/** Maximum silence between two units that are joined, in seconds. */
const GAP = 3;

/** Joins and divides units to the lengths of the pacing, and so that an output of `total` seconds can have several clips. */
export function paced(units: readonly Unit[], pacing: Pacing, total: number): Unit[] {
  const { shortest, longest } = PACING[pacing];
  const whole = Math.min(longest, total);
  const pieces = units.flatMap((unit) => lengthOf(unit) > whole ? divided(unit, whole) : [unit]);
  return lengthened(pieces, Math.min(shortest, total / 3), Math.min(longest, total / 2));
}

/** Repeatedly joins the shortest unit with its most similar neighbour. */
function lengthened(units: readonly Unit[], shortest: number, longest: number): Unit[] {
  const result = [...units];
  const final = new Set<Unit>();
  for (;;) {
    const short = result.filter((unit) => lengthOf(unit) < shortest && !final.has(unit)).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
    if (!short) return result;
    const at = result.indexOf(short);
    const pairs = [at - 1, at].filter((first) => canJoin(result[first], result[first + 1], longest));
    const [first] = pairs.sort((a, b) => contrast(result, a) - contrast(result, b));
    if (first === undefined) final.add(short);
    else result.splice(first, 2, joined(result[first], result[first + 1]));
  }
}

function canJoin(a: Unit | undefined, b: Unit | undefined, longest: number): boolean {
  return !!a && !!b && a.material === b.material && b.start - a.end <= GAP && b.end - a.start <= longest;
}

function contrast(units: readonly Unit[], first: number): number {
  return Math.abs(units[first].intensity - units[first + 1].intensity);
}
