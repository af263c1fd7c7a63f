import { connect, forbidden, notFound } from './connect';
import { getBatchJob, getProducingJob, listBatchJobs, outcomeOf, outputLocationOf } from '../../../src/ims';

const LIST = 'ListBatchMediaProducingJobs';
const GET = 'GetBatchMediaProducingJob';

async function idsOf(caller: Parameters<typeof listBatchJobs>[0], request: Parameters<typeof listBatchJobs>[1] = {}): Promise<string[]> {
  const ids: string[] = [];
  for await (const { jobId } of listBatchJobs(caller, request)) ids.push(jobId);
  return ids;
}

test.each([
  ['{"MediaURL":"https://b/x_{index}.mp4"}', 'https://b/x_{index}.mp4'], ['{"StorageLocation":"b","FileName":"x_{index}.mp4"}', 'b/x_{index}.mp4'],
  ['{"StorageLocation":"b"}', undefined], ['{}', undefined], ['text', undefined], [undefined, undefined],
])('the output location of %s is %s', (outputConfig, location) => {
  expect(outputLocationOf({ outputConfig })).toBe(location);
});

test.each([
  ['Init', [], 'running'], ['Processing', ['Failed'], 'running'], ['Failed', ['Success'], 'failed'],
  ['Finished', [], 'succeeded'], ['Finished', ['Success', 'Success'], 'succeeded'], ['Finished', ['Success', 'Failed'], 'partly failed'], ['Finished', ['Failed', 'Failed'], 'failed'],
])('a job with status %s and outputs %j is %s', (status, outputs, outcome) => {
  expect(outcomeOf({ status, subJobs: outputs.map((output) => ({ status: output })) })).toBe(outcome);
});

test('reads a job with its sub-jobs', async () => {
  const { caller, transport } = connect({
    [GET]: [{ EditingBatchJob: { JobId: 'j', Status: 'Finished', Extend: '{"NotRendered":["a"]}', SubJobList: [{ JobId: 's', Status: 'Success', MediaId: 'm', Duration: '3.5' }, {}] } }],
  });
  await expect(getBatchJob(caller, 'j')).resolves.toMatchObject({
    jobId: 'j', status: 'Finished', notRendered: ['a'], subJobs: [{ jobId: 's', status: 'Success', mediaId: 'm', duration: 3.5 }, { status: 'Init' }],
  });
  expect(transport.sent).toEqual([{ operation: GET, query: { JobId: 'j' } }]);
});

test.each(['InvalidParameter.JobNotFound', 'JobNotFound', 'InvalidJob.NotFound'])('the code %s means an unknown job', async (code) => {
  await expect(getBatchJob(connect({ [GET]: [notFound(code)] }).caller, 'j')).resolves.toBeUndefined();
});

test('another error, or a response without a job, does not mean an unknown job', async () => {
  await expect(getBatchJob(connect({ [GET]: [forbidden] }).caller, 'j')).rejects.toMatchObject({ code: 'Forbidden.RAM' });
  await expect(getBatchJob(connect({ [GET]: [{ RequestId: 'R', EditingBatchJob: {} }] }).caller, 'j')).rejects.toMatchObject({ kind: 'ambiguous', requestId: 'R' });
});

test('messages of failed outputs have no signatures and no photos of faces', async () => {
  const face = 'https://cdn.example.com/faces/canary.png';
  const message = `cannot read ${face}?x=1 and https://b/k.mp4?Signature=hush`;
  const { caller } = connect({
    [GET]: [{
      EditingBatchJob: {
        JobId: 'j', Status: 'Failed', Extend: JSON.stringify({ ErrorMessage: message }), SubJobList: [{ Status: 'Failed', ErrorMessage: message }],
        InputConfig: JSON.stringify({ HighlightStrategy: { FaceInfo: { ImageInfoList: [{ Name: 'x', ImageURL: face }] } } }),
      },
    }],
    GetMediaProducingJob: [{ MediaProducingJob: { JobId: 's', Message: message } }],
  });
  const job = await getBatchJob(caller, 'j');
  expect([job!.errorMessage, job!.subJobs[0].errorMessage]).toEqual(Array(2).fill('cannot read *** and https://b/k.mp4'));
  expect((await getProducingJob(caller, 's')).message).toBe('cannot read *** and https://b/k.mp4');
});

test('lists page by page, since a time in whole seconds', async () => {
  const page = (id: string, NextToken: string) => ({ EditingBatchJobList: [{ JobId: id }], NextToken });
  const { caller, transport } = connect({ [LIST]: [page('a', 'p2'), page('b', 'p3'), page('c', '')] });
  await expect(idsOf(caller, { since: new Date(Date.UTC(2026, 0, 15, 1, 2, 3, 999)), status: 'Init' })).resolves.toEqual(['a', 'b', 'c']);
  expect(transport.sent.map(({ query }) => query!.NextToken)).toEqual([undefined, 'p2', 'p3']);
  expect(transport.sent[0].query).toEqual({ StartTime: '2026-01-15T01:02:03Z', Status: 'Init', SortBy: 'desc', MaxResults: 100, NextToken: undefined });
});

test('a list that returns a token twice is an error', async () => {
  const { caller, transport } = connect({ [LIST]: [{ EditingBatchJobList: [], NextToken: 'again' }] });
  await expect(idsOf(caller)).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse', message: expect.stringContaining('does not end') });
  expect(transport.sent).toHaveLength(2);
});

test.each([
  [{ EditingBatchJobList: [] }, true], [{ RequestId: 'R', MaxResults: 100 }, true], [{ RequestId: 'R' }, false], [{ MaxResults: 100 }, false], [{ EditingBatchJobList: {} }, false],
])('%j is a page: %p', async (response, isPage) => {
  const ids = idsOf(connect({ [LIST]: [response] }).caller);
  if (isPage) await expect(ids).resolves.toEqual([]);
  else await expect(ids).rejects.toMatchObject({ kind: 'ambiguous' });
});
