import { HighlightMontageJob, OnFailed } from '../../../src';
import { resultOf } from '../../../src/constructs/job/montage-job-base';
import { TestStack, thrownBy } from '../stack';

test('has outputs only if the deployment waits for the job', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', { ...stack.least, waitForCompletion: false });
  expect(job.resultResource).toBeUndefined();
  expect(thrownBy(() => job.outputUrls)).toContain('Job.outputUrls: the deployment does not wait for the job');
  expect(thrownBy(() => job.projectId())).toContain('Job.projectIds:');
  expect(new HighlightMontageJob(stack, 'Waiting', stack.least).resultResource).toBeDefined();
});

test('returns the wait for a job, which keeps a failed one only with KEEP', () => {
  const stack = new TestStack();
  const waiting = new HighlightMontageJob(stack, 'Job', { ...stack.least, waitForCompletion: false });
  const result = resultOf(waiting, 'j', { onFailed: OnFailed.KEEP });
  expect(result.jobIdInput).toBe('j');
  expect(result.onFailedInput).toBe('keep');
  expect(new HighlightMontageJob(stack, 'Default', stack.least).resultResource?.onFailedInput).toBeUndefined();
});
