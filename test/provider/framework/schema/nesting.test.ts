import { mapNested, type Nesting } from '../../../../src/provider/framework/schema/nesting';
import { UNKNOWN, type Value } from '../../../../src/provider/framework/values/values';

/** Calls of `each`: element, counterpart, step. */
function callsOf(nesting: Nesting, value: Value, other: Value): [Value, Value, string | number | undefined][] {
  const calls: [Value, Value, string | number | undefined][] = [];
  const mapped = mapNested(nesting, value, other, (element, counterpart, step) => {
    calls.push([element, counterpart, step]);
    return 'mapped';
  }, (element, candidates) => candidates.find((candidate) => candidate === element) ?? null);
  expect(mapped).toEqual(nesting === 'single' ? 'mapped' : nesting === 'map' ? Object.fromEntries(Object.keys(value as object).map((key) => [key, 'mapped'])) : calls.map(() => 'mapped'));
  return calls;
}

test('maps a single object with its counterpart', () => {
  expect(callsOf('single', { a: 1 }, { a: 2 })).toEqual([[{ a: 1 }, { a: 2 }, undefined]]);
});

test('maps elements of a list by index', () => {
  expect(callsOf('list', ['a', 'b', 'c'], ['x', 'y'])).toEqual([['a', 'x', 0], ['b', 'y', 1], ['c', null, 2]]);
  expect(callsOf('list', ['a'], UNKNOWN)).toEqual([['a', null, 0]]);
});

test('maps elements of a map by key', () => {
  expect(callsOf('map', { a: 1, toString: 2 }, { a: 3 })).toEqual([[1, 3, 'a'], [2, null, 'toString']]);
  expect(callsOf('map', { a: 1 }, null)).toEqual([[1, null, 'a']]);
});

test('maps elements of a set to the counterpart that is found', () => {
  expect(callsOf('set', ['a', 'b'], ['b', 'c'])).toEqual([['a', null, undefined], ['b', 'b', undefined]]);
  expect(callsOf('set', ['a'], null)).toEqual([['a', null, undefined]]);
});

test('finds no counterpart in sets by default', () => {
  expect(mapNested('set', ['a'], ['a'], (_, counterpart) => counterpart)).toEqual([null]);
});

test.each<[Nesting, Value]>([
  ['single', null], ['single', UNKNOWN], ['single', []], ['list', null], ['list', UNKNOWN], ['list', {}], ['set', UNKNOWN], ['set', {}], ['map', null], ['map', UNKNOWN], ['map', []],
])('returns a value that is not a %s unchanged: %p', (nesting, value) => {
  expect(mapNested(nesting, value, null, () => 'mapped')).toBe(value);
});
