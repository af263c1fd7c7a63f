import { createHash } from 'node:crypto';

const SPAN = 2 ** 48;

/**
 * Random choices that are the same for the same seed. Every choice has a label of its own, so that one more choice somewhere
 * does not change the others.
 */
export class SeededRandom {
  constructor(private readonly seed: string) {}

  /** From 0 up to, not including, 1. */
  fraction(label: string): number {
    return createHash('sha256').update(`${this.seed}\n${label}`).digest().readUIntBE(0, 6) / SPAN;
  }

  /** An index below `count`. */
  index(label: string, count: number): number {
    return Math.floor(this.fraction(label) * count);
  }

  /** One of the items; undefined when there are none. */
  pick<T>(label: string, items: readonly T[]): T | undefined {
    return items[this.index(label, items.length)];
  }
}
