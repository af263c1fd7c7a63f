import { type BatchJob } from '../../../src/ims';
import { failureLines, OUTPUT_ATTRIBUTES, outputValues } from '../../../src/provider/paid-job/output-attributes';

const job = (more: Partial<BatchJob> = {}): BatchJob => ({ jobId: 'job-1', status: 'Finished', notRendered: [], subJobs: [], ...more });

test('returns one value for each attribute', () => {
  expect(Object.keys(outputValues(job())).sort()).toEqual(Object.keys(OUTPUT_ATTRIBUTES).sort());
});

test('returns empty lists and null for a job without outputs', () => {
  expect(outputValues(job())).toEqual({
    status: 'Finished', complete_time: null, output_urls: [], media_ids: [], project_ids: [], durations: [], not_rendered: [], sub_jobs: [],
  });
});

test('returns the outputs that succeeded, and all sub-jobs', () => {
  const values = outputValues(job({
    subJobs: [
      { jobId: 's1', status: 'Success', mediaUrl: 'https://b/1.mp4?Signature=x', mediaId: 'm1', duration: 0 },
      { jobId: 's2', status: 'Failed', mediaUrl: 'https://b/2.mp4', mediaId: 'm2', errorCode: 'Bad' },
      { status: 'Success', projectId: 'p3' },
    ],
  }));
  expect(values).toMatchObject({ output_urls: ['https://b/1.mp4'], media_ids: ['m1'], project_ids: ['p3'], durations: [0] });
  expect(values.sub_jobs).toHaveLength(3);
  expect(values.sub_jobs[0].media_url).toBe('https://b/1.mp4');
  expect(values.sub_jobs[2]).toMatchObject({ job_id: null, media_url: null, duration: null, error_code: null });
});

test('returns the errors of the job and of its failed outputs, counted from 1', () => {
  expect(failureLines(job({
    errorCode: 'Bad', errorMessage: 'no footage',
    subJobs: [{ status: 'Success', errorCode: 'Ignored' }, { jobId: 's2', status: 'Failed', errorMessage: 'too short' }, { status: 'Failed' }],
  }))).toEqual(['job job-1: Bad: no footage', 'output 2 (sub-job s2): too short', 'output 3 (sub-job unknown): no reason given']);
});

test('returns no line for a job without errors', () => {
  expect(failureLines(job({ subJobs: [{ status: 'Success' }] }))).toEqual([]);
});
