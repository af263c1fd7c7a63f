import { getPipeline } from '../../ims';
import { type Draft, isKnown, type Montage, valueAt } from '../../montage';
import { type ResourceContext } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';

const PIPELINE_ID = ['EditingConfig', 'ProduceConfig', 'PipelineId'] as const;
const ATTRIBUTE = ['editing_config', 'produce_config', 'pipeline_id'];
const NOT_FOUND = 'not found';

/** Statuses of pipelines, each read once in a plan. */
const statuses = new WeakMap<ProviderData, Map<string, Promise<string>>>();

/**
 * Warns in a plan that a job will stay queued in its pipeline, or that the pipeline does not exist. Guess: paused-pipeline. If the pipeline cannot be read, there is no warning:
 * the service decides at the submission. `label`: what messages call the job.
 */
export async function warnOfPausedPipeline(montage: Draft<Montage>, label: string, context: ResourceContext<ProviderData>): Promise<void> {
  const { diagnostics, log, providerData } = context;
  const id = isKnown(montage) ? valueAt(montage, PIPELINE_ID) : undefined;
  if (typeof id !== 'string' || id === '' || providerData.applying) return;
  const status = await statusOf(id, context).catch((error: Error) => log.info('a pipeline cannot be read', { pipeline_id: id, error: error.message }));
  if (status === 'Paused') {
    diagnostics.warning(`Montage job ${label} will stay queued: its pipeline is paused`, `Pipeline ${id} is paused. The job is submitted and stays queued until the pipeline is active; `
      + 'nothing is charged before it runs. Set the status of the pipeline to Active, or choose another pipeline.', ATTRIBUTE);
  } else if (status === NOT_FOUND) {
    diagnostics.warning(`Montage job ${label}: pipeline ${id} does not exist`, 'The service does not know the pipeline, so it will probably refuse the job. Check the id, the region and the account.', ATTRIBUTE);
  }
}

function statusOf(id: string, { providerData, signal }: ResourceContext<ProviderData>): Promise<string> {
  const known = statuses.get(providerData) ?? new Map<string, Promise<string>>();
  statuses.set(providerData, known);
  const before = known.get(id);
  if (before) return before;
  const status = getPipeline(providerData.client.caller, id, { signal }).then((pipeline) => pipeline?.status ?? NOT_FOUND);
  known.set(id, status);
  status.catch(() => known.delete(id));
  return status;
}
