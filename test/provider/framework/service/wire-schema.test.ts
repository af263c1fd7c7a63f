import { attribute, type Attributes } from '../../../../src/provider/framework';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { schemaToWire } from '../../../../src/provider/framework/service/wire-schema';
import { tfplugin6 } from '../../../../src/provider/plugin';

const wire = (attributes: Attributes, schema = {}) => schemaToWire({ attributes, ...schema }, CompiledObject.of(attributes));
const only = (attributes: Attributes) => wire(attributes).block!.attributes[0];

test('returns version 0 and no description unless the schema has them', () => {
  expect(wire({})).toMatchObject({ version: 0n, block: { version: 0n, attributes: [], description: '', deprecated: false } });
  expect(wire({}, { version: 3, description: 'A thing.', deprecated: true }))
    .toMatchObject({ version: 3n, block: { version: 3n, description: 'A thing.', deprecated: true } });
});

test('returns the type of an attribute as JSON', () => {
  const { type, nestedType } = only({ a: attribute.map({ list: 'integer' }, {}) });
  expect(JSON.parse(Buffer.from(type).toString())).toEqual(['map', ['list', 'number']]);
  expect(nestedType).toBeUndefined();
});

test('returns the options of an attribute', () => {
  expect(only({ a: attribute.string({}) })).toMatchObject({
    description: '', required: false, optional: true, computed: false, sensitive: false, deprecated: false, writeOnly: false,
  });
  expect(only({ a: attribute.string({ required: true, sensitive: true, writeOnly: true, deprecation: '', description: 'A.' }) })).toMatchObject({
    description: 'A.', required: true, optional: false, computed: false, sensitive: true, deprecated: true, writeOnly: true,
  });
});

const { SINGLE, LIST, SET, MAP } = tfplugin6.Schema_Object_NestingMode;
const inside = { b: attribute.bool({}) };
test.each([
  ['an object', attribute.object(inside, {}), SINGLE],
  ['a list', attribute.objectList(inside, {}), LIST],
  ['a set', attribute.objectSet(inside, {}), SET],
  ['a map', attribute.objectMap(inside, {}), MAP],
])('returns the nesting of %s instead of a type', (_, nested, nesting) => {
  const { type, nestedType } = only({ a: nested });
  expect(type).toHaveLength(0);
  expect(nestedType).toMatchObject({ nesting, attributes: [{ name: 'b' }] });
});
