import { FaultInjector, retryUntilSuccess, expectSuccess } from './fault-injector';
import { montage, InProcessEnvironment } from './in-process-environment';
import type { InProcessTerraform } from './in-process-terraform';
import { type Scenario, SCENARIOS } from './job-scenarios';
import { selection, reportCount } from '../support/selection';

/*
 * The provider's handlers in this process, with real HTTP through a proxy that injects a fault at one step. terraform.test.ts has scenarios with the real
 * terraform.
 */

const SUBMIT = 'SubmitScreenMediaHighlightsJob';
const JOB = 'ims_highlight_montage_job.x';
const RESULT = 'ims_highlight_montage_result.x';

/** Whether a submit is paid for twice depends on these. */
const mustRun = ({ kill, flow, target, lists: { lag = 0 } = {} }: Scenario) =>
  (kill !== undefined && target.operation === SUBMIT) || (flow === 'create' && target.operation === SUBMIT && lag === 0 && kill === undefined);
const SELECTED = selection(SCENARIOS, 200, mustRun);

let environment: InProcessEnvironment;
let injector: FaultInjector;
beforeEach(async () => {
  environment = await InProcessEnvironment.open();
  injector = new FaultInjector(environment);
});
afterEach(() => environment.close());
afterAll(() => reportCount(`fault scenarios, provider in process: ${SELECTED.length} of ${SCENARIOS.length}`));

const named = (scenarios: readonly Scenario[]) => scenarios.map((scenario) => [scenario.name, scenario] as const);

test.each(named(SELECTED))('%s', (_, scenario) => run(scenario));

async function run(scenario: Scenario): Promise<void> {
  const terraform = environment.terraform(montage('x', DECLARED[scenario.flow]));
  await FLOWS[scenario.flow](terraform, scenario);
  expect(injector.triggered).toBeGreaterThan(0);
}

/** Additional attributes of the montage in a flow. */
const DECLARED: Partial<Record<Scenario['flow'], object>> = {
  'destroy': { on_destroy: 'delete_outputs' },
  'tracked': { track_materials: true },
  'outputs': { on_missing_output: 'rerun' },
  'adopt preview': { output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/x_{index}.mp4', width: 540, height: 960, generate_preview_only: true } },
};

const FLOWS: Record<Scenario['flow'], (terraform: InProcessTerraform, scenario: Scenario) => Promise<void>> = {
  async create(terraform, scenario) {
    injector.arm(scenario);
    await injector.attempt(() => terraform.apply());
    await expectConsistentEnd(terraform, 1);
  },
  async progress(terraform, scenario) {
    environment.holdJobs();
    injector.arm(scenario);
    injector.onTriggered = () => environment.releaseJobs();
    await injector.attempt(() => terraform.apply());
    await expectConsistentEnd(terraform, 1);
  },
  async ambiguous(terraform, scenario) {
    environment.proxy.intercept({ operation: SUBMIT, times: 1 }, async (exchange) => {
      await exchange.forward();
      exchange.cut();
    });
    injector.arm(scenario);
    await injector.attempt(() => terraform.apply());
    await expectConsistentEnd(terraform, 1);
  },
  async adopt(terraform, scenario) {
    await expectSuccess(() => terraform.apply());
    terraform.forget();
    if (!scenario.lists?.lag) environment.onAnotherMachine(); // without the journal, only a listing shows the job
    injector.arm(scenario);
    await injector.attempt(() => terraform.apply());
    await expectConsistentEnd(terraform, 1);
  },
  'adopt preview': (terraform, scenario) => FLOWS.adopt(terraform, scenario),
  async refresh(terraform, scenario) {
    await expectSuccess(() => terraform.apply());
    injector.arm(scenario);
    await injector.attempt(() => terraform.apply());
    await expectConsistentEnd(terraform, 1);
  },
  'tracked': (terraform, scenario) => FLOWS.create(terraform, scenario),
  async outputs(terraform, scenario) {
    await expectSuccess(() => terraform.apply());
    for (const url of terraform.values(RESULT).output_urls) await environment.cloud.store.put('output', new URL(url).pathname.slice(1), Buffer.from('video'));
    await FLOWS.refresh(terraform, scenario);
  },
  async destroy(terraform, scenario) {
    await expectSuccess(() => terraform.apply());
    const { media_ids: [mediaId], project_ids: [projectId] } = terraform.values(RESULT);
    injector.arm(scenario);
    await injector.attempt(() => terraform.destroy());
    await retryUntilSuccess(() => terraform.destroy());
    expect(terraform.values(JOB)).toBeUndefined();
    expect(environment.cloud.service.media.find(mediaId)).toBeUndefined();
    expect(environment.cloud.service.projects.get(projectId)).toBeUndefined();
    await expectConsistentEnd(terraform, 2); // deleted outputs are produced again
  },
};

/** Each flow ends with so many paid jobs, a state that equals the service, and an empty plan. */
async function expectConsistentEnd(terraform: InProcessTerraform, jobs: number): Promise<void> {
  await retryUntilSuccess(() => terraform.apply());
  expect(environment.paid).toHaveLength(jobs);
  const { id } = terraform.values(JOB);
  const job = environment.paid.find((paid) => paid.id === id)!;
  expect(job.status).toBe('Finished');
  expect(terraform.values(RESULT)).toMatchObject({
    job_id: id, status: 'Finished', project_ids: job.subJobs.map(({ data }) => data.ProjectId),
    media_ids: defined(job.subJobs.map(({ data }) => data.MediaId)), output_urls: defined(job.subJobs.map(({ data }) => data.MediaURL)),
  });
  expect(await terraform.plan()).toEqual({ errors: [], changes: [] });
  expect(environment.paid).toHaveLength(jobs);
}

/** A preview has no videos. */
const defined = (things: readonly (string | undefined)[]) => things.filter((thing) => thing !== undefined);
