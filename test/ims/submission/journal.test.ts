import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImsClient, submissionKey, userDataWith, submitHighlights, type Submission, type SubmissionRequest } from '../../../src/ims';
import { FileJournal } from '../../../src/ims/submission/journal';
import { temporaryDirectory } from '../../support/temporary-directory';
import { failure, FakeClock, FakeTransport } from '../fake-transport';

const KEY = submissionKey({ digest: 'sha256:1', scope: 'stack/Episode1', run: '' });
const REQUEST = { InputConfig: '{}', OutputConfig: '{}', UserData: userDataWith(KEY, {}) };

function submit({ ledger, caller }: ImsClient, key: string, options: { accept?: SubmissionRequest['accept']; signal?: AbortSignal } = {}): Promise<Submission> {
  return ledger.submit({ key, accept: options.accept, send: () => submitHighlights(caller, REQUEST) }, options);
}

const listed = (...jobs: object[]) => ({ EditingBatchJobList: jobs });
const clock = new FakeClock();
const NOW = clock.now();

let directory: string;
beforeEach(() => { directory = join(temporaryDirectory(), 'below', 'it'); });

/** A provider that was started anew: it knows only what is in the journal. */
function started(replies: ConstructorParameters<typeof FakeTransport>[0]) {
  const transport = new FakeTransport(replies);
  const client = new ImsClient({ region: 'cn-shanghai', transport, clock: new FakeClock(), journalDirectory: directory });
  return { client, transport };
}

/** A submission whose answer came. */
async function noted(jobId: string, begun = NOW): Promise<void> {
  const journal = new FileJournal(directory, clock);
  await journal.recordStart(KEY, begun);
  journal.recordJob(KEY, { startedAt: begun, jobId });
}

test('a job that was submitted and never reached the state is found by its id, though no list has it yet', async () => {
  await submit(started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'lost' }] }).client, KEY);
  const { client, transport } = started({ GetBatchMediaProducingJob: [{ EditingBatchJob: { JobId: 'lost', Status: 'Processing' } }] });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'lost', adopted: true });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(0);
});

test('one that was submitted a moment ago is adopted before it can be read', async () => {
  await submit(started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'lost' }] }).client, KEY);
  const { client } = started({ GetBatchMediaProducingJob: [failure('refused', 'JobNotFound')] });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'lost', adopted: true });
});

test('after a submit whose end is unknown, lists get time to show the job', async () => {
  await new FileJournal(directory, clock).recordStart(KEY, NOW);
  const { client, transport } = started({
    ListBatchMediaProducingJobs: [listed(), listed(), listed(), listed({ JobId: 'late', Status: 'Init', UserData: REQUEST.UserData })],
  });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'late', adopted: true });
  expect(transport.count('ListBatchMediaProducingJobs')).toBe(4);
});

test('when they do not show it in that time, it was not accepted, and is submitted', async () => {
  await new FileJournal(directory, clock).recordStart(KEY, NOW);
  const { client, transport } = started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'new', adopted: false });
  expect(transport.count('ListBatchMediaProducingJobs')).toBeGreaterThan(15);
});

test.each([['failed', { JobId: 'old', Status: 'Failed' }], ['made nothing', { JobId: 'old', Status: 'Finished', SubJobList: [{ Status: 'Failed' }] }]])(
  'a job of this machine that %s is submitted again', async (_, job) => {
    await noted('old');
    const { client } = started({
      GetBatchMediaProducingJob: [{ EditingBatchJob: job }], ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }],
    });
    await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'new', adopted: false });
  });

test('a refused submit is not waited for', async () => {
  const refused = started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [failure('refused', 'InvalidParameter')] });
  await expect(submit(refused.client, KEY)).rejects.toMatchObject({ code: 'InvalidParameter' });
  expect(new FileJournal(directory, clock).read(KEY)).toBeUndefined();
});

test('entries are forgotten after a day, and what is no entry is none', async () => {
  const journal = new FileJournal(directory, clock);
  await noted('old', NOW - 25 * 3600_000);
  expect(journal.read(KEY)).toBeUndefined();
  writeFileSync(join(directory, 'other'), '{"startedAt":');
  expect(journal.read('other')).toBeUndefined();
  utimesSync(join(directory, KEY), 1, 1);
  await new FileJournal(directory, clock).recordStart('next', NOW);
  expect(readdirSync(directory).sort()).toEqual(['next', 'other']);
});

test('an answer that a power cut tore off leaves what was begun', async () => {
  await noted('lost');
  const file = join(directory, KEY);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
  expect(new FileJournal(directory, clock).read(KEY)).toEqual({ startedAt: NOW });
});

test('many submissions are noted side by side, each before its request is sent', async () => {
  const journal = new FileJournal(directory, clock);
  const keys = Array.from({ length: 30 }, (_, i) => `key-${i}`);
  await Promise.all(keys.map((key) => journal.recordStart(key, NOW)));
  expect(readdirSync(directory).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(new FileJournal(directory, clock).read(key)).toEqual({ startedAt: NOW });
});

test('a journal that cannot be written is done without', async () => {
  writeFileSync(directory.replace(/\/below\/it$/, '/below'), 'a file where the directory should be');
  const { client } = started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'new', adopted: false });
});
