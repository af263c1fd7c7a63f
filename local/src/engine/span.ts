/** A span of time, in seconds. */
export interface Span { readonly start: number; readonly end: number }

export const lengthOf = ({ start, end }: Span): number => end - start;

export const totalOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Rounds to milliseconds, the resolution of a Timeline. */
export const toMillis = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** The intersections of the spans with the ranges; both in order of time. */
export function within(spans: readonly Span[], ranges: readonly Span[]): Span[] {
  return ranges.flatMap((range) => spans
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => end > start));
}
