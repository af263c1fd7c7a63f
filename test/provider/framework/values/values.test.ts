import { ExactNumber, isObject, isUnknown, isWhollyKnown, Unknown, UNKNOWN, type Value, withoutUnknown } from '../../../../src/provider/framework/values/values';

const refined = (byte: number) => Unknown.refined(new Uint8Array([byte]));
const third = ExactNumber.of('0.33333333333333333333');

test('unknown values are equal if they have the same refinements', () => {
  expect(refined(1).equals(refined(1))).toBe(true);
  expect(refined(1).equals(refined(2))).toBe(false);
  expect(refined(1).equals(UNKNOWN)).toBe(false);
  expect(UNKNOWN.equals(refined(1))).toBe(false);
  expect(UNKNOWN.equals(UNKNOWN)).toBe(true);
  expect(String(UNKNOWN)).toBe('(known after apply)');
});

test.each<[Value, boolean, boolean, boolean]>([
  // value, isUnknown, isWhollyKnown, isObject
  [null, false, true, false],
  ['a', false, true, false],
  [1n, false, true, false],
  [third, false, true, false],
  [UNKNOWN, true, false, false],
  [refined(1), true, false, false],
  [[], false, true, false],
  [['a', [UNKNOWN]], false, false, false],
  [{}, false, true, true],
  [{ a: { b: 1 } }, false, true, true],
  [{ a: { b: UNKNOWN } }, false, false, true],
])('%p is classified', (value, unknown, known, object) => {
  expect([isUnknown(value), isWhollyKnown(value), isObject(value)]).toEqual([unknown, known, object]);
});

test('an exact number behaves like a number', () => {
  expect(Number(third)).toBe(1 / 3);
  expect(JSON.stringify({ third })).toBe(`{"third":${1 / 3}}`);
  expect(String(third)).toBe('0.33333333333333333333');
});

test('replaces unknown values with null at any depth', () => {
  expect(withoutUnknown(UNKNOWN)).toBeNull();
  expect(withoutUnknown({ a: UNKNOWN, b: [1, refined(1), { c: UNKNOWN, d: third }], e: {} })).toEqual({ a: null, b: [1, null, { c: null, d: third }], e: {} });
});

test('returns a value without unknown parts itself', () => {
  const value = { a: ['x'] };
  expect(withoutUnknown(value)).toBe(value);
});
