import { describeBounds } from '../../../src/montage';
import { exactly, hull, mapBounds, plus, times } from '../../../src/montage/cost/bounds';

const OPEN = { least: 3 };
const RANGE = { least: 2, most: 5 };

test('adds', () => {
  expect(plus(RANGE, exactly(1))).toEqual({ least: 3, most: 6 });
  expect(plus(RANGE, OPEN)).toEqual({ least: 5 });
  expect(plus(OPEN, RANGE)).toEqual({ least: 5 });
});

test('multiplies', () => {
  expect(times(RANGE, { least: 3, most: 4 })).toEqual({ least: 6, most: 20 });
  expect(times(RANGE, OPEN)).toEqual({ least: 6 });
  expect(times(OPEN, RANGE)).toEqual({ least: 6 });
});

test('applies a function to both ends', () => {
  expect(mapBounds(RANGE, (value) => value * 10)).toEqual({ least: 20, most: 50 });
  expect(mapBounds(OPEN, (value) => value * 10)).toEqual({ least: 30 });
});

test('encloses ranges', () => {
  expect(hull([RANGE, { least: 1, most: 3 }])).toEqual({ least: 1, most: 5 });
  expect(hull([RANGE, OPEN])).toEqual({ least: 2 });
  expect(hull([exactly(7)])).toEqual({ least: 7, most: 7 });
});

test.each([
  [RANGE, '2–5'],
  [exactly(3), '3'],
  [OPEN, 'at least 3'],
])('describes %j', (bounds, text) => {
  expect(describeBounds(bounds)).toBe(text);
});
