import { unlessNotFound } from './not-found';
import { expectGone } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { Answer } from '../transport/response-fields';

/** A queue for jobs. */
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

/** Speed cannot be changed. */
export interface PipelineChange {
  readonly name?: string;
  readonly priority?: number;
  readonly status?: string;
}

/**
 * `CreatePipeline`. There is no idempotency token, so it is sent again only when the service certainly did nothing.
 * @throws ImsError kind `doubtful` when the pipeline may exist all the same
 */
export async function createPipeline(caller: Caller, { name, speed, priority }: CreatePipelineRequest, options?: CallOptions): Promise<Pipeline> {
  const operation = 'CreatePipeline';
  const answer = Answer.of(await caller.atMostOnce({ operation, query: { Name: name, Speed: speed, Priority: priority } }, options));
  const pipeline = pipelineFrom(answer.object('Pipeline'));
  if (pipeline) return pipeline;
  throw new ImsError({ kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: 'the answer has no PipelineId', requestId: answer.text('RequestId') });
}

/** `UpdatePipeline`: what is not given stays. */
export async function updatePipeline(caller: Caller, pipelineId: string, { name, priority, status }: PipelineChange, options?: CallOptions): Promise<void> {
  await caller.repeatable({ operation: 'UpdatePipeline', query: { PipelineId: pipelineId, Name: name, Priority: priority, Status: status } }, options);
}

/** `GetPipeline`; undefined when there is no such pipeline. */
export function getPipeline(caller: Caller, pipelineId: string, options?: CallOptions): Promise<Pipeline | undefined> {
  return unlessNotFound(async () => {
    const answer = Answer.of(await caller.repeatable({ operation: 'GetPipeline', query: { PipelineId: pipelineId } }, options, isWhole));
    return pipelineFrom(answer.object('Pipeline'));
  });
}

/** `ListPipelines`, all of them: it has no pages. */
export async function listPipelines(caller: Caller, { speed }: { readonly speed?: string } = {}, options?: CallOptions): Promise<Pipeline[]> {
  const answer = Answer.of(await caller.repeatable({ operation: 'ListPipelines', query: { Speed: speed } }, options));
  return answer.list('PipelineList').map(pipelineFrom).filter((pipeline) => pipeline !== undefined);
}

/** `DeletePipeline`; one that is gone already is fine. @throws ImsError also when it can still be read afterwards */
export async function deletePipeline(caller: Caller, pipelineId: string, options?: CallOptions): Promise<void> {
  await unlessNotFound(() => caller.repeatable({ operation: 'DeletePipeline', query: { PipelineId: pipelineId } }, options));
  await expectGone(caller, 'DeletePipeline', [pipelineId], async (id) => await getPipeline(caller, id, options) !== undefined, options);
}

/**
 * What is no answer of the service says neither that it is there nor that it is not.
 * Not verified against the cloud: that an unknown pipeline, template or asset is answered with an error, never with an answer that lacks it.
 */
function isWhole(answer: Answer): boolean {
  return answer.object('Pipeline').text('PipelineId') !== undefined;
}

function pipelineFrom(pipeline: Answer): Pipeline | undefined {
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
