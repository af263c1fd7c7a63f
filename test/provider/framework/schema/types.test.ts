import { BOOL, equalValues, INTEGER, LIST, MAP, NUMBER, sameSet, SET, STRING, type ValueType } from '../../../../src/provider/framework/schema/types';
import { Unknown, UNKNOWN, type Value } from '../../../../src/provider/framework/values/values';

test.each<[ValueType, unknown, string, boolean]>([
  [STRING, 'string', 'a string', true],
  [BOOL, 'bool', 'true or false', true],
  [NUMBER, 'number', 'a number', false],
  [INTEGER, 'number', 'a whole number', false],
  [LIST('string'), ['list', 'string'], 'a list, each element a string', true],
  [SET('integer'), ['set', 'number'], 'a set, each element a whole number', false],
  [MAP({ list: 'bool' }), ['map', ['list', 'bool']], 'a map, each element a list, each element true or false', true],
  [LIST({ map: 'number' }), ['list', ['map', 'number']], 'a list, each element a map, each element a number', false],
])('describes type %#', (type, wire, words, plain) => {
  expect([type.wire, type.words, type.plain]).toEqual([wire, words, plain]);
});

test.each<[ValueType, Value, Value, boolean]>([
  [STRING, 'a', 'a', true],
  [STRING, 'a', 'b', false],
  [STRING, 'a', null, false],
  [STRING, null, 'a', false],
  [STRING, null, null, true],
  [STRING, UNKNOWN, 'a', false],
  [STRING, Unknown.refined(new Uint8Array([1])), Unknown.refined(new Uint8Array([1])), true],
  [NUMBER, 1, 1n, false],
  [LIST('number'), [1, 2], [1, 2], true],
  [LIST('number'), [1, 2], [2, 1], false],
  [LIST('number'), [1], [1, 1], false],
  [LIST('number'), [null], [null], true],
  [SET('number'), [1, 2], [2, 1], true],
  [SET('number'), [1, 1], [1, 2], false],
  [SET('number'), [1], [1, 1], false],
  [MAP('string'), { a: 'x' }, { a: 'x' }, true],
  [MAP('string'), { a: 'x' }, { b: 'x' }, false],
  [MAP('string'), { a: 'x' }, { a: 'x', b: 'y' }, false],
  [MAP('string'), { toString: 'x' }, {}, false],
  [MAP('string'), { a: 'x' }, ['x'], false],
])('equality of values %#', (type, a, b, equal) => {
  expect(equalValues(type, a, b)).toBe(equal);
  expect(equalValues(type, b, a)).toBe(equal);
});

test('compares each element of a set once', () => {
  const equal = jest.fn((a: Value, b: Value) => a === b);
  expect(sameSet(['a', 'b', 'c'], ['a', 'b', 'c'], equal)).toBe(true);
  expect(equal).toHaveBeenCalledTimes(3);
});

test('reports fractions in lists and maps of integers', () => {
  expect(INTEGER.problem!(1.5)).toBe('must be a whole number');
  expect(INTEGER.problem!(2n ** 60n)).toBeUndefined();
  expect(LIST('integer').problem!([1, null, UNKNOWN, 1.5])).toBe('must be a whole number');
  expect(MAP({ list: 'integer' }).problem!({ a: [1], b: [0.5] })).toBe('must be a whole number');
  expect(LIST('number').problem!([1.5])).toBeUndefined();
});
