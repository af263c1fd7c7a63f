import { operation } from './operation';
import { BatchJob } from '../jobs/batch-job';
import { chosenPipeline } from '../jobs/pipeline-choice';
import { checkSubmission } from '../jobs/submission-check';
import { newId } from '../new-id';
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
