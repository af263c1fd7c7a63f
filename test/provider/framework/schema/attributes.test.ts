import { attribute, InvalidSchema } from '../../../../src/provider/framework';
import { NestedType } from '../../../../src/provider/framework/schema/attributes';
import { BOOL, INTEGER, NUMBER, STRING } from '../../../../src/provider/framework/schema/types';

test.each([
  ['string', attribute.string({}), STRING],
  ['number', attribute.number({}), NUMBER],
  ['integer', attribute.integer({}), INTEGER],
  ['bool', attribute.bool({}), BOOL],
])('returns an attribute of type %s', (_, { type }, expected) => {
  expect(type).toBe(expected);
});

test.each([
  ['a list', attribute.list('string', {}), ['list', 'string']],
  ['a set', attribute.set('bool', {}), ['set', 'bool']],
  ['a map of lists', attribute.map({ list: 'number' }, {}), ['map', ['list', 'number']]],
])('returns %s of its element type', (_, { type }, wire) => {
  expect(type).toMatchObject({ wire });
});

const inside = { a: attribute.string({ required: true }) };
test.each([
  ['single', attribute.object(inside, {})],
  ['list', attribute.objectList(inside, {})],
  ['set', attribute.objectSet(inside, {})],
  ['map', attribute.objectMap(inside, {})],
])('returns nested objects arranged as %s', (nesting, { type }) => {
  expect(type).toBeInstanceOf(NestedType);
  expect(type).toMatchObject({ nesting, attributes: inside });
});

test('keeps the options, also a default that is false or empty', () => {
  expect(attribute.bool({ default: false }).options).toEqual({ default: false });
  expect(attribute.object(inside, { default: {} }).options).toEqual({ default: {} });
});

test('names the path of a contradiction', () => {
  const error = new InvalidSchema(['outer', 'inner'], 'is odd');
  expect(error).toMatchObject({ name: 'InvalidSchema', message: 'Schema: outer.inner: is odd' });
});
