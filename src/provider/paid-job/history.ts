import { type BatchJob, getBatchJob, keyOf, outcomeOf, TERMINAL_STATUSES } from '../../ims';
import { type PrivateState, type ResourceContext } from '../framework';
import { failureLines } from './output-attributes';
import { keepMade, keptMade, madeBy, verified } from './outputs';
import { type Finding, isLookedFor } from './policies';
import type { ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

/** Private to the state: what the last refresh found. */
const FINDING = 'finding';

/** The service forgets a job after a year. In milliseconds. */
const REMEMBERED = 365 * 24 * 3600_000;

/** Of a job's state: what a refresh goes by. */
export interface KnownJob {
  readonly id: string | null;
  readonly status: string | null;
  readonly create_time?: string | null;
  readonly submission_key: string | null;
}

/** What the last refresh found out that a plan has to decide on. */
export function findingOf(priv: PrivateState, { id, status }: Readonly<Record<string, unknown>>): Finding | undefined {
  const found = priv.get<Finding>(FINDING);
  if (found) return found;
  return status === 'Failed' ? { kind: 'failed', words: `Job ${id} failed. Why is in the data source ims_highlight_montage_job.` } : undefined;
}

/**
 * Reads a job as far as its state does not tell all. The service has no operation that changes, cancels or deletes a job: a terminal state is its last, and
 * stays true after the service has forgotten the job, so a finished job is read again only when a policy asks for it.
 * @returns the job, if it was read and the service knows it
 */
export async function refresh(state: KnownJob, context: ResourceContext<ProviderData>): Promise<BatchJob | undefined> {
  const { private: priv, signal } = context;
  const done = TERMINAL_STATUSES.has(state.status ?? '');
  if (state.status === 'Failed' || (done && keptMade(priv) && !isLookedFor('expired', state) && !isLookedFor('missing', state))) return undefined;
  const job = await explained('The montage job cannot be read', () => getBatchJob(context.providerData.client.caller, state.id!, { signal }));
  const findings = [job ? failure(job) : expiry(state, done, context)];
  if (job && outcomeOf(job) !== 'running') keepMade(priv, madeBy(job).map((one, index) => ({ ...one, size: keptMade(priv)?.[index]?.size })));
  if (job) noticeLostKey(state, job, context);
  if (!findings[0] && isLookedFor('missing', state)) findings.push(await missing(state, context));
  setFinding(priv, findings.find((finding) => finding !== undefined));
  return job;
}

function setFinding(priv: PrivateState, finding: Finding | undefined): void {
  if (JSON.stringify(finding) !== JSON.stringify(priv.get(FINDING))) priv.set(FINDING, finding);
}

function failure(job: BatchJob): Finding | undefined {
  if (outcomeOf(job) !== 'failed') return undefined;
  return { kind: 'failed', words: `Job ${job.jobId} failed: ${failureLines(job).join('; ') || 'the service gives no reason'}.` };
}

/** A job that the service does not know: after a year it has forgotten it, before that something else is the matter, and nothing may be paid again for it. */
function expiry({ id, create_time: created }: KnownJob, done: boolean, { diagnostics }: ResourceContext<ProviderData>): Finding | undefined {
  const age = Date.now() - Date.parse(created ?? '');
  if (age >= REMEMBERED) return { kind: 'expired', words: `The service has forgotten job ${id}, which was submitted on ${created!.slice(0, 10)}: it keeps jobs for a year.` };
  if (done) {
    diagnostics.warning(`The service does not know montage job ${id}`, 'The job is younger than the year for which the service keeps jobs, so it should be there. '
      + 'Check region and account of the provider. What is in the state is kept, and nothing is run for this.');
  }
  return undefined;
}

async function missing(state: KnownJob, { private: priv, providerData, signal }: ResourceContext<ProviderData>): Promise<Finding | undefined> {
  const { made, faults } = await explained('The outputs cannot be looked at', () => verified(keptMade(priv) ?? [], providerData.client, signal), ['on_missing_output']);
  keepMade(priv, made);
  return faults.length === 0 ? undefined : { kind: 'missing', words: `Of the outputs of job ${state.id}, ${faults.join('; ')}.` };
}

/** Without its UserData a job that is lost between submit and state cannot be found again: whoever relies on that has to know. */
function noticeLostKey({ id, submission_key: key }: KnownJob, job: BatchJob, { diagnostics }: ResourceContext<ProviderData>): void {
  if (!key || keyOf(job) === key) return;
  diagnostics.warning(`The service did not give back the UserData of montage job ${id}`, 'The provider finds a job that was lost between its submission and the state by the submission key '
    + `in its UserData; ${job.userData === undefined ? 'this job came back without any' : 'that of this job is another one'}. On this machine such a job is still found by the journal in .terraform/ims-submissions. `
    + 'Keep that directory between runs, and after an interrupted apply look at the jobs of the account before you apply again.');
}
