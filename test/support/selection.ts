/** `SOAK=1` runs everything; without it a selection with a fixed seed, so that `npm test` stays quick and says the same to everyone. */
export const SOAK = process.env.SOAK !== undefined && process.env.SOAK !== '' && process.env.SOAK !== '0';

/** As many in `npm test`, so many in the soak. */
export function howMany(selected: number, all: number): number {
  return SOAK ? all : selected;
}

/** All, or `count` of them: those that `keep` names, and others by a fixed seed, in their order. */
export function selection<T>(all: readonly T[], count: number, keep: (item: T) => boolean = () => false): T[] {
  if (SOAK || all.length <= count) return [...all];
  const random = randomFrom(20261124);
  const kept = new Set(all.filter(keep));
  const others = all.filter((item) => !kept.has(item)).map((item) => ({ item, order: random() })).sort((a, b) => a.order - b.order);
  for (const { item } of others.slice(0, Math.max(0, count - kept.size))) kept.add(item);
  return all.filter((item) => kept.has(item));
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Prints what was run, past jest's own decoration, so that the counts can be found in any log. */
export function told(line: string): void {
  process.stderr.write(`${line}\n`);
}
