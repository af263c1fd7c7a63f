import { FaultInjector, retryUntilSuccess, expectSuccess } from './fault-injector';
import { InProcessEnvironment } from './in-process-environment';
import type { InProcessTerraform } from './in-process-terraform';
import { declared, RESOURCE_SCENARIOS, type ResourceScenario, RESOURCES } from './resource-scenarios';
import { selection, reportCount } from '../support/selection';

/* Pipelines, templates, media assets and the callback, as jobs-in-process.test.ts for jobs: whatever fails, each exists once as declared, or does not exist. */

/** A template has no natural key, and a killed provider cannot record its id. The plan warns of a duplicate. */
const mayLeaveDuplicate = ({ kind, command, kill }: ResourceScenario) => kind === 'template' && command === 'create' && kill !== undefined;
const SELECTED = selection(RESOURCE_SCENARIOS, 100, ({ kill, command }) => kill !== undefined && command === 'create');

let environment: InProcessEnvironment;
let injector: FaultInjector;
beforeEach(async () => {
  environment = await InProcessEnvironment.open();
  injector = new FaultInjector(environment);
});
afterEach(() => environment.close());
afterAll(() => reportCount(`fault scenarios of resources, provider in process: ${SELECTED.length} of ${RESOURCE_SCENARIOS.length}`));

test.each(SELECTED.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
  let changed = false;
  const terraform = environment.terraform([declared(scenario.kind, () => changed)]);
  if (scenario.command !== 'create') await expectSuccess(() => terraform.apply());
  if (scenario.command === 'change') changed = true;
  injector.arm(scenario);
  await injector.attempt(() => (scenario.command === 'destroy' ? terraform.destroy() : terraform.apply()));
  if (scenario.command === 'destroy') await expectNone(terraform, scenario);
  else await expectOne(terraform, scenario);
  expect(injector.triggered).toBeGreaterThan(0);
});

async function expectOne(terraform: InProcessTerraform, scenario: ResourceScenario): Promise<void> {
  const { type, inService, before, after } = RESOURCES[scenario.kind];
  await retryUntilSuccess(() => applyAndImport(terraform));
  const wanted = scenario.command === 'change' ? after : before;
  const found = inService(environment.cloud.service);
  expect(found.length).toBeGreaterThanOrEqual(1);
  expect(found.length).toBeLessThanOrEqual(mayLeaveDuplicate(scenario) ? 2 : 1);
  expect(wanted).toMatchObject(found[0]);
  expect(terraform.values(`${type}.x`)).toMatchObject(wanted);
  expect(await terraform.plan()).toEqual({ errors: [], changes: [] });
}

async function expectNone(terraform: InProcessTerraform, { kind }: ResourceScenario): Promise<void> {
  const { type, inService } = RESOURCES[kind];
  await retryUntilSuccess(() => terraform.destroy());
  expect(terraform.values(`${type}.x`)).toBeUndefined();
  expect(inService(environment.cloud.service)).toEqual([]);
}

/** Applies, and imports a resource as the error asks for. */
async function applyAndImport(terraform: InProcessTerraform) {
  const outcome = await terraform.apply();
  const id = /terraform import <address> (\w+)/.exec(outcome.errors.join())?.[1];
  if (id) await terraform.import(id);
  return outcome;
}
