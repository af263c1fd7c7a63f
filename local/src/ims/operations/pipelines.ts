import { newId } from '../new-id';
import { operation } from './operation';
import { DEFAULT_PRIORITY, type Pipeline, PIPELINE_SPEEDS, PIPELINE_STATUSES, PRIORITIES } from '../pipelines/pipeline';
import type { ImsService } from '../service';
import { defaultPipeline, pipelineInUse, pipelineLimit, pipelineNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';
import { utc } from '../wire/time';

/** Longest name. Not verified against the cloud: 128 bytes, as in the sister service. */
const NAME = { maxBytes: 128 };

export const createPipeline = operation({
  name: 'CreatePipeline',
  doc: 'Makes a queue for jobs. There is no ClientToken: every call makes one.',
  parameters: {
    Name: Parameter.text('Name; need not be unique.', NAME).mandatory(),
    Speed: Parameter.oneOf('Kind of queue; cannot be changed later.', PIPELINE_SPEEDS).mandatory(),
    Priority: Parameter.integer('Higher ones are served first.', PRIORITIES).withDefault(DEFAULT_PRIORITY),
  },
  async run({ Name, Speed, Priority }, { pipelines, clock }) {
    const obstacle = pipelines.limitReached(Speed);
    if (obstacle !== undefined) throw pipelineLimit(obstacle);
    const now = clock().getTime();
    return { Pipeline: pipelineView(await pipelines.put({ PipelineId: newId(), Name, Speed, Priority, Status: 'Active', Created: now, Modified: now })) };
  },
});

export const updatePipeline = operation({
  name: 'UpdatePipeline',
  doc: 'Changes name, priority or status of a queue; what is not given stays. Paused holds jobs back that have not begun.',
  parameters: {
    PipelineId: Parameter.text('Id of the pipeline.').mandatory(),
    Name: Parameter.text('New name.', NAME),
    Priority: Parameter.integer('New priority.', PRIORITIES),
    Status: Parameter.oneOf('New status.', PIPELINE_STATUSES),
  },
  async run({ PipelineId, Name, Priority, Status }, { pipelines, runner, clock }) {
    const pipeline = pipelines.find(PipelineId);
    if (!pipeline) throw pipelineNotFound(PipelineId);
    const given = { Name: Name ?? pipeline.Name, Priority: Priority ?? pipeline.Priority, Status: Status ?? pipeline.Status };
    await pipelines.put({ ...pipeline, ...given, Modified: clock().getTime() });
    runner.reschedule();
    return { Success: true };
  },
});

export const getPipeline = operation({
  name: 'GetPipeline',
  doc: 'Reads a queue.',
  parameters: {
    PipelineId: Parameter.text('Id of the pipeline.').mandatory(),
  },
  run({ PipelineId }, { pipelines }) {
    const pipeline = pipelines.find(PipelineId);
    if (!pipeline) throw pipelineNotFound(PipelineId);
    return { Pipeline: pipelineView(pipeline) };
  },
});

export const listPipelines = operation({
  name: 'ListPipelines',
  doc: 'Lists every queue, oldest first; there are no pages.',
  parameters: {
    Speed: Parameter.oneOf('Queues of this kind.', PIPELINE_SPEEDS),
  },
  run({ Speed }, { pipelines }) {
    return { PipelineList: pipelines.all().filter((pipeline) => (Speed ?? pipeline.Speed) === pipeline.Speed).map(pipelineView) };
  },
});

export const deletePipeline = operation({
  name: 'DeletePipeline',
  doc: 'Deletes a queue in which no job waits or runs.',
  parameters: {
    PipelineId: Parameter.text('Id of the pipeline.').mandatory(),
  },
  async run({ PipelineId }, service) {
    const pipeline = service.pipelines.find(PipelineId);
    if (!pipeline) throw pipelineNotFound(PipelineId);
    if (pipeline.IsDefault) throw defaultPipeline(PipelineId);
    const busy = unfinishedIn(PipelineId, service);
    if (busy.length > 0) throw pipelineInUse(PipelineId, busy);
    await service.pipelines.remove(PipelineId);
    return { Success: true };
  },
});

function unfinishedIn(pipelineId: string, { jobs }: ImsService): string[] {
  return jobs.unfinished().filter((job) => job.pipelineId === pipelineId).map((job) => job.id);
}

/** `Pipeline` of CreatePipeline, GetPipeline and ListPipelines. */
export function pipelineView({ PipelineId, Name, Speed, Priority, Status, Created, Modified }: Pipeline) {
  return { PipelineId, Name, Speed, Priority, Status, CreateTime: utc(Created), ModifiedTime: utc(Modified) };
}
