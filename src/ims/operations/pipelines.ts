import { undefinedIfNotFound } from './not-found';
import { verifyDeleted } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { ResponseFields } from '../transport/response-fields';

/** An IMS queue in which jobs wait. */
export interface Pipeline {
  readonly pipelineId: string;
  readonly name?: string;
  /** Standard, Boost or NarrowBandHDV2. */
  readonly speed?: string;
  /** 1–10. */
  readonly priority?: number;
  /** Active or Paused. */
  readonly status?: string;
  /** UTC, `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly createTime?: string;
}

/** `CreatePipeline` has no status: a new pipeline is active. */
export interface CreatePipelineRequest {
  readonly name: string;
  readonly speed: string;
  readonly priority?: number;
}

/** Properties that can be changed: all but the speed. */
export interface PipelineChange {
  readonly name?: string;
  readonly priority?: number;
  readonly status?: string;
}

/**
 * `CreatePipeline`. It has no idempotency token, so it is retried only when that is safe.
 * @throws ImsError kind `ambiguous` when the pipeline may exist
 */
export async function createPipeline(caller: Caller, { name, speed, priority }: CreatePipelineRequest, options?: CallOptions): Promise<Pipeline> {
  const operation = 'CreatePipeline';
  const response = ResponseFields.of(await caller.atMostOnce({ operation, query: { Name: name, Speed: speed, Priority: priority } }, options));
  const pipeline = pipelineFrom(response.object('Pipeline'));
  if (pipeline) return pipeline;
  throw ImsError.unexpectedResponse(operation, 'the response has no PipelineId', response.text('RequestId'));
}

/** `UpdatePipeline`; undefined properties do not change. */
export async function updatePipeline(caller: Caller, pipelineId: string, { name, priority, status }: PipelineChange, options?: CallOptions): Promise<void> {
  await caller.idempotent({ operation: 'UpdatePipeline', query: { PipelineId: pipelineId, Name: name, Priority: priority, Status: status } }, options);
}

/** `GetPipeline`; undefined when the pipeline does not exist. */
export function getPipeline(caller: Caller, pipelineId: string, options?: CallOptions): Promise<Pipeline | undefined> {
  return undefinedIfNotFound(async () => {
    const response = ResponseFields.of(await caller.idempotent({ operation: 'GetPipeline', query: { PipelineId: pipelineId } }, options, isComplete));
    return pipelineFrom(response.object('Pipeline'));
  });
}

/** `ListPipelines`: all pipelines; the operation has no pages. */
export async function listPipelines(caller: Caller, { speed }: { readonly speed?: string } = {}, options?: CallOptions): Promise<Pipeline[]> {
  const response = ResponseFields.of(await caller.idempotent({ operation: 'ListPipelines', query: { Speed: speed } }, options));
  return response.list('PipelineList').map(pipelineFrom).filter((pipeline) => pipeline !== undefined);
}

/** `DeletePipeline`; a pipeline that does not exist is ignored. @throws ImsError also when the pipeline can be read afterwards */
export async function deletePipeline(caller: Caller, pipelineId: string, options?: CallOptions): Promise<void> {
  await undefinedIfNotFound(() => caller.idempotent({ operation: 'DeletePipeline', query: { PipelineId: pipelineId } }, options));
  await verifyDeleted(caller, 'DeletePipeline', [pipelineId], async (id) => await getPipeline(caller, id, options) !== undefined, options);
}

/**
 * A response without the pipeline does not tell whether it exists.
 * Guess: unknown-resource-error
 */
function isComplete(response: ResponseFields): boolean {
  return response.object('Pipeline').text('PipelineId') !== undefined;
}

function pipelineFrom(pipeline: ResponseFields): Pipeline | undefined {
  const pipelineId = pipeline.text('PipelineId');
  return pipelineId === undefined ? undefined : {
    pipelineId,
    name: pipeline.text('Name'),
    speed: pipeline.text('Speed'),
    priority: pipeline.number('Priority'),
    status: pipeline.text('Status'),
    createTime: pipeline.text('CreateTime'),
  };
}
