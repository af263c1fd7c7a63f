import { INPUT_CONFIG, MONTAGE } from '../../../src/montage';
import { coerced } from '../../../src/montage/json/coerce';
import { boolean, integer, list, map, number, object, string } from '../../../src/montage/model/spec';
import { on } from '../../../src/montage/sources';

const FACTS = { doc: 'A field.', source: on('sdk') };

test.each<[string, unknown]>([
  ['1', 1], ['-1', -1], ['+1.5', 1.5], ['.5', 0.5], ['1.', 1], ['1e3', 1000], ['1E-2', 0.01], [' 2 ', 2],
  ['', ''], [' ', ' '], ['1,5', '1,5'], ['0x10', '0x10'], ['Infinity', 'Infinity'], ['1 2', '1 2'], ['e3', 'e3'], ['.', '.'],
])('converts the text %p of a number to %p', (text, expected) => {
  expect(coerced(number(FACTS), text)).toBe(expected);
  expect(coerced(integer(FACTS), text)).toBe(expected);
});

test('converts true and false, and nothing else, to booleans', () => {
  expect(['true', 'false', 'True', '1', '', null].map((value) => coerced(boolean(FACTS), value))).toEqual([true, false, 'True', '1', '', null]);
});

test('converts inside lists, maps and objects, and leaves texts, unknown keys and wrong types', () => {
  const spec = object('Thing', FACTS, { Size: number(FACTS), Name: string(FACTS), Sizes: list(number(FACTS), FACTS), Notes: map(number(FACTS), FACTS) });

  expect(coerced(spec, { Size: '1', Name: '1', Sizes: ['1', 'x', null], Notes: { a: '1' }, Other: '1' }))
    .toEqual({ Size: 1, Name: '1', Sizes: [1, 'x', null], Notes: { a: 1 }, Other: '1' });
  expect(coerced(spec, { Sizes: { 0: '1' }, Notes: ['1'] })).toEqual({ Sizes: { 0: '1' }, Notes: ['1'] });
  expect([coerced(spec, 'x'), coerced(spec, null), coerced(spec, undefined), coerced(INPUT_CONFIG, [])]).toEqual(['x', null, undefined, []]);
});

test('keeps a key such as __proto__', () => {
  const value = JSON.parse('{"__proto__": {"a": "1"}}') as object;

  expect(Object.keys(coerced(MONTAGE, value) as object)).toEqual(['__proto__']);
});
