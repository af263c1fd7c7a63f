import { clamp, type Span } from '../span';
import { type Axis } from './axis';
import { type Choice, rounded } from './choice';
import { divided, type Unit } from './unit';

/** A run shorter than this share of the target is no output, unless there is no other. */
const LEAST_SHARE = 0.75;
/** A run ends at a pause; phrases without one for so many seconds are not considered to have any. */
const FINE = 4;
/** Bounds of the length that follows from the material, in seconds. */
const ADAPTIVE = { least: 5, most: 60 };

/** A unit on the axis: where it starts and ends, and where the silence after it ends. */
interface Stop extends Span { readonly unit: Unit; readonly silent: number }

/**
 * Smooth cut: up to `count` continuous runs of about `target` seconds, each beginning with another highlight, none showing what
 * another shows. They begin and end in silences, and go on into the next material where theirs ends. The most intense comes first.
 * There are fewer when there are not enough highlights (units above the average) or not enough room, and at least one.
 *
 * Without a target each is as long as half of its share of the material, from 5 to 60 seconds
 * (Not verified against the cloud: the vendor says only that the length follows the plot).
 */
export function chooseSmooth(units: readonly Unit[], axis: Axis, target: number | undefined, count: number): Choice[] {
  const aim = target ?? clamp(axis.end / count / 2, ADAPTIVE.least, ADAPTIVE.most);
  const [highlights, stops] = [stopsOf(units, axis), stopsOf(units.flatMap((unit) => divided(unit, FINE)), axis)];
  const ranked = [...highlights].sort((a, b) => b.unit.intensity - a.unit.intensity);
  const runs = ranked.filter(({ unit }) => unit.intensity > 0).reduce<Span[]>((found, { start }) => {
    const run = found.length < count ? runFrom(start, stops, aim, found, axis) : undefined;
    return run && run.end - run.start >= aim * LEAST_SHARE ? [...found, run] : found;
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

/** The run from a highlight on that ends nearest to the target, in a silence, before whatever is taken. */
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

/** A run that shows the highlight, though it is too near to the end to begin with it. */
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
