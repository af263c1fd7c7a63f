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
  doc: 'Submits a highlight montage. There is no ClientToken: every call creates a job.',
  parameters: {
    // Guess: local-required-parameters
    InputConfig: Parameter.text('Materials and strategy, as JSON.').mandatory(),
    OutputConfig: Parameter.text('Destination, number and size, as JSON.').mandatory(),
    EditingConfig: Parameter.text('Editing settings, as JSON.'),
    UserData: Parameter.text('Text of the caller, returned unchanged. Its NotifyAddress receives an event when the job is done.', { maxBytes: 512 }),
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

/** Maximum number of projects in one job. Guess: local-scene-job-limit */
const MAX = 100;

export const submitSceneBatchEditingJob = operation({
  name: 'SubmitSceneBatchEditingJob',
  doc: 'Renders editing projects, for example those of a preview. There is no ClientToken: every call creates a job.',
  parameters: {
    ProjectIds: Parameter.list('Ids of the projects.', { max: MAX }).mandatory(),
    OutputConfig: Parameter.text('Destination and size, as JSON; {index} in the name is the position of the project, from 0.').mandatory(),
    UserData: Parameter.text('Text of the caller, returned unchanged. Its NotifyAddress receives an event when the job is done.', { maxBytes: 512 }),
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
