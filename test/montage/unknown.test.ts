import { isKnown, UNKNOWN } from '../../src/montage';

test('UNKNOWN is the same in every copy of the package', () => {
  expect(UNKNOWN).toBe(Symbol.for('montage.unknown'));
});

test('isKnown checks all parts of a value', () => {
  expect(isKnown({ a: [1, { b: null }], c: undefined })).toBe(true);
  expect(isKnown(UNKNOWN)).toBe(false);
  expect(isKnown({ a: [1, { b: UNKNOWN }] })).toBe(false);
});
