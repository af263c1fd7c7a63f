import { clamp, lengthOf, totalOf } from '../span';
import { type Choice, type Clip, rounded } from './choice';
import { knapsack } from './knapsack';
import { paced, type Pacing } from './pacing';
import { stretched } from './stretch';
import { type Unit } from './unit';

/** Accepted difference from the target duration: the larger of seconds and a share of the target. */
const TOLERANCE = { seconds: 0.5, share: 0.05 };
/** Factors of the target duration that are tried until a selection is close enough. */
const SLACK = [1, 1.1, 1.3, 1.6, 2] as const;
/** Maximum gap between two clips that are joined, in seconds. */
const TOUCH = 0.05;
/** Bounds of the length without a target duration, in seconds. */
const ADAPTIVE = { min: 5, max: 180 };

/**
 * Jump cut: the most intense units with a total of about `target` seconds, in order of material and time.
 * Without a target the length is that of all units above the average, from 5 seconds to 3 minutes. Guess: local-adaptive-duration
 */
export function chooseJump(units: readonly Unit[], target: number | undefined, pacing: Pacing): Choice {
  const aim = target ?? adaptive(units);
  const candidates = paced(units, pacing, aim);
  const chosen = SLACK.map((slack) => select(candidates, aim, aim * slack));
  const off = ({ clips }: Choice) => Math.abs(totalOf(clips) - aim);
  const close = Math.max(TOLERANCE.seconds, aim * TOLERANCE.share);
  return chosen.find((choice) => off(choice) <= close) ?? chosen.reduce((best, choice) => off(choice) < off(best) ? choice : best);
}

/** The total length of all units above the average, within the bounds. */
export function adaptive(units: readonly Unit[]): number {
  return clamp(totalOf(units.filter(({ intensity }) => intensity > 0)), ADAPTIVE.min, ADAPTIVE.max);
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
