import { canonicalJson, covers, meansTheSame } from '../../../src/provider/editing-template/json-meaning';

test.each([
  ['{"a":1,"b":[1,2]}', '{ "b": [1.0, 2], "a": 1 }', true],
  ['{"a":1,"b":null}', '{"a":1}', true],
  ['{"a":1}', '{"a":2}', false],
  ['{"a":[1,2]}', '{"a":[2,1]}', false],
  ['{"a":1,"b":2}', '{"a":1}', false],
  ['{', '{', true],
  ['{', '{}', false],
])('meansTheSame(%s, %s) is %s', (a, b, same) => {
  expect(meansTheSame(a, b)).toBe(same);
  expect(meansTheSame(b, a)).toBe(same);
});

test('covers accepts fields that the service added, and rejects missing or changed ones', () => {
  expect(covers({ a: { b: 1, added: true }, Version: '1' }, { a: { b: 1 } })).toBe(true);
  expect(covers({ a: '1', b: 'true' }, { a: 1, b: true })).toBe(true);
  expect(covers({ a: [{ x: 1, added: 2 }] }, { a: [{ x: 1 }] })).toBe(true);
  expect(covers({ a: [1, 2] }, { a: [1] })).toBe(false);
  expect(covers({}, { a: 1 })).toBe(false);
  expect(covers({}, { a: null })).toBe(true);
  expect(covers(undefined, {})).toBe(false);
});

test('canonicalJson sorts keys at every depth and drops nulls', () => {
  expect(canonicalJson({ b: [{ d: null, c: 1, a: 2 }], a: 0 })).toBe('{"a":0,"b":[{"a":2,"c":1}]}');
});
