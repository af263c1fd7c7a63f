import { SubmittedJobs } from '../../../src/provider/paid-job/submitted-jobs';

test.each([
  ['the same id', { id: 'a' }, true],
  ['the same URL', { id: 'b', output_config: { media_url: 'https://b/1.mp4' } }, true],
  ['the same file name', { id: 'b', output_config: { file_name: 'x' } }, false],
  ['another URL', { id: 'b', output_config: { media_url: 'https://b/2.mp4', file_name: null } }, false],
  ['no output', { id: 'b', output_config: { media_url: null, file_name: null } }, false],
  ['neither id nor output', { id: null }, false],
])('owns a job with %s: %p', (_, job, owned) => {
  const jobs = new SubmittedJobs();
  jobs.add({ id: 'a', output_config: { media_url: 'https://b/1.mp4', file_name: null } });
  expect(jobs.owns(job)).toBe(owned);
});
