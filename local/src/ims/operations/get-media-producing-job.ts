import { operation } from './operation';
import { producingJobView } from '../jobs/job-view';
import { jobNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const getMediaProducingJob = operation({
  name: 'GetMediaProducingJob',
  doc: 'Reads one output of a batch job by its sub-job id, with its progress in percent and its Timeline.',
  parameters: {
    JobId: Parameter.text('Id of the sub-job.').mandatory(),
  },
  run({ JobId }, { jobs, projects, runner }) {
    const found = jobs.findSubJob(JobId);
    if (!found) throw jobNotFound(JobId);
    const project = projects.get(found.subJob.data.ProjectId);
    return { MediaProducingJob: producingJobView(found.job, found.subJob, runner.progressOf(JobId), project) };
  },
});
