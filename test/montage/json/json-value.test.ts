import { isEmpty, isJsonObject, isUnset, parseJsonObject, UNKNOWN } from '../../../src/montage';

const VALUES: [unknown, boolean, boolean, boolean][] = [
  // value, isJsonObject, isUnset, isEmpty
  [{}, true, false, true],
  [{ a: undefined }, true, false, false],
  [Object.create(null), true, false, true],
  [[], false, false, true],
  [[null], false, false, false],
  [null, false, true, true],
  [undefined, false, true, true],
  ['', false, false, true],
  [' ', false, false, false],
  [0, false, false, false],
  [false, false, false, false],
  [NaN, false, false, false],
  [UNKNOWN, false, false, false],
];

test.each(VALUES)('classifies %p', (value, object, unset, empty) => {
  expect(isJsonObject(value)).toBe(object);
  expect(isUnset(value)).toBe(unset);
  expect(isEmpty(value)).toBe(empty);
});

test.each<[string, unknown]>([
  ['{"a": 1}', { a: 1 }],
  [' {} ', {}],
  ['[1]', undefined],
  ['null', undefined],
  ['1', undefined],
  ['"a"', undefined],
  ['', undefined],
  ['{"a": 1,}', undefined],
])('parses the object in %s', (text, expected) => {
  expect(parseJsonObject(text)).toEqual(expected);
});
