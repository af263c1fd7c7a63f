import { operation } from './operation';
import { BatchJob, SINGLE_JOB } from '../jobs/batch-job';
import { checkedSingleOutput, jsonObject } from '../jobs/output-check';
import { SubJob } from '../jobs/sub-job';
import { newId } from '../new-id';
import { chosenPipeline } from '../pipelines/pipeline-store';
import type { EditingProject } from '../projects/editing-project';
import { checkedTimeline, filledIn } from '../projects/timeline-check';
import type { ImsService } from '../service';
import { statusOf } from '../templates/template-view';
import { invalidParameter, projectNotFound, templateNotAvailable, templateNotFound, tokenMismatch } from '../wire/errors';
import { digestOfInput, type Input, Parameter } from '../wire/parameter';

const PARAMETERS = {
  ProjectId: Parameter.text('Project to render.'),
  Timeline: Parameter.text('Timeline to render, as JSON.'),
  TemplateId: Parameter.text('Template of type Timeline to render.'),
  ClipsParam: Parameter.text('Values for the template\'s $names, as a JSON object.'),
  OutputMediaTarget: Parameter.oneOf('Kind of destination.', ['oss-object', 'vod-media']).withDefault('oss-object'),
  OutputMediaConfig: Parameter.text('Destination and size, as JSON.').mandatory(),
  EditingProduceConfig: Parameter.text('Production settings, as JSON; only PipelineId has an effect.'),
  ProjectMetadata: Parameter.text('Title of the project that is created from a Timeline, as JSON.'),
  MediaMetadata: Parameter.text('Metadata of the output; accepted without effect.'),
  UserData: Parameter.text('Text of the caller, returned unchanged. Its NotifyAddress receives an event when the video is done.', { maxBytes: 512 }),
  Source: Parameter.text('Kind of client; accepted without effect.'),
  ClientToken: Parameter.text('Idempotency key: repeated calls return the same job.', { maxBytes: 64 }),
};
type Given = Input<typeof PARAMETERS>;

export const submitMediaProducingJob = operation({
  name: 'SubmitMediaProducingJob',
  doc: 'Renders one video: of a project, of a Timeline, or of a template of type Timeline.',
  parameters: PARAMETERS,
  async run(input, service) {
    const { jobs, runner, clock } = service;
    const digest = digestOfInput(input);
    const repeated = input.ClientToken === undefined ? undefined : jobs.findByToken(input.ClientToken);
    if (repeated && repeated.data.Token!.digest !== digest) throw tokenMismatch();
    if (repeated) return answerOf(repeated);
    const OutputConfig = checkedSingleOutput('OutputMediaConfig', input.OutputMediaConfig, service.region);
    const PipelineId = pipelineOf(input, service);
    const project = await projectOf(input, service);
    const now = clock().getTime();
    const subJob = SubJob.planned({
      JobId: newId(), Index: 0, ProjectId: project.ProjectId, Duration: project.Duration, NotRendered: [], MediaId: newId(),
    }, now);
    const job = BatchJob.submitted({
      JobId: newId(),
      JobType: SINGLE_JOB,
      OutputConfig,
      UserData: input.UserData,
      PipelineId,
      TemplateId: input.TemplateId,
      Token: input.ClientToken === undefined ? undefined : { value: input.ClientToken, digest },
    }, now).planned([subJob], now);
    await jobs.add(job);
    runner.submit(job);
    return answerOf(job);
  },
});

/** Clients see only the sub-job. */
function answerOf({ subJobs: [{ data }] }: BatchJob) {
  return { JobId: data.JobId, MediaId: data.MediaId, ProjectId: data.ProjectId };
}

function pipelineOf({ EditingProduceConfig }: Given, { pipelines }: ImsService): string {
  const config = EditingProduceConfig === undefined ? {} : jsonObject('EditingProduceConfig', EditingProduceConfig);
  // Guess: local-produce-config-pipeline
  if (config.PipelineId !== undefined && typeof config.PipelineId !== 'string') throw invalidParameter('EditingProduceConfig.PipelineId', 'allowed is the id of a pipeline.');
  return chosenPipeline(config.PipelineId, pipelines, 'EditingProduceConfig.PipelineId');
}

async function projectOf(input: Given, service: ImsService): Promise<EditingProject> {
  const sources = [input.ProjectId, input.Timeline, input.TemplateId].filter((source) => source !== undefined);
  if (sources.length !== 1) throw invalidParameter('ProjectId', `${sources.length} of ProjectId, Timeline and TemplateId were given; exactly one is allowed.`);
  if (input.ProjectId !== undefined) {
    const project = service.projects.get(input.ProjectId);
    if (!project) throw projectNotFound(input.ProjectId);
    return project;
  }
  const timeline = input.Timeline ?? timelineOfTemplate(input, service);
  const now = service.clock().getTime();
  const { Title } = input.ProjectMetadata === undefined ? { Title: undefined } : jsonObject('ProjectMetadata', input.ProjectMetadata);
  const project: EditingProject = {
    ProjectId: newId(),
    Title: typeof Title === 'string' ? Title : 'Untitled',
    Timeline: timeline,
    Duration: checkedTimeline(input.Timeline === undefined ? 'ClipsParam' : 'Timeline', timeline),
    Status: 'Draft',
    Created: now,
    Modified: now,
  };
  await service.projects.put(project);
  return project;
}

function timelineOfTemplate({ TemplateId = '', ClipsParam = '{}' }: Given, { templates, clock }: ImsService): string {
  const template = templates.get(TemplateId);
  if (!template) throw templateNotFound([TemplateId]);
  if (template.Type !== 'Timeline') throw invalidParameter('TemplateId', `the template is of type ${template.Type}; the local service renders only templates of type Timeline.`);
  const status = statusOf(template, clock().getTime());
  if (status !== 'Available') throw templateNotAvailable(TemplateId, status);
  return filledIn(template.Config, jsonObject('ClipsParam', ClipsParam));
}
