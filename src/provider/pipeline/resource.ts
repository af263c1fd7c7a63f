import { createPipeline, deletePipeline, getPipeline, listPipelines, type Pipeline, updatePipeline } from '../../ims';
import { defineResource, DiagnosticError, type ResourceContext, type Values } from '../framework';
import { PIPELINE_ATTRIBUTES as attributes } from './schema';
import { type ProviderData } from '../provider-configuration/provider-data';
import { createOnce } from '../service-calls/create-once';
import { explained } from '../service-calls/explained';

type State = Values<typeof attributes>;

/** A queue of the account. Creating it twice would use up one of few, so it is never asked for twice. */
export const pipeline = defineResource<typeof attributes, ProviderData>({
  description: 'A pipeline: a queue that jobs wait in, with its own priority, that can be paused. Jobs use it as editing_config.produce_config.pipeline_id. '
    + 'Not verified against the cloud: which speeds montage jobs accept.',
  attributes,
}, {
  typeName: 'ims_pipeline',

  async create({ planned }, context) {
    const { signal, checkpoint, log, providerData: { client: { caller } } } = context;
    const { name, speed, priority, status } = planned;
    const alike = async () => (await listPipelines(caller, { speed }, { signal })).filter((each) => each.name === name && (each.speed ?? speed) === speed);
    const before = await explained('The pipelines of the account cannot be listed', alike);
    if (before.length > 0) throw nameTaken(planned, before);
    const made = await createOnce({
      what: `pipeline ${JSON.stringify(name)}`, alike, idOf: ({ pipelineId }) => pipelineId, lookUp: `aliyun ice ListPipelines --Speed ${speed}`,
      create: () => createPipeline(caller, { name, speed, priority }, { signal }),
    }, before, caller, signal);
    const state = { ...planned, id: made.pipelineId, create_time: made.createTime ?? null };
    log.info('made a pipeline', { pipeline_id: made.pipelineId });
    // CreatePipeline makes active pipelines only. From here on it exists, whatever becomes of the rest.
    checkpoint({ ...state, status: made.status ?? 'Active' });
    if (status !== (made.status ?? 'Active')) {
      await explained(`The pipeline was made, but not ${status === 'Paused' ? 'paused' : 'activated'}`, () => updatePipeline(caller, made.pipelineId, { status }, { signal }), ['status']);
    }
    return state;
  },

  async read(state, context) {
    const found = await find(state.id!, context);
    if (!found && !state.name) throw unknown(state.id!);
    const name = JSON.stringify(state.name);
    if (!found) {
      context.diagnostics.warning(`Pipeline ${name} is gone`, `Somebody deleted pipeline ${state.id}, so it is made again. Jobs that are done are not touched; those that named its id in their `
        + 'configuration get the new one when they run the next time.');
      return null;
    }
    if (state.status && found.status && found.status !== state.status) {
      context.diagnostics.warning(`Somebody set pipeline ${name} to ${found.status}`, found.status === 'Paused'
        ? `Jobs that are submitted to ${state.id} wait until it is active again. If that is meant, set status = "Paused"; otherwise the next apply makes it active.`
        : `It runs jobs again. If that is meant, set status = "${found.status}"; otherwise the next apply sets it back to ${state.status}.`, ['status']);
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
  return new DiagnosticError(`There is a pipeline ${JSON.stringify(name)} of speed ${speed} already`,
    `Its id is ${ids.join(', ')}. If it is the one that an apply made before it was cut off, take it over: terraform import <address> ${ids[0]}. `
    + 'If it belongs to somebody else, choose another name, or use it without managing it, through the data source ims_pipeline. '
    + 'A second pipeline of the same name is not made: an account has few, and after a lost answer nobody could tell them apart.', ['name']);
}

function unknown(id: string): DiagnosticError {
  return new DiagnosticError(`The service does not know pipeline ${id}`, 'Check id, region and account of the provider. Pipelines belong to one region.');
}
