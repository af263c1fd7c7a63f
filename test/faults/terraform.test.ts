import { type Fault, FAULTS } from './fault-catalog';
import type { Exchange } from './fault-proxy';
import { type Kill, KILLS } from './job-scenarios';
import { childrenOf, TerraformEnvironment } from './terraform-environment';
import { selection, reportCount } from '../support/selection';

/* The real terraform with the bundled provider. *-in-process.test.ts have hundreds of scenarios more. */

const SUBMIT = 'SubmitScreenMediaHighlightsJob';
const LIST = 'ListBatchMediaProducingJobs';
const GET = 'GetBatchMediaProducingJob';
const JOB = 'ims_highlight_montage_job.x';
const RESULT = 'ims_highlight_montage_result.x';

const hcl = (title = 'Now open') => `
resource "ims_highlight_montage_job" "x" {
  input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = ["${title}"] }
  output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4", width = 540, height = 960 }
  on_destroy    = "delete_outputs"
}
resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }`;

type Victim = 'provider' | 'terraform';
interface ProcessKill {
  readonly command: 'apply' | 'destroy';
  readonly operation: string;
  readonly moment: Kill;
  readonly victim: Victim;
}

const PLACES = [
  { command: 'apply', operation: LIST }, { command: 'apply', operation: SUBMIT }, { command: 'apply', operation: GET },
  { command: 'destroy', operation: GET }, { command: 'destroy', operation: 'DeleteMediaInfos' },
] as const;
const PROCESS_KILLS = PLACES.flatMap((place) => KILLS.flatMap((moment) => (['provider', 'terraform'] as const).map((victim): ProcessKill => ({ ...place, moment, victim }))));

/** Without silent faults: the bundled provider waits 60 s for a response. */
const PROCESS_FAULTS = FAULTS.filter(({ name }) => !/no response|silence/.test(name));

/** Whether a job is paid for twice depends on these. Requests that were not carried out take the provider 18 s, so SOAK=1 runs them. */
const kills = selection(PROCESS_KILLS, 5, ({ operation, moment, victim }) =>
  (operation === SUBMIT && moment !== 'arrived') || (operation === 'DeleteMediaInfos' && victim === 'provider' && moment === 'carried out'));
const faults = selection(PROCESS_FAULTS, 1, ({ name }) => name === 'status 500, carried out');
const disks = selection(['for the first montage', 'while a changed montage replaces another'], 1);

let environment: TerraformEnvironment;
beforeEach(async () => { environment = (await TerraformEnvironment.open()).configure(hcl()); });
afterEach(() => environment.close());
afterAll(() => reportCount(`fault scenarios, real terraform: ${kills.length + faults.length + disks.length} of ${PROCESS_KILLS.length + PROCESS_FAULTS.length + 2}`));

test.each(kills.map((processKill) => [`${processKill.command}: ${processKill.victim} killed -9 at ${processKill.operation}, ${processKill.moment}`, processKill] as const))('%s', async (_, processKill) => {
  const { command, operation } = processKill;
  if (command === 'destroy') await environment.apply();
  const terraform = environment.start(command, '-auto-approve', '-no-color');
  let died = false;
  environment.proxy.intercept({ operation, times: 1 }, async (exchange) => {
    await kill(terraform.process.pid!, processKill, exchange);
    died = true;
  });
  const { code } = await terraform.finished;
  expect(code).not.toBe(0);
  expect(died).toBe(true);
  environment.proxy.passThrough();
  if (command === 'apply') return expectConsistentEnd(1);
  await environment.ok('destroy', '-auto-approve', '-no-color');
  expect(await environment.state(JOB)).toBeUndefined();
  await expectConsistentEnd(2);
});

/** Stops the victim first, so that it cannot read a response that has arrived. */
async function kill(terraform: number, { moment, victim }: ProcessKill, exchange: Exchange): Promise<void> {
  const victims = victim === 'terraform' ? [terraform] : childrenOf(terraform);
  victims.forEach((pid) => process.kill(pid, 'SIGSTOP'));
  const answer = moment === 'arrived' ? undefined : await exchange.forward();
  if (moment === 'answered' && answer) {
    const arrived = new Promise((resolve) => exchange.response.once('finish', resolve));
    exchange.reply(answer);
    await arrived;
  }
  victims.forEach((pid) => process.kill(pid, 'SIGKILL'));
  if (moment !== 'answered') exchange.cut();
}

test.each(faults.map((fault) => [fault.name, fault] as const))('submit: %s', async (_, fault: Fault) => {
  environment.proxy.intercept({ operation: SUBMIT, times: 1 }, fault.act);
  await environment.run('apply', '-auto-approve', '-no-color');
  expect(environment.proxy.triggered).toBe(1);
  environment.proxy.passThrough();
  await expectConsistentEnd(1);
});

test.each(disks)('the disk is full %s', async (when) => {
  const replaces = when.includes('replaces');
  if (replaces) await environment.apply();
  environment.configure(hcl('Grand opening'));
  const { code, stdout, stderr } = await environment.withFullDisk('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/file too large/i);
  environment.restoreState();
  if (!replaces) {
    expect(environment.paid).toHaveLength(1);
    expect(await environment.state(JOB)).toBeUndefined();
  }
  await expectConsistentEnd(replaces ? 2 : 1);
});

/** So many paid jobs, a state that equals the service, and an empty plan. */
async function expectConsistentEnd(jobs: number): Promise<void> {
  await environment.apply();
  expect(environment.paid).toHaveLength(jobs);
  const { id } = await environment.state(JOB);
  const job = environment.paid.find((paid) => paid.id === id)!;
  expect(await environment.state(RESULT)).toMatchObject({ job_id: id, status: 'Finished', media_ids: job.subJobs.map(({ data }) => data.MediaId) });
  expect(await environment.planIsEmpty()).toBe(true);
  expect(environment.paid).toHaveLength(jobs);
}
