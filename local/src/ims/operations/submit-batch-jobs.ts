import { BatchJob, SCENE_JOB } from '../jobs/batch-job';
import { checkedOutput } from '../jobs/output-check';
import { checkSubmission } from '../jobs/submission-check';
import { newId } from '../new-id';
import { operation } from './operation';
import { chosenPipeline } from '../pipelines/pipeline-store';
import { missingParameter, projectNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const submitScreenMediaHighlightsJob = operation({
  name: 'SubmitScreenMediaHighlightsJob',
  doc: 'Submits a highlight montage. There is no ClientToken: every call makes a job.',
  parameters: {
    // Not verified against the cloud: the schema calls both optional, though no job is possible without them.
    InputConfig: Parameter.text('Materials and strategy, as JSON.').mandatory(),
    OutputConfig: Parameter.text('Destination, number and size, as JSON.').mandatory(),
    EditingConfig: Parameter.text('How it is edited, as JSON.'),
    UserData: Parameter.text('Text of the caller, given back unchanged; its NotifyAddress is told when the job is done.', { maxBytes: 512 }),
  },
  async run(input, { jobs, pipelines, runner, clock, region }) {
    const { EditingConfig } = checkSubmission(input, region);
    const PipelineId = chosenPipeline(EditingConfig?.ProduceConfig?.PipelineId, pipelines, 'EditingConfig.ProduceConfig.PipelineId');
    const job = BatchJob.submitted({ JobId: newId(), ...input, PipelineId }, clock().getTime());
    await jobs.add(job);
    runner.submit(job);
    return { JobId: job.id };
  },
});

/** Projects that one job may render. Not verified against the cloud: 100, as many outputs as a highlight job may have. */
const MAX = 100;

export const submitSceneBatchEditingJob = operation({
  name: 'SubmitSceneBatchEditingJob',
  doc: 'Renders editing projects, for example those of a preview. There is no ClientToken: every call makes a job.',
  parameters: {
    ProjectIds: Parameter.list('Ids of the projects.', { max: MAX }).mandatory(),
    OutputConfig: Parameter.text('Destination and size, as JSON; {index} in the name counts the projects from 0.').mandatory(),
    UserData: Parameter.text('Text of the caller, given back unchanged; its NotifyAddress is told when the job is done.', { maxBytes: 512 }),
  },
  async run({ ProjectIds, OutputConfig, UserData }, { jobs, projects, pipelines, runner, clock, region }) {
    if (ProjectIds.length === 0) throw missingParameter('ProjectIds');
    const unknown = ProjectIds.find((id) => !projects.get(id));
    if (unknown !== undefined) throw projectNotFound(unknown);
    const job = BatchJob.submitted({
      JobId: newId(),
      JobType: SCENE_JOB,
      OutputConfig: checkedOutput(OutputConfig, ProjectIds.length, region),
      UserData,
      ExtendInput: JSON.stringify(ProjectIds),
      PipelineId: pipelines.default.PipelineId,
    }, clock().getTime());
    await jobs.add(job);
    runner.submit(job);
    return { JobId: job.id };
  },
});
