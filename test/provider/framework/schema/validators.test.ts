import { atLeast, between, lengthBetween, matching, oneOf, sizeBetween } from '../../../../src/provider/framework/schema/validators';

test.each<[string, string | undefined, string | undefined]>([
  ['oneOf', oneOf('a', 'b')('b'), undefined],
  ['oneOf', oneOf('a', 'b')('c' as 'a'), 'must be one of "a", "b"'],
  ['between', between(1, 10)(1), undefined],
  ['between', between(1, 10)(10), undefined],
  ['between', between(1, 10)(0.9), 'must be from 1 to 10'],
  ['between', between(1, 10)(11), 'must be from 1 to 10'],
  ['atLeast', atLeast(2)(2), undefined],
  ['atLeast', atLeast(2)(1), 'must be at least 2'],
  ['lengthBetween', lengthBetween(1, 2)('a'), undefined],
  ['lengthBetween', lengthBetween(1, 2)('😀😀'), undefined],
  ['lengthBetween', lengthBetween(1, 2)(''), 'must have from 1 to 2 characters, has 0'],
  ['lengthBetween', lengthBetween(1, 2)('abc'), 'must have from 1 to 2 characters, has 3'],
  ['matching', matching(/^a/, 'a word with a')('ab'), undefined],
  ['matching', matching(/^a/, 'a word with a')('b'), 'must be a word with a'],
  ['sizeBetween', sizeBetween(1, 2)([1]), undefined],
  ['sizeBetween', sizeBetween(1, 2)([1, 2]), undefined],
  ['sizeBetween', sizeBetween(1, 2)([]), 'must have from 1 to 2 elements, has 0'],
  ['sizeBetween', sizeBetween(1, 2)([1, 2, 3]), 'must have from 1 to 2 elements, has 3'],
])('%s returns %j', (_, actual, expected) => {
  expect(actual).toBe(expected);
});
