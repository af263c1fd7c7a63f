import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './workspace';
import { provider } from '../../src/provider/provider';

/* States that earlier versions of the provider wrote, each with its configuration, read by the provider of now. */

const FIXTURES = join(__dirname, 'fixtures');
const VERSIONS = readdirSync(FIXTURES).filter((name) => name.startsWith('state-'));
const textOf = (version: string, name: string) => readFileSync(join(FIXTURES, version, name), 'utf8');

interface State { readonly resources: readonly { readonly type: string; readonly instances: readonly { attributes: Record<string, unknown> }[] }[] }
const stateOf = (version: string) => JSON.parse(textOf(version, 'state.json')) as State;

/** A working directory with such a state. Nothing answers at its endpoint: a plan without refresh asks nobody. */
function restored(version: string, change: (attributes: Record<string, unknown>) => Record<string, unknown> = (attributes) => attributes): Workspace {
  const state = stateOf(version);
  for (const instance of state.resources.flatMap(({ instances }) => instances)) instance.attributes = change(instance.attributes);
  const terraform = new Workspace({ IMS_ENDPOINT: 'http://127.0.0.1:9' }).configure(textOf(version, 'main.tf'));
  terraform.write('terraform.tfstate', JSON.stringify(state));
  return terraform;
}

/** Without whatever is null, however deep: as if all of it had been added to the schema later. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([name, item]) => [name, withoutNulls(item)]));
}

/** What only tells of the last run, as attributes that come later will. */
const TOLD_LATER = ['estimated_cost', 'estimated_cost_max', 'adopted', 'create_time', 'not_rendered', 'sub_jobs'];

test('every type of resource is in a state of the version that first had it', () => {
  const kept = new Set(VERSIONS.flatMap((version) => stateOf(version).resources.map(({ type }) => type)));
  expect(provider.resources.map(({ typeName }) => typeName).filter((typeName) => !kept.has(typeName))).toEqual([]);
});

describe.each(VERSIONS)('%s', (version) => {
  test('has nothing to change, and can be shown', async () => {
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
    ['what tells of the last run', (attributes) => Object.fromEntries(Object.entries(attributes).filter(([name]) => !TOLD_LATER.includes(name)))],
    ['both', (attributes) => withoutNulls(Object.fromEntries(Object.entries(attributes).filter(([name]) => !TOLD_LATER.includes(name))))],
  ])('without %s has nothing to change either', async (_, change) => {
    const terraform = restored(version, (attributes) => change(attributes) as Record<string, unknown>);
    expect((await terraform.plan('-refresh=false')).text).toContain('No changes.');
  });

  test('keeps what an attribute that is gone had to say out of the plan', async () => {
    const terraform = restored(version, (attributes) => ({ ...attributes, of_another_time: 'x' }));
    expect((await terraform.plan('-refresh=false')).text).toContain('No changes.');
  });
});
