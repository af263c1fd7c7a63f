/** A range from `least` to `most`; without `most` there is no known upper bound. */
export interface Bounds {
  readonly least: number;
  readonly most?: number;
}

/** The range that contains one value. */
export const exactly = (value: number): Bounds => ({ least: value, most: value });

/** All sums of a value of `a` and a value of `b`. */
export const plus = (a: Bounds, b: Bounds): Bounds =>
  ({ least: a.least + b.least, ...(a.most !== undefined && b.most !== undefined && { most: a.most + b.most }) });

/** All products of a value of `a` and a value of `b`, neither of which may be negative. */
export const times = (a: Bounds, b: Bounds): Bounds =>
  ({ least: a.least * b.least, ...(a.most !== undefined && b.most !== undefined && { most: a.most * b.most }) });

/** The range with a monotonic function applied. */
export const mapBounds = ({ least, most }: Bounds, change: (value: number) => number): Bounds =>
  ({ least: change(least), ...(most !== undefined && { most: change(most) }) });

/** The smallest range that contains all of the ranges, of which there must be at least one. */
export const hull = (all: readonly Bounds[]): Bounds => {
  const mosts = all.map(({ most }) => most);
  return {
    least: Math.min(...all.map(({ least }) => least)),
    ...(mosts.every((most) => most !== undefined) && { most: Math.max(...mosts) }),
  };
};

/** A range in words, e.g. `2–246`, `3` or `at least 3`. */
export function describeBounds({ least, most }: Bounds): string {
  if (most === undefined) return `at least ${least}`;
  return least === most ? String(least) : `${least}–${most}`;
}
