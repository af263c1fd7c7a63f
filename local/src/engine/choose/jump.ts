import { clamp, lengthOf, totalOf } from '../span';
import { type Choice, type Clip, rounded } from './choice';
import { knapsack } from './knapsack';
import { paced, type Pacing } from './pacing';
import { stretched } from './stretch';
import { type Unit } from './unit';

/** A length is good enough when it is this close to the target: the larger of seconds and a share. */
const TOLERANCE = { seconds: 0.5, share: 0.05 };
/** How much longer than the target the choice may be tried, where nothing of the right length fits. */
const SLACK = [1, 1.1, 1.3, 1.6, 2] as const;
/** Clips that touch are one clip. */
const TOUCH = 0.05;
/** Bounds of the length that follows the plot, in seconds. */
const ADAPTIVE = { least: 5, most: 180 };

/**
 * Jump cut: the most intense units that together last about `target` seconds, in order of material and time.
 * Without a target it is as long as all that is more intense than the average, from 5 seconds to 3 minutes
 * (Not verified against the cloud: the vendor says only that the length follows the plot).
 */
export function chooseJump(units: readonly Unit[], target: number | undefined, pacing: Pacing): Choice {
  const aim = target ?? adaptive(units);
  const candidates = paced(units, pacing, aim);
  const chosen = SLACK.map((slack) => select(candidates, aim, aim * slack));
  const off = ({ clips }: Choice) => Math.abs(totalOf(clips) - aim);
  const close = Math.max(TOLERANCE.seconds, aim * TOLERANCE.share);
  return chosen.find((choice) => off(choice) <= close) ?? chosen.reduce((best, choice) => off(choice) < off(best) ? choice : best);
}

/** The length of all units above the average. */
export function adaptive(units: readonly Unit[]): number {
  return clamp(totalOf(units.filter(({ intensity }) => intensity > 0)), ADAPTIVE.least, ADAPTIVE.most);
}

function select(candidates: readonly Unit[], aim: number, capacity: number): Choice {
  const best = knapsack(candidates.map((unit) => ({ size: lengthOf(unit), worth: lengthOf(unit) * Math.exp(unit.intensity) })), capacity);
  const units = best.length > 0 ? best.map((index) => candidates[index]) : [shortestOf(candidates)];
  const clips = stretched(units, aim).map((span, index) => ({ ...span, material: units[index].material }));
  const peak = units.reduce((top, unit, index) => unit.intensity > units[top].intensity ? index : top, 0);
  return { clips: connected(clips).map(rounded), climax: rounded(clips[peak]) };
}

function shortestOf(units: readonly Unit[]): Unit {
  return units.reduce((shortest, unit) => lengthOf(unit) < lengthOf(shortest) ? unit : shortest);
}

function connected(clips: readonly Clip[]): Clip[] {
  return clips.reduce<Clip[]>((result, clip) => {
    const last = result.at(-1);
    const touches = last && last.material === clip.material && clip.start - last.end < TOUCH;
    return touches ? [...result.slice(0, -1), { ...last, end: clip.end }] : [...result, clip];
  }, []);
}
