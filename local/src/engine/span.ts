/** A stretch of time, in seconds. */
export interface Span { readonly start: number; readonly end: number }

export const lengthOf = ({ start, end }: Span): number => end - start;

export const totalOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);

export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Milliseconds are as fine as any time in a timeline needs to be. */
export const toMillis = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** The parts of the spans within the ranges; both in order of time. */
export function within(spans: readonly Span[], ranges: readonly Span[]): Span[] {
  return ranges.flatMap((range) => spans
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => end > start));
}
