import { ResponseFields } from '../../../src/ims/transport/response-fields';

test.each([
  ['x', 'x'], [12.5, '12.5'], [true, 'true'], [{ a: 1 }, '{"a":1}'], [[1, 'b'], '[1,"b"]'], [{ toString: 1, valueOf: null }, '{"toString":1,"valueOf":null}'],
  ['', undefined], [null, undefined], [undefined, undefined],
])('the field %j is the text %j', (value, text) => {
  expect(ResponseFields.of({ field: value }).text('field')).toBe(text);
});

test('lists of texts hold whatever there is', () => {
  expect(ResponseFields.of({ field: ['a', 1, { toString: 1 }] }).texts('field')).toEqual(['a', '1', '{"toString":1}']);
  expect(ResponseFields.of({ field: 'a' }).isList('field')).toBe(false);
});
