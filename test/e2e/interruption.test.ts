import { execFileSync } from 'node:child_process';
import { cloudWithBuckets, environmentOf } from './cloud';
import { REQUIRED, unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { CallListener } from '../support/call-listener';
import { HeldEngine } from '../support/held-engine';
import type { Running } from '../support/terraform';

const JOB = 'ims_highlight_montage_job.x';
const RESULT = 'ims_highlight_montage_result.x';
const HCL = (more = '') => `
resource "ims_highlight_montage_job" "x" {${REQUIRED}}
resource "ims_highlight_montage_result" "x" {
  job_id = ims_highlight_montage_job.x.id
  ${more}
}`;

let cloud: LocalService;
let engine: HeldEngine;
let calls: CallListener;
beforeEach(async () => {
  engine = new HeldEngine().hold();
  calls = new CallListener();
  cloud = await cloudWithBuckets({ engine, logger: calls });
});
afterEach(async () => {
  engine.release();
  await cloud.close();
});


/** Applies until the provider waits. Terraform prints "Creating..." before it calls the provider, so that line is not enough. */
async function applyUntilWaiting(terraform: Workspace): Promise<Running> {
  const look = calls.next('GetBatchMediaProducingJob');
  const apply = await terraform.start('apply', '-auto-approve', '-no-color');
  await Promise.race([look, apply.finished.then(({ stdout, stderr }) => { throw new Error(`terraform has not waited:\n${stdout}\n${stderr}`); })]);
  return apply;
}

/** The next apply continues to wait for the same job, and nothing was paid twice. */
async function nextApplyWaitsOn(terraform: Workspace): Promise<void> {
  const { id } = await terraform.state(JOB);
  expect(await terraform.state(RESULT)).toBeUndefined();
  const { text } = await terraform.plan();
  expect(text).toContain('1 to add, 0 to change, 0 to destroy');
  engine.release();
  await terraform.apply();
  expect(await terraform.state(JOB)).toMatchObject({ id });
  expect(await terraform.state(RESULT)).toMatchObject({ job_id: id, status: 'Finished' });
  expect(cloud.service.jobs.readable()).toHaveLength(1);
  expect((await terraform.plan()).changes).toBe(false);
}

test('a timeout of the wait fails the apply and does not touch the job', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(HCL('timeouts = { create = "1s" }'));
  const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toMatch(/is not done yet.*Timed out after 1s waiting for the job \(timeouts\.create\)\. The job continues.*next apply waits for it again/);
  terraform.configure(HCL());
  await nextApplyWaitsOn(terraform);
});

test('Ctrl-C during the wait loses nothing', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(HCL());
  const apply = await applyUntilWaiting(terraform);
  apply.interrupt();
  const { stdout, stderr } = await apply.finished;
  expect(unwrapped(stdout + stderr)).toMatch(/The wait for job \S+ was interrupted .*The job continues/);
  await nextApplyWaitsOn(terraform);
});

test('killing the provider during the wait loses nothing', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(HCL());
  const apply = await applyUntilWaiting(terraform);
  killProvidersOf(apply.process.pid!);
  const { code } = await apply.finished;
  expect(code).toBe(1);
  await nextApplyWaitsOn(terraform);
});

test('finds the job by its key after terraform was killed between submit and state', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(HCL());
  const apply = await applyUntilWaiting(terraform);
  process.kill(-apply.process.pid!, 'SIGKILL');
  await apply.finished;
  await terraform.run('state', 'rm', '-lock=false', JOB); // simulates a state that was never written
  engine.release();
  await terraform.apply('-lock=false');
  expect(await terraform.state(JOB)).toMatchObject({ adopted: true });
  expect(cloud.service.jobs.readable()).toHaveLength(1);
  expect((await terraform.plan('-lock=false')).changes).toBe(false);
});

function killProvidersOf(terraform: number): void {
  const children = execFileSync('pgrep', ['-P', String(terraform)], { encoding: 'utf8' }).trim().split('\n').map(Number);
  expect(children.length).toBeGreaterThan(0);
  for (const child of children) process.kill(child, 'SIGKILL');
}
