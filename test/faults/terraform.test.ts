import { type Fault, FAULTS } from './catalogue';
import type { Exchange } from './fault-proxy';
import { type Kill, KILLS } from './scenarios';
import { childrenOf, Stage } from './stage';
import { selection, told } from '../support/selection';

/* The real terraform with the provider as it ships. Hundreds more stories, without processes, are in in-process.test.ts. */

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
interface Killing {
  readonly command: 'apply' | 'destroy';
  readonly operation: string;
  readonly moment: Kill;
  readonly victim: Victim;
}

const PLACES = [
  { command: 'apply', operation: LIST }, { command: 'apply', operation: SUBMIT }, { command: 'apply', operation: GET },
  { command: 'destroy', operation: GET }, { command: 'destroy', operation: 'DeleteMediaInfos' },
] as const;
const KILLINGS = PLACES.flatMap((place) => KILLS.flatMap((moment) => (['provider', 'terraform'] as const).map((victim): Killing => ({ ...place, moment, victim }))));

/** Silence is left to the stories without processes: the provider as it ships waits a minute for an answer. */
const STRUCK = FAULTS.filter(({ name }) => !/nothing/.test(name));

/** Where money is at stake. What was not carried out takes the provider 18 s to be sure of, and is left to the soak. */
const killings = selection(KILLINGS, 5, ({ operation, moment, victim }) =>
  (operation === SUBMIT && moment !== 'arrived') || (operation === 'DeleteMediaInfos' && victim === 'provider' && moment === 'carried out'));
const faults = selection(STRUCK, 1, ({ name }) => name === 'status 500, carried out');
const disks = selection(['for the first montage', 'while a changed montage replaces another'], 1);

let stage: Stage;
beforeEach(async () => { stage = (await Stage.open()).configure(hcl()); });
afterEach(() => stage.close());
afterAll(() => told(`fault scenarios, real terraform: ${killings.length + faults.length + disks.length} of ${KILLINGS.length + STRUCK.length + 2}`));

test.each(killings.map((killing) => [`${killing.command}: ${killing.victim} killed -9 at ${killing.operation}, ${killing.moment}`, killing] as const))('%s', async (_, killing) => {
  const { command, operation } = killing;
  if (command === 'destroy') await stage.apply();
  const terraform = stage.start(command, '-auto-approve', '-no-color');
  let died = false;
  stage.proxy.interfere({ operation, times: 1 }, async (exchange) => {
    await kill(terraform.process.pid!, killing, exchange);
    died = true;
  });
  const { code } = await terraform.finished;
  expect(code).not.toBe(0);
  expect(died).toBe(true);
  stage.proxy.heal();
  if (command === 'apply') return endsWell(1);
  await stage.ok('destroy', '-auto-approve', '-no-color');
  expect(await stage.state(JOB)).toBeUndefined();
  await endsWell(2);
});

/** Kills at the moment; what was stopped before does nothing with an answer that has arrived. */
async function kill(terraform: number, { moment, victim }: Killing, exchange: Exchange): Promise<void> {
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
  stage.proxy.interfere({ operation: SUBMIT, times: 1 }, fault.act);
  await stage.run('apply', '-auto-approve', '-no-color');
  expect(stage.proxy.struck).toBe(1);
  stage.proxy.heal();
  await endsWell(1);
});

/** Neither the state nor its emergency copy can be written. */
test.each(disks)('the disk is full %s', async (when) => {
  const replaces = when.includes('replaces');
  if (replaces) await stage.apply();
  stage.configure(hcl('Grand opening'));
  const { code, stdout, stderr } = await stage.withFullDisk('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/file too large/i);
  stage.restoreState();
  if (!replaces) {
    expect(stage.paid).toHaveLength(1);
    expect(await stage.state(JOB)).toBeUndefined();
  }
  await endsWell(replaces ? 2 : 1);
});

/** So many paid jobs, a state that says what the service says, and an empty plan. */
async function endsWell(jobs: number): Promise<void> {
  await stage.apply();
  expect(stage.paid).toHaveLength(jobs);
  const { id } = await stage.state(JOB);
  const job = stage.paid.find((paid) => paid.id === id)!;
  expect(await stage.state(RESULT)).toMatchObject({ job_id: id, status: 'Finished', media_ids: job.subJobs.map(({ data }) => data.MediaId) });
  expect(await stage.planIsEmpty()).toBe(true);
  expect(stage.paid).toHaveLength(jobs);
}
