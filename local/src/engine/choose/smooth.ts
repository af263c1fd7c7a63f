import { clamp, type Span } from '../span';
import { type Axis } from './axis';
import { type Choice, rounded } from './choice';
import { divided, type Unit } from './unit';

/** Minimum length of a run, as a share of the target; not applied to the only run. */
const MIN_SHARE = 0.75;
/** Maximum length of the units at whose ends a run can end, in seconds. */
const MAX_STOP_DISTANCE = 4;
/** Bounds of the length without a target duration, in seconds. */
const ADAPTIVE = { min: 5, max: 60 };

/** A unit on the axis: its start, its end, and the end of the silence after it. */
interface Stop extends Span { readonly unit: Unit; readonly silent: number }

/**
 * Smooth cut: up to `count` continuous runs of about `target` seconds, each starting with a different highlight, without overlaps. They start
 * and end in silences, and continue in the next material at the end of one. The most intense run comes first. There are fewer runs if there
 * are not enough highlights (units above the average) or not enough footage, but at least one.
 *
 * Without a target the length is half of the footage divided by `count`, from 5 to 60 seconds. Guess: local-adaptive-duration
 */
export function chooseSmooth(units: readonly Unit[], axis: Axis, target: number | undefined, count: number): Choice[] {
  const aim = target ?? clamp(axis.end / count / 2, ADAPTIVE.min, ADAPTIVE.max);
  const [highlights, stops] = [stopsOf(units, axis), stopsOf(units.flatMap((unit) => divided(unit, MAX_STOP_DISTANCE)), axis)];
  const ranked = [...highlights].sort((a, b) => b.unit.intensity - a.unit.intensity);
  const runs = ranked.filter(({ unit }) => unit.intensity > 0).reduce<Span[]>((found, { start }) => {
    const run = found.length < count ? runFrom(start, stops, aim, found, axis) : undefined;
    return run && run.end - run.start >= aim * MIN_SHARE ? [...found, run] : found;
  }, []);
  const shown = runs.length > 0 ? runs : [runWith(ranked[0].start, highlights, stops, aim, axis)];
  return shown.map((run) => choiceOf(run, ranked, axis));
}

function stopsOf(units: readonly Unit[], axis: Axis): Stop[] {
  const starts = units.map(({ material, start }) => axis.at(material, start));
  return units.map((unit, index) => {
    const end = axis.at(unit.material, unit.end);
    const next = Math.min(starts[index + 1] ?? axis.end, axis.endOfPart(unit.material, unit.start));
    return { unit, start: starts[index], end, silent: Math.max(end, next) };
  });
}

/** The run that starts at a highlight, ends in the silence nearest to the target, and ends before the next run. */
function runFrom(start: number, stops: readonly Stop[], aim: number, taken: readonly Span[], axis: Axis): Span | undefined {
  if (taken.some((run) => start >= run.start && start < run.end)) return undefined;
  const limit = Math.min(axis.end, ...taken.map((run) => run.start).filter((at) => at > start));
  const ends = stops
    .filter((stop) => stop.end > start && stop.end <= limit)
    .map((stop) => clamp(start + aim, stop.end, Math.min(stop.silent, limit)));
  if (ends.length === 0) return undefined;
  const off = (end: number) => Math.abs(end - start - aim);
  return { start, end: ends.reduce((best, end) => off(end) < off(best) ? end : best) };
}

/** A run that contains a highlight too close to the end to start with it. */
function runWith(highlight: number, highlights: readonly Stop[], stops: readonly Stop[], aim: number, axis: Axis): Span {
  const starts = highlights.map(({ start }) => start).filter((start) => start <= highlight);
  const start = starts.findLast((candidate) => axis.end - candidate >= aim) ?? starts[0];
  return runFrom(start, stops, aim, [], axis)!;
}

function choiceOf(run: Span, ranked: readonly Stop[], axis: Axis): Choice {
  const { unit } = ranked.find(({ start, end }) => start >= run.start && end <= run.end) ?? ranked[0];
  const climax = axis.clips({ start: axis.at(unit.material, unit.start), end: axis.at(unit.material, unit.end) });
  return { clips: axis.clips(run).map(rounded), climax: rounded(climax[0]) };
}
