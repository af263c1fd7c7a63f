import { isKnown, UNKNOWN } from '../../src/montage';

test('UNKNOWN is one for every copy of the package', () => {
  expect(UNKNOWN).toBe(Symbol.for('montage.unknown'));
});

test('a value is known when nothing in it is unknown', () => {
  expect(isKnown({ a: [1, { b: null }], c: undefined })).toBe(true);
  expect(isKnown(UNKNOWN)).toBe(false);
  expect(isKnown({ a: [1, { b: UNKNOWN }] })).toBe(false);
});
