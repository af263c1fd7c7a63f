import { Served } from './served';
import { type Provider } from '../../../../src/provider/framework';
import { Registry } from '../../../../src/provider/framework/service/registry';
import { HclLog } from '../../../../src/provider/plugin';

const lines: any[] = [];
const registry = (provider: Partial<Provider> = {}) => new Registry(
  { schema: { attributes: {} }, resources: [], dataSources: [], configure: () => undefined, ...provider },
  HclLog.fromEnvironment({ TF_LOG: 'trace' }, 'x', (line) => lines.push(JSON.parse(line))),
);

test('rejects an unknown type', async () => {
  const served = new Served({});
  await expect(async () => served.handlers.validateResourceConfig!({ typeName: 'x_other' }, served.call)).rejects.toThrow('This provider has no resource x_other.');
});

test('rejects two resources with the same type name', () => {
  const [resource] = [{ typeName: 'x_thing', schema: { attributes: {} } } as any];
  expect(() => new Served({}, { resources: [resource, resource] })).toThrow('same type name: x_thing, x_thing');
});

test('rejects a data source and a resource that are not served', () => {
  expect(() => registry().dataSource('x_thing')).toThrow('This provider has no data source x_thing.');
  expect(() => registry().resource('')).toThrow('This provider has no resource .');
});

test('returns a data source by its type name, apart from resources', () => {
  const of = { typeName: 'x_data', schema: { attributes: {} }, read: async () => ({}) };
  const served = registry({ dataSources: [of] });
  expect(served.dataSource('x_data').of).toBe(of);
  expect(() => served.resource('x_data')).toThrow('no resource x_data');
});

test('has no provider data before the provider is configured', () => {
  expect(registry().providerData).toBeUndefined();
});

test('redacts what it logs', () => {
  registry({ redact: (text) => text.replaceAll('hush', '…') }).warn('got hush', { key: 'hush' });
  expect(lines.at(-1)).toMatchObject({ '@level': 'warn', '@message': 'got …', 'key': '…' });
});
