import { failureLines } from './output-attributes';
import { outputsOf, storedOutputs, storeOutputs, verifyOutputs } from './outputs';
import { type Finding, isChecked, type Policies } from './policies';
import { type BatchJob, getBatchJob, keyOf, outcomeOf, TERMINAL_STATUSES } from '../../ims';
import { type PrivateState, type ResourceContext } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

/** In the private data of the state: what the last refresh found. */
const FINDING = 'finding';

/** How long the service keeps jobs, in milliseconds. */
const RETENTION = 365 * 24 * 3600_000;

/** What a refresh needs of the state of a job. */
export interface KnownJob extends Policies {
  readonly id: string | null;
  readonly status: string | null;
  readonly create_time?: string | null;
  readonly submission_key: string | null;
}

/** What the last refresh found about a job. */
export function findingOf(priv: PrivateState, { id, status }: Pick<KnownJob, 'id' | 'status'>): Finding | undefined {
  const found = priv.get<Finding>(FINDING);
  if (found) return found;
  return status === 'Failed' ? { kind: 'failed', words: `Job ${id} failed. The data source ims_highlight_montage_job shows why.` } : undefined;
}

/**
 * Reads a job if its state may be out of date. The service cannot change, cancel or delete a job: a terminal status is final, also after the
 * job history has expired, so a finished job is read again only when a policy asks for it.
 * @returns the job, if it was read and the service knows it
 */
export async function refreshJob(state: KnownJob, context: ResourceContext<ProviderData>): Promise<BatchJob | undefined> {
  const { private: priv, signal } = context;
  const done = TERMINAL_STATUSES.has(state.status ?? '');
  if (state.status === 'Failed' || (done && storedOutputs(priv) && !isChecked('expired', state) && !isChecked('missing', state))) return undefined;
  const job = await explained('The job cannot be read', () => getBatchJob(context.providerData.client.caller, state.id!, { signal }));
  const findings = [job ? failure(job) : expiry(state, done, context)];
  if (job && outcomeOf(job) !== 'running') storeOutputs(priv, outputsOf(job).map((output, index) => ({ ...output, size: storedOutputs(priv)?.[index]?.size })));
  if (job) warnOfLostKey(state, job, context);
  if (!findings[0] && isChecked('missing', state)) findings.push(await missing(state, context));
  storeFinding(priv, findings.find((finding) => finding !== undefined));
  return job;
}

/** The status for the state: a job of which all outputs failed is a failed job. */
export function statusOf(job: BatchJob): string {
  return outcomeOf(job) === 'failed' ? 'Failed' : job.status;
}

function storeFinding(priv: PrivateState, finding: Finding | undefined): void {
  if (JSON.stringify(finding) !== JSON.stringify(priv.get(FINDING))) priv.set(FINDING, finding);
}

function failure(job: BatchJob): Finding | undefined {
  if (outcomeOf(job) !== 'failed') return undefined;
  return { kind: 'failed', words: `Job ${job.jobId} failed: ${failureLines(job).join('; ') || 'the service gives no reason'}.` };
}

/** After a year the job history has expired. A younger job that the service does not know is a wrong account or region, and never a reason to pay again. */
function expiry({ id, create_time: created }: KnownJob, done: boolean, { diagnostics }: ResourceContext<ProviderData>): Finding | undefined {
  const age = Date.now() - Date.parse(created ?? '');
  if (age >= RETENTION) return { kind: 'expired', words: `The history of job ${id}, which was submitted on ${created!.slice(0, 10)}, has expired: the service keeps jobs for one year.` };
  if (done) {
    diagnostics.warning(`The service does not know job ${id}`, 'The job is younger than the year for which the service keeps jobs, so the service should know it. '
      + 'Check the region and the account of the provider. The state is kept, and nothing runs because of this.');
  }
  return undefined;
}

async function missing(state: KnownJob, { private: priv, providerData, signal }: ResourceContext<ProviderData>): Promise<Finding | undefined> {
  const { outputs, problems } = await explained('The outputs cannot be checked', () => verifyOutputs(storedOutputs(priv) ?? [], providerData.client, signal), ['on_missing_output']);
  storeOutputs(priv, outputs);
  return problems.length === 0 ? undefined : { kind: 'missing', words: `Of the outputs of job ${state.id}, ${problems.join('; ')}.` };
}

/** Warns when the service does not return the key: without it a later apply on another machine cannot find a job that an interrupted apply submitted. */
function warnOfLostKey({ id, submission_key: key }: KnownJob, job: BatchJob, { diagnostics }: ResourceContext<ProviderData>): void {
  if (!key || keyOf(job) === key) return;
  diagnostics.warning(`The service did not return the UserData of job ${id}`, 'After an interrupted apply the provider finds a job by the submission key '
    + `in its UserData; ${job.userData === undefined ? 'this job was returned without UserData' : 'the UserData of this job has another key'}. On this machine the journal in .terraform/ims-submissions finds such a job. `
    + 'Keep that directory between runs, and after an interrupted apply check the jobs of the account before you apply again.');
}
