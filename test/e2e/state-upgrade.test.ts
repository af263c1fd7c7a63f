import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './workspace';
import { provider } from '../../src/provider/provider';

/* States that earlier provider versions wrote, each with its configuration, read by the current provider. */

const FIXTURES = join(__dirname, 'fixtures');
const VERSIONS = readdirSync(FIXTURES).filter((name) => name.startsWith('state-'));
const textOf = (version: string, name: string) => readFileSync(join(FIXTURES, version, name), 'utf8');

interface State { readonly resources: readonly { readonly type: string; readonly instances: readonly { attributes: Record<string, unknown> }[] }[] }
const stateOf = (version: string) => JSON.parse(textOf(version, 'state.json')) as State;

/** A working directory with such a state. Its endpoint is unreachable: a plan without refresh sends no request. */
function restored(version: string, change: (attributes: Record<string, unknown>) => Record<string, unknown> = (attributes) => attributes): Workspace {
  const state = stateOf(version);
  for (const instance of state.resources.flatMap(({ instances }) => instances)) instance.attributes = change(instance.attributes);
  const terraform = new Workspace({ IMS_ENDPOINT: 'http://127.0.0.1:9' }).configure(textOf(version, 'main.tf'));
  terraform.write('terraform.tfstate', JSON.stringify(state));
  return terraform;
}

/** Without nulls at any depth, as if those attributes had been added to the schema later. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([name, item]) => [name, withoutNulls(item)]));
}

/** Attributes that only describe the last run. */
const OF_THE_LAST_RUN = ['estimated_cost', 'estimated_cost_max', 'adopted', 'create_time', 'not_rendered', 'sub_jobs'];

test('every resource type is in a state of the version that introduced it', () => {
  const kept = new Set(VERSIONS.flatMap((version) => stateOf(version).resources.map(({ type }) => type)));
  expect(provider.resources.map(({ typeName }) => typeName).filter((typeName) => !kept.has(typeName))).toEqual([]);
});

describe.each(VERSIONS)('%s', (version) => {
  test('has an empty plan and can be shown', async () => {
    const terraform = restored(version);
    expect((await terraform.plan('-refresh=false')).text).toContain('No changes.');

    const { values } = JSON.parse(await terraform.ok('show', '-json'));
    const shown = values.root_module.resources as { type: string; values: Record<string, unknown> }[];
    for (const { type, instances: [{ attributes }] } of stateOf(version).resources) {
      expect(shown.find((resource) => resource.type === type)!.values).toMatchObject(attributes);
    }
  });

  test.each<[string, (attributes: Record<string, unknown>) => unknown]>([
    ['attributes without a value', withoutNulls],
    ['attributes of the last run', (attributes) => Object.fromEntries(Object.entries(attributes).filter(([name]) => !OF_THE_LAST_RUN.includes(name)))],
    ['both', (attributes) => withoutNulls(Object.fromEntries(Object.entries(attributes).filter(([name]) => !OF_THE_LAST_RUN.includes(name))))],
  ])('has an empty plan without %s', async (_, change) => {
    const terraform = restored(version, (attributes) => change(attributes) as Record<string, unknown>);
    expect((await terraform.plan('-refresh=false')).text).toContain('No changes.');
  });

  test('ignores the value of a removed attribute', async () => {
    const terraform = restored(version, (attributes) => ({ ...attributes, of_another_time: 'x' }));
    expect((await terraform.plan('-refresh=false')).text).toContain('No changes.');
  });
});
