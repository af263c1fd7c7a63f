import { findingOf, type KnownJob, refreshJob, statusOf } from '../../../src/provider/paid-job/history';
import { storedOutputs, storeOutputs } from '../../../src/provider/paid-job/outputs';
import { contextWith, refusal } from '../resource-context';

const URL = 'https://output.oss-cn-shanghai.aliyuncs.com/a_0.mp4';
const KEY = 'k'.repeat(32);
const job = (more: object = {}) => ({
  EditingBatchJob: {
    JobId: 'job-1', Status: 'Finished', UserData: JSON.stringify({ SubmissionKey: KEY }), SubJobList: [{ Status: 'Success', MediaURL: `${URL}?Signature=secret`, MediaId: 'm' }], ...more,
  },
});
const FAILED = { Status: 'Failed', Extend: JSON.stringify({ ErrorCode: 'InvalidMaterial', ErrorMessage: 'no such file' }), SubJobList: [] };
const NOT_FOUND = refusal('GetBatchMediaProducingJob', 'JobNotFound');
const YEAR = 365 * 24 * 3600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

const STATE: KnownJob = { id: 'job-1', status: 'Processing', create_time: ago(0), submission_key: KEY };

/** A refresh of a job that the service has like this; `size`: of the object at the output. */
async function refreshed(answer: object, state: Partial<KnownJob> = {}, size?: number, prepare: (context: any) => void = () => undefined) {
  const service = contextWith({ GetBatchMediaProducingJob: [answer as never] });
  const head = jest.fn(async () => (size === undefined ? undefined : { size, etag: 'e' }));
  Object.defineProperty(service.context.providerData.client, 'objects', { value: { head } });
  prepare(service.context);
  const found = await refreshJob({ ...STATE, ...state }, service.context);
  const { context, transport } = service;
  return { found, finding: findingOf(context.private, { id: 'job-1', status: null }), context, warnings: service.warnings(), reads: transport.sent.length, heads: head.mock.calls.length };
}

test('stores the unsigned outputs of a finished job', async () => {
  const { found, finding, context } = await refreshed(job());
  expect(found?.jobId).toBe('job-1');
  expect(finding).toBeUndefined();
  expect(storedOutputs(context.private)).toEqual([{ url: URL, mediaId: 'm' }]);
});

test('stores nothing of a running job', async () => {
  const { context } = await refreshed(job({ Status: 'Processing' }));
  expect(storedOutputs(context.private)).toBeUndefined();
});

describe('a finished job', () => {
  const known = (context: any) => storeOutputs(context.private, [{ url: URL, size: 5 }]);

  test('is not read again', async () => {
    expect((await refreshed(job(), { status: 'Finished' }, 5, known)).reads).toBe(0);
  });

  test('is read again while its outputs are unknown', async () => {
    expect((await refreshed(job(), { status: 'Finished' })).reads).toBe(1);
  });

  test.each<[Partial<KnownJob>, number, number]>([
    [{ on_expired: 'keep', on_missing_output: 'ignore' }, 0, 0], [{ on_expired: 'rerun' }, 1, 0], [{ on_expired: 'fail' }, 1, 0], [{ on_missing_output: 'rerun' }, 1, 1], [{ on_missing_output: 'fail' }, 1, 1],
  ])('with %p is read %d times, and its outputs %d times', async (policies, reads, heads) => {
    expect(await refreshed(job(), { status: 'Finished', ...policies }, 5, known)).toMatchObject({ reads, heads });
  });

  test('that failed is not read again', async () => {
    expect((await refreshed(job(), { status: 'Failed', on_expired: 'rerun', on_missing_output: 'rerun' })).reads).toBe(0);
  });
});

describe('finds', () => {
  test('a failed job, with the message of the service', async () => {
    expect((await refreshed(job(FAILED))).finding).toEqual({ kind: 'failed', words: 'Job job-1 failed: job job-1: InvalidMaterial: no such file.' });
  });

  test('a job of which all outputs failed', async () => {
    const { finding, found } = await refreshed(job({ SubJobList: [{ Status: 'Failed', JobId: 's' }] }));
    expect(finding).toMatchObject({ kind: 'failed', words: expect.stringContaining('output 1 (sub-job s): no reason given') });
    expect(statusOf(found!)).toBe('Failed');
  });

  test('an expired history after one year, and not before', async () => {
    const expired = await refreshed(NOT_FOUND, { create_time: ago(YEAR + 1000), status: 'Finished' });
    expect(expired.finding).toMatchObject({ kind: 'expired', words: expect.stringMatching(/^The history of job job-1, which was submitted on \d{4}-\d\d-\d\d, has expired/) });
    expect(expired.warnings).toEqual([]);
    const young = await refreshed(NOT_FOUND, { create_time: ago(YEAR - 60_000), status: 'Finished' });
    expect(young.finding).toBeUndefined();
    expect(young.warnings).toEqual([expect.stringMatching(/^The service does not know job job-1: .*Check the region and the account/)]);
  });

  test.each<[string, number | undefined, number | undefined, RegExp | undefined]>([
    ['an output of the same size', 5, 5, undefined], ['an output that was not seen before', 7, undefined, undefined], ['a missing output', undefined, 5, /does not exist any more/],
    ['an output of another size', 6, 5, /has 6 bytes, not 5 as before/], ['an empty output', 0, undefined, /is empty/],
  ])('%s', async (_, size, before, words) => {
    const { finding, context } = await refreshed(job(), { on_missing_output: 'rerun' }, size, ({ private: priv }) => storeOutputs(priv, [{ url: URL, size: before }]));
    expect(finding).toEqual(words && { kind: 'missing', words: expect.stringMatching(words) });
    expect(storedOutputs(context.private)?.[0].size).toBe(before ?? (size || undefined));
  });
});

test('a finding disappears when the next refresh does not find it again', async () => {
  const { finding } = await refreshed(job(), {}, undefined, ({ private: priv }) => priv.set('finding', { kind: 'missing', words: 'gone' }));
  expect(finding).toBeUndefined();
});

test('findingOf takes the status Failed for a finding', () => {
  const { context } = contextWith({});
  expect(findingOf(context.private, { id: 'job-1', status: 'Failed' })).toMatchObject({ kind: 'failed' });
  expect(findingOf(context.private, { id: 'job-1', status: 'Finished' })).toBeUndefined();
});

test.each([
  ['without UserData', undefined, 1], ['with another key', JSON.stringify({ SubmissionKey: 'other' }), 1], ['with the key', JSON.stringify({ SubmissionKey: KEY }), 0],
])('warns of a job that is returned %s', async (_, UserData, count) => {
  const { warnings } = await refreshed(job({ UserData }));
  expect(warnings).toHaveLength(count);
  for (const warning of warnings) expect(warning).toMatch(/^The service did not return the UserData of job job-1/);
});
