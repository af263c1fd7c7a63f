/** Whether `SOAK=1` is set, which runs all scenarios. Without it, tests run a selection with a fixed seed, so that `npm test` is fast and repeatable. */
export const SOAK = process.env.SOAK !== undefined && process.env.SOAK !== '' && process.env.SOAK !== '0';

/** `selected` in `npm test`, `all` with SOAK=1. */
export function howMany(selected: number, all: number): number {
  return SOAK ? all : selected;
}

/** With SOAK=1 all items; otherwise `count` of them in their order: those that `keep` selects, and others by a fixed seed. */
export function selection<T>(all: readonly T[], count: number, keep: (item: T) => boolean = () => false): T[] {
  if (SOAK || all.length <= count) return [...all];
  const random = randomFrom(20261124);
  const kept = new Set(all.filter(keep));
  const others = all.filter((item) => !kept.has(item)).map((item) => ({ item, order: random() })).sort((a, b) => a.order - b.order);
  for (const { item } of others.slice(0, Math.max(0, count - kept.size))) kept.add(item);
  return all.filter((item) => kept.has(item));
}

/** Pseudo-random numbers in [0, 1) for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Prints a line to stderr without the decoration of jest, so that the number of scenarios is in every log. */
export function reportCount(line: string): void {
  process.stderr.write(`${line}\n`);
}
