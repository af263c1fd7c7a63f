import { createHash } from 'node:crypto';

const SPAN = 2 ** 48;

/**
 * Random choices that depend only on the seed and a label. Each choice has its own label, so that an additional choice does not change
 * the others.
 */
export class SeededRandom {
  constructor(private readonly seed: string) {}

  /** From 0 (included) to 1 (excluded). */
  fraction(label: string): number {
    return createHash('sha256').update(`${this.seed}\n${label}`).digest().readUIntBE(0, 6) / SPAN;
  }

  /** An index below `count`. */
  index(label: string, count: number): number {
    return Math.floor(this.fraction(label) * count);
  }

  /** One of the items; undefined if there are none. */
  pick<T>(label: string, items: readonly T[]): T | undefined {
    return items[this.index(label, items.length)];
  }
}
