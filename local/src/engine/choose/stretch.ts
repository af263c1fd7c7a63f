import { lengthOf, type Span, totalOf } from '../span';
import { type Unit } from './unit';

/**
 * Stretches clips so that together they last `target` seconds, if they are too short: first within their own scenes and
 * silences, then up to the neighbours' words. They never overlap; units must be in order.
 */
export function stretched(units: readonly Unit[], target: number): Span[] {
  const own = units.map(({ own: limit }) => limit);
  const within = widened(units, own, target);
  return widened(within, apart(units.map(({ free }) => free), units, within), target);
}

/** Gives every edge the same extra, as far as its limit goes. */
function widened(spans: readonly Span[], limits: readonly Span[], target: number): Span[] {
  const rooms = spans.flatMap((span, i) => [Math.max(0, span.start - limits[i].start), Math.max(0, limits[i].end - span.end)]);
  const extra = levelFor(rooms, target - totalOf(spans));
  return spans.map((span, i) => ({ start: span.start - Math.min(extra, rooms[2 * i]), end: span.end + Math.min(extra, rooms[2 * i + 1]) }));
}

/** The level up to which the rooms must be filled so that they hold `amount` (or all, when that is less). */
function levelFor(rooms: readonly number[], amount: number): number {
  let [rest, level] = [amount, 0];
  const rising = [...rooms].sort((a, b) => a - b);
  for (const [filled, room] of rising.entries()) {
    const open = rising.length - filled;
    if (rest <= (room - level) * open) return level + Math.max(0, rest) / open;
    rest -= (room - level) * open;
    level = room;
  }
  return level;
}

/** Limits that do not reach into the silence a chosen neighbour has a claim on as well: each gets half of what is left. */
function apart(limits: readonly Span[], units: readonly Unit[], spans: readonly Span[]): Span[] {
  const middle = (a: number, b: number): number | undefined =>
    units[a] && units[b] && units[a].material === units[b].material ? (spans[a].end + spans[b].start) / 2 : undefined;
  return limits.map(({ start, end }, i) => ({
    start: Math.max(start, middle(i - 1, i) ?? -Infinity),
    end: Math.min(end, middle(i, i + 1) ?? Infinity),
  })).map((limit, i) => lengthOf(limit) >= lengthOf(spans[i]) ? limit : spans[i]);
}
