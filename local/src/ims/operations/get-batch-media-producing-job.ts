import { operation } from './operation';
import { batchJobDetail } from '../jobs/job-view';
import { jobNotFound } from '../wire/errors';
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
