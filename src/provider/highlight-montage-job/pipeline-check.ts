import { getPipeline } from '../../ims';
import { type Draft, isKnown, type Montage, valueAt } from '../../montage';
import { type ResourceContext } from '../framework';
import type { ProviderData } from '../provider-configuration/provider-data';

const PIPELINE_ID = ['EditingConfig', 'ProduceConfig', 'PipelineId'] as const;

/**
 * Says beforehand that a job will wait for ever, or that its pipeline is not there. A courtesy: when the pipeline cannot be read, nothing is said, and the
 * service decides at the submit. All jobs of a run share one look.
 */
export async function warnOfPausedPipeline(montage: Draft<Montage>, job: string, context: ResourceContext<ProviderData>): Promise<void> {
  const { diagnostics, log, providerData, signal } = context;
  const id = isKnown(montage) ? valueAt(montage, PIPELINE_ID) : undefined;
  if (typeof id !== 'string' || id === '' || providerData.applying) return;
  const look = () => getPipeline(providerData.client.caller, id, { signal }).then((pipeline) => pipeline?.status ?? 'gone');
  const status = await providerData.pipelineStatuses.once(id, look).catch((error: Error) => log.info('a pipeline cannot be read', { pipeline_id: id, error: error.message }));
  const place = ['editing_config', 'produce_config', 'pipeline_id'];
  if (status === 'Paused') {
    diagnostics.warning(`Montage job ${job} will wait: its pipeline is paused`, `Pipeline ${id} is paused. The job is submitted and waits there until the pipeline is made active; `
      + 'nothing is charged before it runs. Make the pipeline Active, or choose another one.', place);
  } else if (status === 'gone') {
    diagnostics.warning(`Montage job ${job}: there is no pipeline ${id}`, 'The service does not know the pipeline, so it will probably refuse the job. Check id, region and account.', place);
  }
}
