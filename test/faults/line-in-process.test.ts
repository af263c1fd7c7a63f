import { declared, LINE_SCENARIOS, type LineScenario, PARTS } from './line-scenarios';
import { Script, untilItWorks, works } from './script';
import type { TinyTerraform } from './tiny-terraform';
import { World } from './world';
import { selection, told } from '../support/selection';

/* Pipelines, templates, assets and the callback, as in-process.test.ts does it for jobs: whatever happens, each is there once, as declared, or gone. */

/** What may leave a second one behind: a template has no natural key, and a provider that died could not note its id. The plan warns of it. */
const mayLeaveOne = ({ part, command, kill }: LineScenario) => part === 'template' && command === 'create' && kill !== undefined;
const SELECTED = selection(LINE_SCENARIOS, 100, ({ kill, command }) => kill !== undefined && command === 'create');

let world: World;
let script: Script;
beforeEach(async () => {
  world = await World.open();
  script = new Script(world);
});
afterEach(() => world.close());
afterAll(() => told(`fault scenarios of the production line, provider in process: ${SELECTED.length} of ${LINE_SCENARIOS.length}`));

test.each(SELECTED.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
  let changed = false;
  const terraform = world.terraform([declared(scenario.part, () => changed)]);
  if (scenario.command !== 'create') await works(() => terraform.apply());
  if (scenario.command === 'change') changed = true;
  script.arm(scenario);
  await script.attempt(() => (scenario.command === 'destroy' ? terraform.destroy() : terraform.apply()));
  if (scenario.command === 'destroy') await isGone(terraform, scenario);
  else await isThereOnce(terraform, scenario);
  expect(script.struck).toBeGreaterThan(0);
});

async function isThereOnce(terraform: TinyTerraform, scenario: LineScenario): Promise<void> {
  const { type, inService, before, after } = PARTS[scenario.part];
  await untilItWorks(() => applyAsTold(terraform));
  const wanted = scenario.command === 'change' ? after : before;
  const found = inService(world.cloud.service);
  expect(found.length).toBeGreaterThanOrEqual(1);
  expect(found.length).toBeLessThanOrEqual(mayLeaveOne(scenario) ? 2 : 1);
  expect(wanted).toMatchObject(found[0]);
  expect(terraform.values(`${type}.x`)).toMatchObject(wanted);
  expect(await terraform.plan()).toEqual({ errors: [], changes: [] });
}

async function isGone(terraform: TinyTerraform, { part }: LineScenario): Promise<void> {
  const { type, inService } = PARTS[part];
  await untilItWorks(() => terraform.destroy());
  expect(terraform.values(`${type}.x`)).toBeUndefined();
  expect(inService(world.cloud.service)).toEqual([]);
}

/** Does what an error tells to do: takes over what an apply made before it was cut off. */
async function applyAsTold(terraform: TinyTerraform) {
  const outcome = await terraform.apply();
  const id = /terraform import <address> (\w+)/.exec(outcome.errors.join())?.[1];
  if (id) await terraform.import(id);
  return outcome;
}
