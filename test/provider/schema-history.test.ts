import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incompatibilities, shapesOf, type StateShapes } from './schema-history';
import { attribute, type Attributes, type Resource } from '../../src/provider/framework';
import { provider } from '../../src/provider/provider';

/* Schemas of released versions, see record-schema.ts; test/e2e/state-upgrade.test.ts has their states. */
const FOLDER = join(__dirname, 'schemas');

describe.each(readdirSync(FOLDER))('states of %s', (file) => {
  test('can be read: no attribute is removed or retyped without a new schema version and an upgrade', () => {
    expect(incompatibilities(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as StateShapes, provider.resources)).toEqual([]);
  });
});

describe('a change of a schema', () => {
  const COMPUTED = { computed: true } as const;
  const thing = (attributes: Attributes, more: object = {}, version?: number) => ({ typeName: 'x_thing', schema: { attributes, version }, ...more }) as unknown as Resource;
  const inside = (size: Attributes) => ({ name: attribute.string({}), output: attribute.object(size, {}) });
  const before = shapesOf([thing(inside({ size: attribute.number({}), tags: attribute.list('string', {}) }))]);
  const after = (attributes: Attributes, more?: object, version?: number) => incompatibilities(before, [thing(attributes, more, version)]);

  test('that adds attributes is accepted, at any depth', () => {
    expect(after({ ...inside({ size: attribute.number({}), tags: attribute.list('string', {}), codec: attribute.string({}) }), id: attribute.string(COMPUTED) })).toEqual([]);
  });

  test('that removes or retypes attributes is reported', () => {
    expect(after(inside({ size: attribute.string({}), labels: attribute.list('string', {}) }))).toEqual([
      'x_thing (schema version 0): output.size was of type number and is of type string; output.tags is gone. Raise its schema version and add upgradeState[0], or give the new '
      + 'meaning a new name.',
    ]);
    expect(after({ name: attribute.string({}), output: attribute.objectList({ size: attribute.number({}), tags: attribute.list('string', {}) }, {}) }))
      .toEqual([expect.stringContaining('output was of type object and is of type list of objects')]);
  });

  test('needs an upgrade for each version', () => {
    const changed = inside({ size: attribute.string({}) });
    expect(after(changed, {}, 2)).toEqual(['x_thing has schema version 2, but upgradeState has no step from 0, 1.']);
    expect(after(changed, { upgradeState: { 1: (state: object) => state } }, 2)).toEqual(['x_thing has schema version 2, but upgradeState has no step from 0.']);
    expect(after(changed, { upgradeState: { 0: (state: object) => state, 1: (state: object) => state } }, 2)).toEqual([]);
  });

  test('cannot remove a resource', () => {
    expect(incompatibilities(before, [])).toEqual([expect.stringContaining('x_thing is gone')]);
  });
});
