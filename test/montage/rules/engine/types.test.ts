import { UNKNOWN } from '../../../../src/montage';
import { integer, list, map, number, object, string } from '../../../../src/montage/model/spec';
import { hasType, hasTypeDeep } from '../../../../src/montage/rules/engine/types';
import { on } from '../../../../src/montage/sources';

const FACTS = { doc: 'A field.', source: on('sdk') };
const TEXT = string(FACTS);
const THING = object('Thing', FACTS, { Name: TEXT, Sizes: list(integer(FACTS), FACTS), Notes: map(TEXT, FACTS) });

test.each([
  [TEXT, ['', 'a'], [1, null, undefined, [], {}, UNKNOWN]],
  [integer(FACTS), [0, -1, 1.0], [1.5, NaN, '1', null]],
  [number(FACTS), [0, 1.5], [NaN, Infinity, '1', null]],
  [list(TEXT, FACTS), [[], [1]], [{}, 'a', null]],
  [map(TEXT, FACTS), [{}, { a: 1 }], [[], 'a', null]],
  [THING, [{}, { Other: 1 }], [[], 'a', null]],
])('hasType: $type', (spec, right, wrong) => {
  expect(right.filter((value) => !hasType(spec, value))).toEqual([]);
  expect(wrong.filter((value) => hasType(spec, value))).toEqual([]);
});

test('hasTypeDeep checks fields, items and entries, and ignores unknown keys and null fields', () => {
  const right = [{}, { Name: null, Sizes: undefined }, { Name: 'a', Sizes: [1], Notes: { x: 'y', z: null } }, { Other: [{}] }];
  const wrong = [{ Name: 1 }, { Sizes: ['1'] }, { Sizes: [null] }, { Sizes: [1, UNKNOWN] }, { Notes: { x: 1 } }, { Notes: [] }, 'a'];

  expect(right.filter((value) => !hasTypeDeep(THING, value))).toEqual([]);
  expect(wrong.filter((value) => hasTypeDeep(THING, value))).toEqual([]);
});
