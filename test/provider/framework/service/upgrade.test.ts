import { Served } from './served';
import { attribute, type Attributes, type Resource } from '../../../../src/provider/framework';

const attributes: Attributes = {
  name: attribute.string({}), big: attribute.number({}),
  one: attribute.object({ a: attribute.string({}) }, {}),
  list: attribute.objectList({ a: attribute.string({}) }, {}),
  map: attribute.objectMap({ a: attribute.string({}) }, {}),
};
const served = (upgradeState?: Resource['upgradeState']) => new Served({ schema: { version: 2, attributes }, upgradeState });

test.each([
  '{"name":"n","big":123456789012345678901234567890,"one":null,"list":[{"a":"x"}],"map":{"k":{"a":null}}}',
  '{"name":"n"}',
])('returns a state of the current version unchanged: %s', async (json) => {
  expect(await served().upgrade(2, json)).toMatchObject({ passedOn: true, messages: [] });
});

test.each<[string, object]>([
  ['{"name":"n","gone":1}', { name: 'n' }],
  ['{"one":{"a":"x","gone":1}}', { one: { a: 'x' } }],
  ['{"list":[{"a":"x"},{"gone":1}]}', { list: [{ a: 'x' }, { a: null }] }],
  ['{"map":{"k":{"a":"x","gone":{}}}}', { map: { k: { a: 'x' } } }],
])('drops attributes that the schema does not have: %s', async (json, expected) => {
  expect(await served().upgrade(2, json)).toMatchObject({ passedOn: false, state: expected, messages: [] });
});

test('upgrades version by version and keeps all digits of numbers', async () => {
  const upgraded = await served({
    0: ({ title, ...rest }) => ({ ...rest, label: title }),
    1: ({ label, ...rest }) => ({ ...rest, name: `${label}!` }),
  }).upgrade(0, '{"title":"1234567890123456789012 \\"x\\"","big":123456789012345678901234567890}');
  expect(upgraded.state).toMatchObject({ name: '1234567890123456789012 "x"!', big: 123456789012345678901234567890n });
});

test('rejects a version without an upgrader and says what to do', async () => {
  expect((await served().upgrade(1, '{}')).messages[0]).toContain('Upgrade with an older version of the provider first.');
  expect((await served({ 0: (old) => old }).upgrade(0, '{}')).messages[0]).toContain('has schema version 1, which this provider cannot upgrade');
  expect((await served().upgrade(3, '{}')).messages[0]).toContain('A newer version of the provider wrote it: use that version.');
});

test('rejects the state format of Terraform 0.11', async () => {
  expect((await served().upgrade(2, '')).messages[0]).toContain('Remove it from the state and import it.');
});
