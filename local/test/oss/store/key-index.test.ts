import fc from 'fast-check';
import { compareUtf8, KeyIndex } from '../../../src/oss/store/key-index';

const text = fc.string({ unit: 'binary', maxLength: 6 });

describe('compareUtf8', () => {
  it('sorts by UTF-8 bytes', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      expect(Math.sign(compareUtf8(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }), { seed: 2, numRuns: 2000 });
    expect(compareUtf8('\uffee', '😀')).toBeLessThan(0); // UTF-16 order is the reverse
  });
});

describe('KeyIndex', () => {
  it('keeps keys sorted after any sequence of sets and deletes', () => {
    const step = fc.record({ key: fc.string({ unit: 'binary', maxLength: 2 }), remove: fc.boolean() });
    fc.assert(fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const index = KeyIndex.from<number>([['b', 0], ['a', 0]]);
      const model = new Map<string, number>([['b', 0], ['a', 0]]);
      steps.forEach(({ key, remove }, turn) => {
        if (remove) index.delete(key);
        else index.set(key, turn);
        if (remove) model.delete(key);
        else model.set(key, turn);
      });
      const sorted = [...model.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(sorted.map((_, position) => index.at(position))).toEqual(sorted);
      expect(index.at(sorted.length)).toBeUndefined();
      expect(index.size).toBe(model.size);
      for (const [key, value] of model) expect(index.get(key)).toBe(value);
    }), { seed: 3, numRuns: 200 });
  });
});
