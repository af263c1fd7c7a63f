import { lists } from './lists';
import { Scenario, SCENARIOS } from './scenarios';
import type { TinyTerraform } from './tiny-terraform';
import { montage, World } from './world';
import { selection, told } from '../support/selection';

/*
 * These stories run the provider's handlers in this process, on real HTTP through a proxy that puts a fault at one step. Those with the real
 * terraform are in terraform.test.ts.
 */

const SUBMIT = 'SubmitScreenMediaHighlightsJob';
const JOB = 'ims_highlight_montage_job.x';
const RESULT = 'ims_highlight_montage_result.x';

/** Kills and doubts about the submit are what money depends on. */
const mustRun = ({ kill, story, aim, lists: { lag = 0 } = {} }: Scenario) =>
  (kill !== undefined && aim.operation === SUBMIT) || (story === 'create' && aim.operation === SUBMIT && lag === 0 && kill === undefined);
const SELECTED = selection(SCENARIOS, 200, mustRun);

let world: World;
/** How often what was scripted really happened. */
let struck: number;
beforeEach(async () => {
  struck = 0;
  world = await World.open();
});
afterEach(() => world.close());
afterAll(() => told(`fault scenarios, provider in process: ${SELECTED.length} of ${SCENARIOS.length}`));

const named = (scenarios: readonly Scenario[]) => scenarios.map((scenario) => [scenario.name, scenario] as const);

test.each(named(SELECTED))('%s', (_, scenario) => tell(scenario));

async function tell(scenario: Scenario): Promise<void> {
  const terraform = world.terraform(montage('x', scenario.story === 'destroy' ? { on_destroy: 'delete_outputs' } : {}));
  await STORIES[scenario.story](terraform, scenario);
  expect(struck).toBeGreaterThan(0);
}

const STORIES: Record<Scenario['story'], (terraform: TinyTerraform, scenario: Scenario) => Promise<void>> = {
  async create(terraform, scenario) {
    arm(scenario);
    await attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  async progress(terraform, scenario) {
    world.engine.hold();
    arm(scenario);
    world.proxy.onCall = () => {
      if (world.proxy.count('GetBatchMediaProducingJob') > 3) world.engine.release();
    };
    await attempt(() => terraform.apply());
    world.engine.release();
    await endsWell(terraform, 1);
  },
  async doubt(terraform, scenario) {
    world.proxy.interfere({ operation: SUBMIT, times: 1 }, async (exchange) => {
      await exchange.forward();
      exchange.cut();
    });
    arm(scenario);
    await attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  async adopt(terraform, scenario) {
    await made(terraform);
    terraform.forget();
    if (!scenario.lists?.lag) world.onAnotherMachine(); // there, nothing but the list knows of the job
    arm(scenario);
    await attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  async refresh(terraform, scenario) {
    await made(terraform);
    arm(scenario);
    await attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  async destroy(terraform, scenario) {
    await made(terraform);
    const { media_ids: [mediaId], project_ids: [projectId] } = terraform.values(RESULT);
    arm(scenario);
    await attempt(() => terraform.destroy());
    await untilItWorks(() => terraform.destroy());
    expect(terraform.values(JOB)).toBeUndefined();
    expect(world.cloud.service.media.find(mediaId)).toBeUndefined();
    expect(world.cloud.service.projects.get(projectId)).toBeUndefined();
    await endsWell(terraform, 2); // what we deleted is made anew
  },
};

function killNow(): void {
  struck++;
  world.kill();
}

function arm({ aim, fault, lasting, kill, lists: how = {} }: Scenario): void {
  world.proxy.distort = lists(how);
  if (fault) {
    world.proxy.interfere({ ...aim, times: lasting ? undefined : 1 }, (exchange) => {
      struck++;
      return fault.act(exchange);
    });
  }
  if (kill === 'answered') {
    let answers = 0;
    world.onAnswer = (operation) => {
      if (operation === aim.operation && ++answers === (aim.nth ?? 1)) killNow();
    };
  } else if (kill) {
    world.proxy.interfere({ ...aim, times: 1 }, async (exchange) => {
      if (kill === 'carried out') await exchange.forward();
      killNow();
      exchange.cut();
    });
  }
}

/** Runs a command to whatever end it comes; afterwards nothing is wrong any more. */
async function attempt(command: () => Promise<unknown>): Promise<void> {
  await Promise.race([command(), world.killed()]);
  world.proxy.heal();
  world.onAnswer = () => {};
}

async function made(terraform: TinyTerraform): Promise<void> {
  expect(await terraform.apply()).toMatchObject({ errors: [] });
}

/** Whoever sees an error applies again. */
async function untilItWorks(command: () => Promise<{ readonly errors: readonly string[] }>, times = 3): Promise<void> {
  for (let left = times; ; left--) {
    const { errors } = await command();
    if (errors.length === 0) return;
    if (left === 1) throw new Error(`still failing:\n${errors.join('\n')}`);
  }
}

/** How every story ends: so many paid jobs, a state that says what the service says, and an empty plan. */
async function endsWell(terraform: TinyTerraform, jobs: number): Promise<void> {
  await untilItWorks(() => terraform.apply());
  expect(world.paid).toHaveLength(jobs);
  const { id } = terraform.values(JOB);
  const job = world.paid.find((paid) => paid.id === id)!;
  expect(job.status).toBe('Finished');
  expect(terraform.values(RESULT)).toMatchObject({
    job_id: id, status: 'Finished', media_ids: job.subJobs.map(({ data }) => data.MediaId), output_urls: job.subJobs.map(({ data }) => data.MediaURL),
  });
  expect(await terraform.plan()).toEqual({ errors: [], changes: [] });
  expect(world.paid).toHaveLength(jobs);
}
