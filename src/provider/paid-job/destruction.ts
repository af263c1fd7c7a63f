import { getBatchJob, outcomeOf } from '../../ims';
import { attribute, DiagnosticError, oneOf, type ResourceContext, type ValueObject } from '../framework';
import { type KnownJob, refresh } from './history';
import { deleteMade, keptMade, listed, madeBy } from './outputs';
import type { ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

/** What becomes of what a job made. @param except what stays all the same */
export const destroyAttributes = (except = '') => ({
  on_destroy: attribute.string({
    default: 'retain',
    validators: [oneOf<string>('retain', 'delete_outputs')],
    description: 'What becomes of the outputs when the resource is destroyed or replaced: retain, or delete_outputs, which deletes the media assets and editing projects that the '
      + `job made, and nothing else; the plan lists them. The job itself cannot be cancelled or deleted. ${except}Default: retain.`,
  }),
  delete_files: attribute.bool({
    description: 'Whether delete_outputs deletes the files in the bucket, too. The service does it with the role AliyunICEDefaultRole. Default: false.',
  }),
} as const);

/** Of a job's state: what its destruction goes by. */
export interface DestroyedJob {
  readonly id: string | null;
  readonly on_destroy: string | null;
  readonly delete_files: boolean | null;
}

/** Tells whoever reads the plan of a destroy what goes, and what cannot be undone. */
export async function announceDestroy(state: DestroyedJob & KnownJob, name: string, context: ResourceContext<ProviderData>): Promise<void> {
  // What is only taken out of the configuration was not refreshed. A courtesy: the destroy itself looks again.
  const job = await refresh(state, context).catch(() => undefined);
  const status = job?.status ?? state.status;
  const made = keptMade(context.private);
  const deletes = state.on_destroy === 'delete_outputs';
  if (status === 'Init' || status === 'Processing') {
    context.diagnostics.warning(`Montage job ${name} is still running`, `Job ${state.id} cannot be cancelled: it goes on and is charged when it succeeds. `
      + (deletes ? 'What it will make cannot be deleted yet, so the destroy will fail until it is done.' : 'Its outputs will stay.'), ['status']);
  } else if (deletes && made?.length !== 0) {
    const what = made === undefined ? 'Everything that it made' : `What it made:\n${listed(made)}`;
    context.providerData.announcements.tell({
      name, path: ['on_destroy'], together: 'montage jobs are destroyed with their outputs', elsewhere: 'The plan above has output_urls and media_ids of each ims_highlight_montage_result.',
      summary: `Montage job ${name}: its ${made === undefined ? '' : `${made.length} `}outputs are deleted`,
      detail: `${what}\n\n`
        + `${state.delete_files ? 'The files are deleted with their media assets.' : 'The media assets are deleted; the files in the bucket stay (delete_files = true deletes them, too).'} `
        + 'The job itself cannot be deleted.',
    }, context.diagnostics);
  }
}

/**
 * Deletes what a job made, if the state says so.
 * @param projects whether its editing projects were made by it, too
 * @throws DiagnosticError while the job is running, or when the service refuses
 */
export async function deleteOutputs(state: DestroyedJob, projects: boolean, context: ResourceContext<ProviderData>): Promise<void> {
  const { private: priv, providerData, signal, diagnostics } = context;
  if (state.on_destroy !== 'delete_outputs') return;
  const { client, fresh } = providerData;
  if (fresh.claim(state as unknown as ValueObject)) {
    diagnostics.warning(`Job ${state.id} is replaced: its outputs stay`, 'The job that took its place was made before (create_before_destroy) and writes to the same URLs, so nothing is deleted there.');
    return;
  }
  const job = await getBatchJob(client.caller, state.id!, { signal });
  if (job && outcomeOf(job) === 'running') {
    throw new DiagnosticError('The job is still running', `Job ${state.id} cannot be cancelled, and outputs that it has yet to make cannot be deleted. `
      + 'Destroy again when it is done, or set on_destroy = "retain".', ['on_destroy']);
  }
  const successor = job && await explained('It cannot be found out whose the outputs are', () => client.ledger.successorOf(job, { signal }));
  if (successor) {
    diagnostics.warning(`Job ${state.id} was replaced: its outputs stay`, `An earlier apply was cut off after job ${successor.jobId} had been submitted, or somebody else submitted it: it writes to the `
      + 'same URLs, so what is there is not deleted.');
    return;
  }
  // What the service has forgotten, the state remembers.
  await deleteMade(job ? madeBy(job) : keptMade(priv) ?? [], { files: state.delete_files === true, projects }, client, signal);
}
