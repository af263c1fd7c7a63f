import { type Scenario, SCENARIOS } from './scenarios';
import { Script, untilItWorks, works } from './script';
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
let script: Script;
beforeEach(async () => {
  world = await World.open();
  script = new Script(world);
});
afterEach(() => world.close());
afterAll(() => told(`fault scenarios, provider in process: ${SELECTED.length} of ${SCENARIOS.length}`));

const named = (scenarios: readonly Scenario[]) => scenarios.map((scenario) => [scenario.name, scenario] as const);

test.each(named(SELECTED))('%s', (_, scenario) => tell(scenario));

async function tell(scenario: Scenario): Promise<void> {
  const terraform = world.terraform(montage('x', DECLARED[scenario.story]));
  await STORIES[scenario.story](terraform, scenario);
  expect(script.struck).toBeGreaterThan(0);
}

/** What the montage of a story says beside the usual. */
const DECLARED: Partial<Record<Scenario['story'], object>> = {
  'destroy': { on_destroy: 'delete_outputs' },
  'tracked': { track_materials: true },
  'outputs': { on_missing_output: 'rerun' },
  'adopt preview': { output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/x_{index}.mp4', width: 540, height: 960, generate_preview_only: true } },
};

const STORIES: Record<Scenario['story'], (terraform: TinyTerraform, scenario: Scenario) => Promise<void>> = {
  async create(terraform, scenario) {
    script.arm(scenario);
    await script.attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  async progress(terraform, scenario) {
    world.engine.hold();
    script.arm(scenario);
    world.proxy.onCall = () => {
      if (world.proxy.count('GetBatchMediaProducingJob') > 3) world.engine.release();
    };
    await script.attempt(() => terraform.apply());
    world.engine.release();
    await endsWell(terraform, 1);
  },
  async doubt(terraform, scenario) {
    world.proxy.interfere({ operation: SUBMIT, times: 1 }, async (exchange) => {
      await exchange.forward();
      exchange.cut();
    });
    script.arm(scenario);
    await script.attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  async adopt(terraform, scenario) {
    await works(() => terraform.apply());
    terraform.forget();
    if (!scenario.lists?.lag) world.onAnotherMachine(); // there, nothing but the list knows of the job
    script.arm(scenario);
    await script.attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  'adopt preview': (terraform, scenario) => STORIES.adopt(terraform, scenario),
  async refresh(terraform, scenario) {
    await works(() => terraform.apply());
    script.arm(scenario);
    await script.attempt(() => terraform.apply());
    await endsWell(terraform, 1);
  },
  'tracked': (terraform, scenario) => STORIES.create(terraform, scenario),
  async outputs(terraform, scenario) {
    await works(() => terraform.apply());
    for (const url of terraform.values(RESULT).output_urls) await world.cloud.store.put('output', new URL(url).pathname.slice(1), Buffer.from('video'));
    await STORIES.refresh(terraform, scenario);
  },
  async destroy(terraform, scenario) {
    await works(() => terraform.apply());
    const { media_ids: [mediaId], project_ids: [projectId] } = terraform.values(RESULT);
    script.arm(scenario);
    await script.attempt(() => terraform.destroy());
    await untilItWorks(() => terraform.destroy());
    expect(terraform.values(JOB)).toBeUndefined();
    expect(world.cloud.service.media.find(mediaId)).toBeUndefined();
    expect(world.cloud.service.projects.get(projectId)).toBeUndefined();
    await endsWell(terraform, 2); // what we deleted is made anew
  },
};

/** How every story ends: so many paid jobs, a state that says what the service says, and an empty plan. */
async function endsWell(terraform: TinyTerraform, jobs: number): Promise<void> {
  await untilItWorks(() => terraform.apply());
  expect(world.paid).toHaveLength(jobs);
  const { id } = terraform.values(JOB);
  const job = world.paid.find((paid) => paid.id === id)!;
  expect(job.status).toBe('Finished');
  expect(terraform.values(RESULT)).toMatchObject({
    job_id: id, status: 'Finished', project_ids: job.subJobs.map(({ data }) => data.ProjectId),
    media_ids: made(job.subJobs.map(({ data }) => data.MediaId)), output_urls: made(job.subJobs.map(({ data }) => data.MediaURL)),
  });
  expect(await terraform.plan()).toEqual({ errors: [], changes: [] });
  expect(world.paid).toHaveLength(jobs);
}

/** A preview makes no videos. */
const made = (things: readonly (string | undefined)[]) => things.filter((thing) => thing !== undefined);
