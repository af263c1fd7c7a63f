import { ImsError, type ImsErrorKind } from '../../../src/ims';
import { LIST_PRICE } from '../../../src/montage';
import { type PaidSubmission, submitPaidJob } from '../../../src/provider/paid-job/submission';
import { contextWith } from '../resource-context';

const KEY = 'a'.repeat(32);
const listed = (...jobs: object[]) => ({ ListBatchMediaProducingJobs: [{ EditingBatchJobList: jobs }] });
const existing = (more: object = {}) => ({ JobId: 'old', Status: 'Processing', UserData: JSON.stringify({ SubmissionKey: KEY }), CreateTime: '2026-11-20T08:00:00Z', ...more });

const submission = (more: Partial<PaidSubmission> = {}): PaidSubmission => ({
  key: KEY, spending: { name: '"x"', estimate: { cost: { least: 1, most: 10 }, prices: LIST_PRICE } }, place: {}, failure: 'The job was not submitted', send: async () => 'new', ...more,
});
const failing = (kind: ImsErrorKind) => jest.fn(async (): Promise<string> => { throw new ImsError({ kind, operation: 'Submit', code: 'X', message: 'refused by the service' }); });

test('submits once, and records the job and its place', async () => {
  const { context } = contextWith(listed());
  const send = jest.fn(async () => 'new');
  await expect(submitPaidJob(submission({ send, place: { output_config: { media_url: 'https://b/1.mp4' } } }), context)).resolves.toMatchObject({ jobId: 'new', adopted: false });
  expect(send).toHaveBeenCalledTimes(1);
  expect(context.providerData.paidJobs.submitted.owns({ id: 'new' })).toBe(true);
  expect(context.providerData.paidJobs.submitted.owns({ id: 'other', output_config: { media_url: 'https://b/1.mp4' } })).toBe(true);
});

test('adopts an existing job, which does not count for the spending limit', async () => {
  const { context } = contextWith(listed(existing()), { limits: { maxSubmissions: 0 } });
  const send = jest.fn(async () => 'new');
  await expect(submitPaidJob(submission({ send }), context)).resolves.toMatchObject({ jobId: 'old', adopted: true, createTime: '2026-11-20T08:00:00Z' });
  expect(send).not.toHaveBeenCalled();
});

test('submits when the existing job is not acceptable', async () => {
  const { context } = contextWith(listed(existing()));
  await expect(submitPaidJob(submission({ accept: async () => false }), context)).resolves.toMatchObject({ jobId: 'new', adopted: false });
});

test('sends nothing above the spending limit', async () => {
  const { context } = contextWith(listed(), { limits: { maxSubmissions: 0 } });
  const send = jest.fn(async () => 'new');
  await expect(submitPaidJob(submission({ send }), context)).rejects.toThrow('Spending limit: this apply would submit 1 paid job, allowed are 0');
  expect(send).not.toHaveBeenCalled();
});

test('counts submissions at the same time together', async () => {
  const { context } = contextWith(listed(), { limits: { maxSubmissions: 2 } });
  const send = jest.fn(async () => 'new');
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((n) => submitPaidJob(submission({ key: String(n).repeat(32), send }), context)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(send).toHaveBeenCalledTimes(2);
});

test('does not count a refused submission', async () => {
  const { context } = contextWith(listed(), { limits: { maxEstimatedCost: 10 } });
  const send = failing('refused');
  await expect(submitPaidJob(submission({ send }), context)).rejects.toMatchObject({ summary: 'The job was not submitted', cause: { kind: 'refused' } });
  expect(send).toHaveBeenCalledTimes(1);
  await expect(submitPaidJob(submission({ key: 'b'.repeat(32) }), context)).resolves.toMatchObject({ jobId: 'new' });
});

test('counts a submission with an ambiguous result', async () => {
  const { context } = contextWith(listed(), { limits: { maxEstimatedCost: 10 } });
  const send = failing('ambiguous');
  await expect(submitPaidJob(submission({ send }), context)).rejects.toMatchObject({ summary: 'The job was not submitted', cause: { kind: 'ambiguous' } });
  expect(send).toHaveBeenCalledTimes(1);
  await expect(submitPaidJob(submission({ key: 'b'.repeat(32) }), context)).rejects.toThrow('may cost up to 20 CNY by the estimate, allowed are 10 CNY');
});
