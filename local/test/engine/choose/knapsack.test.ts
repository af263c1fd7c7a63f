import * as fc from 'fast-check';
import { type Item, knapsack } from '../../../src/engine/choose/knapsack';

const anyItems = fc.array(fc.record({ size: fc.integer({ min: 1, max: 40 }), worth: fc.integer({ min: 1, max: 50 }) }), { maxLength: 10 });
const worth = (items: readonly Item[]) => items.reduce((sum, item) => sum + item.worth, 0);
const size = (items: readonly Item[]) => items.reduce((sum, item) => sum + item.size, 0);

test('returns a selection that fits and has the highest worth', () => {
  fc.assert(fc.property(anyItems, fc.constantFrom(20, 50, 100), (items, capacity) => {
    const chosen = knapsack(items, capacity).map((index) => items[index]);
    const all = Array.from({ length: 2 ** items.length }, (_, set) => items.filter((__, index) => Math.floor(set / 2 ** index) % 2 === 1));
    expect(size(chosen)).toBeLessThanOrEqual(capacity);
    expect(worth(chosen)).toBe(Math.max(...all.filter((subset) => size(subset) <= capacity).map(worth)));
  }), { seed: 1, numRuns: 60 });
});

test('returns indexes in order', () => {
  expect(knapsack([{ size: 1, worth: 1 }, { size: 30, worth: 99 }, { size: 1, worth: 5 }], 10)).toEqual([0, 2]);
});
