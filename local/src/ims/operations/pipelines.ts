import { newId } from '../new-id';
import { operation } from './operation';
import { DEFAULT_PRIORITY, type Pipeline, PIPELINE_SPEEDS, PIPELINE_STATUSES, PRIORITIES } from '../pipelines/pipeline';
import type { ImsService } from '../service';
import { defaultPipeline, pipelineInUse, pipelineLimit, pipelineNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';
import { utc } from '../wire/time';

/** Maximum length of a name. Source: AddPipeline of the sister service MPS. */
const NAME = { maxBytes: 128 };

export const createPipeline = operation({
  name: 'CreatePipeline',
  doc: 'Creates a pipeline. There is no ClientToken: every call creates another one.',
  parameters: {
    Name: Parameter.text('Name; not necessarily unique.', NAME).mandatory(),
    Speed: Parameter.oneOf('Kind of pipeline; cannot be changed later.', PIPELINE_SPEEDS).mandatory(),
    Priority: Parameter.integer('Jobs of a higher priority run first.', PRIORITIES).withDefault(DEFAULT_PRIORITY),
  },
  async run({ Name, Speed, Priority }, { pipelines, clock }) {
    const limit = pipelines.limitReached(Speed);
    if (limit !== undefined) throw pipelineLimit(limit);
    const now = clock().getTime();
    return { Pipeline: pipelineView(await pipelines.put({ PipelineId: newId(), Name, Speed, Priority, Status: 'Active', Created: now, Modified: now })) };
  },
});

export const updatePipeline = operation({
  name: 'UpdatePipeline',
  doc: 'Changes name, priority or status of a pipeline; parameters that are not set keep their values. While it is Paused, queued jobs do not start.',
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
    runner.reschedule(); // Guess: local-paused-pipeline
    return { Success: true };
  },
});

export const getPipeline = operation({
  name: 'GetPipeline',
  doc: 'Reads a pipeline.',
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
  doc: 'Lists all pipelines, oldest first, without paging.',
  parameters: {
    Speed: Parameter.oneOf('Pipelines of this kind.', PIPELINE_SPEEDS),
  },
  run({ Speed }, { pipelines }) {
    return { PipelineList: pipelines.all().filter((pipeline) => (Speed ?? pipeline.Speed) === pipeline.Speed).map(pipelineView) };
  },
});

export const deletePipeline = operation({
  name: 'DeletePipeline',
  doc: 'Deletes a pipeline without queued or running jobs.',
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
