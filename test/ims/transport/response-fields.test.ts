import { ResponseFields } from '../../../src/ims/transport/response-fields';

test.each([
  ['x', 'x'], [12.5, '12.5'], [true, 'true'], [{ a: 1 }, '{"a":1}'], [[1, 'b'], '[1,"b"]'], [{ toString: 1, valueOf: null }, '{"toString":1,"valueOf":null}'],
  ['', undefined], [null, undefined], [undefined, undefined],
])('the field %j is the text %j', (value, text) => {
  expect(ResponseFields.of({ field: value }).text('field')).toBe(text);
});

test('converts the items of a list to text', () => {
  expect(ResponseFields.of({ field: ['a', 1, { toString: 1 }] }).texts('field')).toEqual(['a', '1', '{"toString":1}']);
  expect(ResponseFields.of({ field: 'a' }).isList('field')).toBe(false);
});

test('a field that is not a list has no items', () => {
  const fields = ResponseFields.of({ text: 'a', list: [{ a: 1 }, 5] });
  expect([fields.list('text'), fields.texts('text'), fields.isList('text'), fields.isList('list')]).toEqual([[], [], false, true]);
  expect(fields.list('list').map((item) => item.text('a'))).toEqual(['1', undefined]);
});

test.each([[12.5, 12.5], ['12.5', 12.5], ['', undefined], ['x', undefined], [null, undefined], ['Infinity', undefined]])('the field %j is the number %j', (value, number) => {
  expect(ResponseFields.of({ field: value }).number('field')).toBe(number);
});

test.each([['', true], [0, true], [false, true], [null, false], [undefined, false]])('the field %j is present: %p', (value, present) => {
  expect(ResponseFields.of({ field: value }).has('field')).toBe(present);
});

test.each([['{"a":1}', { a: 1 }], ['[1]', undefined], ['null', undefined], ['5', undefined], ['{', undefined], [undefined, undefined]])('the field %j is the JSON object %j', (value, json) => {
  expect(ResponseFields.of({ field: value }).json('field')).toEqual(json);
});

test.each([undefined, null, 'text', 5])('%j has no fields', (value) => {
  expect(ResponseFields.of(value).has('length')).toBe(false);
});
