import { createPipeline, deletePipeline, getPipeline, listPipelines, type Pipeline, updatePipeline } from '../../ims';
import { defineResource, DiagnosticError, type ResourceContext, type Values } from '../framework';
import { PIPELINE_ATTRIBUTES as attributes } from './schema';
import { type ProviderData } from '../provider-configuration/provider-data';
import { createOnce } from '../service-calls/create-once';
import { explained } from '../service-calls/explained';

type State = Values<typeof attributes>;

/** A pipeline of the account, which has few of them, so a creation is never repeated. */
export const pipeline = defineResource<typeof attributes, ProviderData>({
  description: 'A pipeline: the IMS queue in which jobs wait. It has its own priority and can be paused. Jobs refer to it in editing_config.produce_config.pipeline_id. '
    + 'It is not verified which speeds montage jobs accept.', // Guess: pipeline-speeds
  attributes,
}, {
  typeName: 'ims_pipeline',

  async create({ planned }, context) {
    const { signal, checkpoint, log, providerData: { client: { caller } } } = context;
    const { name, speed, priority, status } = planned;
    const alike = async () => (await listPipelines(caller, { speed }, { signal })).filter((each) => each.name === name && (each.speed ?? speed) === speed);
    const before = await explained('The pipelines of the account cannot be listed', alike);
    if (before.length > 0) throw nameTaken(planned, before);
    const created = await createOnce({
      what: `pipeline ${JSON.stringify(name)}`, alike, idOf: ({ pipelineId }) => pipelineId, listCommand: `aliyun ice ListPipelines --Speed ${speed}`,
      create: () => createPipeline(caller, { name, speed, priority }, { signal }),
    }, before, caller, signal);
    const state = { ...planned, id: created.pipelineId, create_time: created.createTime ?? null };
    log.info('created a pipeline', { pipeline_id: created.pipelineId });
    // CreatePipeline creates active pipelines only. The pipeline exists from here on, also if the rest fails.
    checkpoint({ ...state, status: created.status ?? 'Active' });
    if (status !== (created.status ?? 'Active')) {
      await explained(`The pipeline was created, but not ${status === 'Paused' ? 'paused' : 'activated'}`, () => updatePipeline(caller, created.pipelineId, { status }, { signal }), ['status']);
    }
    return state;
  },

  async read(state, context) {
    const found = await find(state.id!, context);
    if (!found && !state.name) throw unknown(state.id!);
    const name = JSON.stringify(state.name);
    if (!found) {
      context.diagnostics.warning(`Drift detected: pipeline ${name} does not exist`, `Pipeline ${state.id} was deleted outside Terraform, so the next apply creates it again. Finished jobs stay; `
        + 'jobs that refer to it get the new pipeline at their next run.');
      return null;
    }
    if (state.status && found.status && found.status !== state.status) {
      context.diagnostics.warning(`Drift detected: pipeline ${name} was changed outside Terraform (status is ${found.status})`, found.status === 'Paused'
        ? `Jobs that are submitted to ${state.id} stay queued until it is active again. To keep it paused, set status = "Paused"; otherwise the next apply makes it active.`
        : `It runs jobs again. To keep it so, set status = "${found.status}"; otherwise the next apply sets it back to ${state.status}.`, ['status']);
    }
    return { ...state, ...valuesOf(found, state) };
  },

  async update({ planned, prior }, { signal, providerData }) {
    const changed = <K extends 'name' | 'priority' | 'status'>(key: K): State[K] | undefined => (planned[key] === prior[key] ? undefined : planned[key]);
    await explained('The pipeline was not changed', () => updatePipeline(
      providerData.client.caller, prior.id!, { name: changed('name'), priority: changed('priority'), status: changed('status') }, { signal },
    ));
    return planned;
  },

  async delete({ id, name }, { signal, providerData }) {
    await explained(`The pipeline ${JSON.stringify(name)} was not deleted`, () => deletePipeline(providerData.client.caller, id!, { signal }));
  },

  importState: (id) => ({ id }),
});

function find(id: string, { signal, providerData }: ResourceContext<ProviderData>): Promise<Pipeline | undefined> {
  return explained('The pipeline cannot be read', () => getPipeline(providerData.client.caller, id, { signal }));
}

function valuesOf({ name, speed, priority, status, createTime }: Pipeline, state: State) {
  return {
    name: name ?? state.name,
    speed: speed ?? state.speed,
    priority: priority ?? state.priority ?? 6,
    status: status ?? state.status ?? 'Active',
    create_time: createTime ?? state.create_time,
  };
}

function nameTaken({ name, speed }: State, alike: readonly Pipeline[]): DiagnosticError {
  const ids = alike.map(({ pipelineId }) => pipelineId);
  return new DiagnosticError(`A pipeline ${JSON.stringify(name)} of speed ${speed} already exists`,
    `Its id is ${ids.join(', ')}. If an interrupted apply created it, import it: terraform import <address> ${ids[0]}. `
    + 'If another user or program manages it, choose another name, or use it with the data source ims_pipeline. '
    + 'The provider does not create a second pipeline of the same name: an account has few of them, and after an ambiguous result the two could not be distinguished.', ['name']);
}

function unknown(id: string): DiagnosticError {
  return new DiagnosticError(`The service does not know pipeline ${id}`, 'Check the id, the region and the account of the provider. Pipelines belong to one region.');
}
