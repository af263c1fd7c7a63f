import { lengthOf, type Span, totalOf } from '../span';
import { type Unit } from './unit';

/**
 * Extends clips to a total of `target` seconds if they are shorter: first within their scenes and silences, then up to the speech of their
 * neighbours. Clips never overlap; units must be in order.
 */
export function stretched(units: readonly Unit[], target: number): Span[] {
  const own = units.map(({ own: limit }) => limit);
  const within = widened(units, own, target);
  return widened(within, apart(units.map(({ free }) => free), units, within), target);
}

/** Extends all edges by the same amount, up to their limits. */
function widened(spans: readonly Span[], limits: readonly Span[], target: number): Span[] {
  const capacities = spans.flatMap((span, i) => [Math.max(0, span.start - limits[i].start), Math.max(0, limits[i].end - span.end)]);
  const extra = levelFor(capacities, target - totalOf(spans));
  return spans.map((span, i) => ({ start: span.start - Math.min(extra, capacities[2 * i]), end: span.end + Math.min(extra, capacities[2 * i + 1]) }));
}

/** The level to which all capacities must be filled to hold `amount`; the largest capacity if they cannot hold it. */
function levelFor(capacities: readonly number[], amount: number): number {
  let [rest, level] = [amount, 0];
  const ascending = [...capacities].sort((a, b) => a - b);
  for (const [filled, capacity] of ascending.entries()) {
    const open = ascending.length - filled;
    if (rest <= (capacity - level) * open) return level + Math.max(0, rest) / open;
    rest -= (capacity - level) * open;
    level = capacity;
  }
  return level;
}

/** Limits that do not overlap those of a chosen neighbour: the silence between them is divided in the middle. */
function apart(limits: readonly Span[], units: readonly Unit[], spans: readonly Span[]): Span[] {
  const middle = (a: number, b: number): number | undefined =>
    units[a] && units[b] && units[a].material === units[b].material ? (spans[a].end + spans[b].start) / 2 : undefined;
  return limits.map(({ start, end }, i) => ({
    start: Math.max(start, middle(i - 1, i) ?? -Infinity),
    end: Math.min(end, middle(i, i + 1) ?? Infinity),
  })).map((limit, i) => lengthOf(limit) >= lengthOf(spans[i]) ? limit : spans[i]);
}
