import { operation } from './operation';
import { JOB_STATUSES } from '../jobs/batch-job';
import { JobCursor, pageOf } from '../jobs/job-page';
import { batchJobDetail, batchJobSummary, producingJobView } from '../jobs/job-view';
import { invalidParameter, jobNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const getBatchMediaProducingJob = operation({
  name: 'GetBatchMediaProducingJob',
  doc: 'Reads a batch job of the past year with its sub-jobs.',
  parameters: {
    JobId: Parameter.text('Id of the batch job.').mandatory(),
  },
  run({ JobId }, { jobs }) {
    const job = jobs.find(JobId);
    if (!job) throw jobNotFound(JobId);
    return { EditingBatchJob: batchJobDetail(job) };
  },
});

export const listBatchMediaProducingJobs = operation({
  name: 'ListBatchMediaProducingJobs',
  doc: 'Lists the batch jobs of the past year, without their sub-jobs.',
  parameters: {
    StartTime: Parameter.utcTime('Jobs created at this time or later.'),
    EndTime: Parameter.utcTime('Jobs created at this time or earlier.'),
    Status: Parameter.oneOf('Jobs in this status.', JOB_STATUSES),
    // Guess: local-job-type-filter
    JobType: Parameter.text('Jobs of this type.'),
    JobId: Parameter.text('The job with this id.'),
    SortBy: Parameter.oneOf('Order of creation.', ['desc', 'asc']).withDefault('desc'),
    NextToken: Parameter.text('NextToken of the previous page.'),
    MaxResults: Parameter.integer('Jobs on a page.', { min: 1, max: 100 }).withDefault(10),
  },
  run(input, { jobs }) {
    const after = input.NextToken === undefined ? undefined : cursor(input.NextToken);
    const filter = {
      jobId: input.JobId, status: input.Status, jobType: input.JobType, startTime: input.StartTime, endTime: input.EndTime,
    };
    const page = pageOf(jobs.readable(), filter, input.SortBy, input.MaxResults, after);
    return {
      EditingBatchJobList: page.jobs.map(batchJobSummary),
      MaxResults: input.MaxResults,
      NextToken: page.next?.token ?? '',
    };
  },
});

function cursor(token: string): JobCursor {
  const parsed = JobCursor.parse(token);
  if (!parsed) throw invalidParameter('NextToken', 'it was not returned by an earlier call; leave it out for the first page.');
  return parsed;
}

export const getMediaProducingJob = operation({
  name: 'GetMediaProducingJob',
  doc: 'Reads one output of a batch job by the id of its sub-job, with its progress in percent and its Timeline.',
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
