import { type KnownJob, refreshJob } from './history';
import { deleteOutputs, listOutputs, outputsOf, storedOutputs } from './outputs';
import { type JobPlace } from './submitted-jobs';
import { getBatchJob, outcomeOf } from '../../ims';
import { DiagnosticError, type ResourceContext } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

/** What the destruction of a job needs of its state. */
export interface DestroyedJob extends JobPlace {
  readonly on_destroy: string | null;
  readonly delete_files: boolean | null;
}

/** Warns in the plan of a destroy of what is deleted, and of a job that is still running. `name`: display name. */
export async function announceDestroy(state: DestroyedJob & KnownJob, name: string, context: ResourceContext<ProviderData>): Promise<void> {
  // Terraform does not refresh a resource that was removed from the configuration. The destroy reads the job again, so a failure here does not matter.
  const job = await refreshJob(state, context).catch(() => undefined);
  const { announcements } = context.providerData.paidJobs;
  const key = state.id ?? name;
  const label = announcements.label(key, name, key);
  const status = job?.status ?? state.status;
  const outputs = storedOutputs(context.private);
  const deletes = state.on_destroy === 'delete_outputs';
  if (status === 'Init' || status === 'Processing') {
    context.diagnostics.warning(`Job ${label} is still running`, `Job ${state.id} cannot be cancelled: it continues and is charged when it succeeds. `
      + (deletes ? 'Its outputs cannot be deleted yet, so the destroy fails until the job is done.' : 'Its outputs are retained.'), ['status']);
  } else if (deletes && outputs?.length !== 0) {
    const what = outputs === undefined ? 'All outputs of the job' : `These outputs:\n${listOutputs(outputs)}`;
    announcements.announce({
      key, path: ['on_destroy'], together: 'jobs are destroyed with their outputs', elsewhere: 'The plan above has output_urls and media_ids of each ims_highlight_montage_result.',
      summary: `Job ${label}: its ${outputs === undefined ? '' : `${outputs.length} `}outputs are deleted`,
      detail: `${what}\n\n`
        + `${state.delete_files ? 'The files are deleted with their media assets.' : 'The media assets are deleted; the files in the bucket are retained (delete_files = true also deletes them).'} `
        + 'The job itself cannot be deleted.',
    }, context.diagnostics);
  }
}

/**
 * Deletes the outputs of a job, if its state says so.
 * @param projects whether the job made its editing projects, so that they are deleted as well
 * @throws DiagnosticError while the job is running, or when the service refuses
 */
export async function destroyOutputs(state: DestroyedJob, projects: boolean, context: ResourceContext<ProviderData>): Promise<void> {
  if (state.on_destroy !== 'delete_outputs') return;
  await explained('The outputs were not deleted', () => deleteOwnOutputs(state, projects, context));
}

async function deleteOwnOutputs(state: DestroyedJob, projects: boolean, context: ResourceContext<ProviderData>): Promise<void> {
  const { private: priv, providerData, signal, diagnostics } = context;
  const { client, paidJobs } = providerData;
  if (paidJobs.submitted.owns(state)) {
    diagnostics.warning(`Job ${state.id} is replaced: its outputs are retained`, 'The new job was created first (create_before_destroy) and writes to the same URLs, so nothing is deleted there.');
    return;
  }
  const job = await getBatchJob(client.caller, state.id!, { signal });
  if (job && outcomeOf(job) === 'running') {
    throw new DiagnosticError('The job is still running', `Job ${state.id} cannot be cancelled, and outputs that it has not made yet cannot be deleted. `
      + 'Destroy again when it is done, or set on_destroy = "retain".', ['on_destroy']);
  }
  const successor = job && await explained('It is not known which job made the outputs', () => client.ledger.successorOf(job, { signal }));
  if (successor) {
    diagnostics.warning(`Job ${state.id} was replaced: its outputs are retained`, `Job ${successor.jobId}, which an interrupted apply or another user submitted later, writes to the same URLs. `
      + 'What is there belongs to that job, so nothing is deleted.');
    return;
  }
  // After the job history has expired, the state still knows the outputs.
  await deleteOutputs(job ? outputsOf(job) : storedOutputs(priv) ?? [], { files: state.delete_files === true, projects }, client, signal);
}
