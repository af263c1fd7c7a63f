import fc from 'fast-check';
import { changedPaths } from '../../../../src/provider/highlight-montage-job/rerun/changed-paths';

test.each([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1 }, { a: 2 }, [['a']]],
  [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [['a', 'c']]],
  [{ a: [1, 2] }, { a: [1, 3] }, [['a', 1]]],
  [{ a: [1, 2] }, { a: [1, 2, 3] }, [['a']]],
  [{ a: 1 }, { b: 1 }, [['a'], ['b']]],
  [{ a: [] }, { a: [] }, []],
  [{ a: { b: 1 } }, { a: 'x' }, [['a']]],
  [{}, { a: { b: 1, c: { d: 2 }, e: [3] } }, [['a', 'b'], ['a', 'c', 'd'], ['a', 'e']]],
  [{ a: { b: { c: 1 } } }, {}, [['a', 'b', 'c']]],
  [{}, { a: {} }, [['a']]],
  [{ a: null }, { a: { b: 1 } }, [['a']]],
])('%j → %j differs at %j', (before, after, paths) => {
  expect(changedPaths(before, after)).toEqual(paths);
});

test('equal values have no changed path, different values have one', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
    expect(changedPaths(a, a)).toEqual([]);
    const normalized = (value: unknown) => JSON.stringify(value, (_, v) => (v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v));
    if (normalized(a) !== normalized(b)) expect(changedPaths(a, b)).not.toEqual([]);
  }), { seed: 3 });
});
