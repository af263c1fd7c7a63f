import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, FakeClock, FakeTransport } from './fake-transport';
import { ImsClient, submissionKey, userDataWith } from '../../src/ims';
import { FileJournal } from '../../src/ims/submission-journal';
import { temporaryDirectory } from '../support/temporary-directory';

const KEY = submissionKey({ digest: 'sha256:1', scope: 'stack/Episode1', run: '' });
const REQUEST = { InputConfig: '{}', OutputConfig: '{}', UserData: userDataWith(KEY, {}) };
const listed = (...jobs: object[]) => ({ EditingBatchJobList: jobs });
const NOW = Date.now();

let directory: string;
beforeEach(() => { directory = join(temporaryDirectory(), 'below', 'it'); });

/** A provider that was started anew: it knows only what is in the journal. */
function started(replies: ConstructorParameters<typeof FakeTransport>[0]) {
  const transport = new FakeTransport(replies);
  const client = new ImsClient({ region: 'cn-shanghai', transport, clock: new FakeClock(), journalDirectory: directory });
  return { client, transport };
}

test('a job that was submitted and never reached the state is found by its id, though no list has it yet', async () => {
  await started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'lost' }] }).client.ledger.submitOnce(KEY, REQUEST);
  const { client, transport } = started({ GetBatchMediaProducingJob: [{ EditingBatchJob: { JobId: 'lost', Status: 'Processing' } }] });
  await expect(client.ledger.submitOnce(KEY, REQUEST)).resolves.toEqual({ jobId: 'lost', adopted: true });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(0);
});

test('one that was submitted a moment ago is adopted before it can be read', async () => {
  await started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'lost' }] }).client.ledger.submitOnce(KEY, REQUEST);
  const { client } = started({ GetBatchMediaProducingJob: [failure('refused', 'JobNotFound')] });
  await expect(client.ledger.submitOnce(KEY, REQUEST)).resolves.toEqual({ jobId: 'lost', adopted: true });
});

test('after a submit whose end is unknown, lists get time to show the job', async () => {
  new FileJournal(directory).write(KEY, { begun: NOW });
  const { client, transport } = started({
    ListBatchMediaProducingJobs: [listed(), listed(), listed(), listed({ JobId: 'late', Status: 'Init', UserData: REQUEST.UserData })],
  });
  await expect(client.ledger.submitOnce(KEY, REQUEST)).resolves.toEqual({ jobId: 'late', adopted: true });
  expect(transport.count('ListBatchMediaProducingJobs')).toBe(4);
});

test('when they do not show it in that time, it was not accepted, and is submitted', async () => {
  new FileJournal(directory).write(KEY, { begun: NOW });
  const { client, transport } = started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] });
  await expect(client.ledger.submitOnce(KEY, REQUEST)).resolves.toEqual({ jobId: 'new', adopted: false });
  expect(transport.count('ListBatchMediaProducingJobs')).toBeGreaterThan(15);
});

test.each([['failed', { JobId: 'old', Status: 'Failed' }], ['made nothing', { JobId: 'old', Status: 'Finished', SubJobList: [{ Status: 'Failed' }] }]])(
  'a job of this machine that %s is submitted again', async (_, job) => {
    new FileJournal(directory).write(KEY, { begun: NOW, jobId: 'old' });
    const { client } = started({
      GetBatchMediaProducingJob: [{ EditingBatchJob: job }], ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }],
    });
    await expect(client.ledger.submitOnce(KEY, REQUEST)).resolves.toEqual({ jobId: 'new', adopted: false });
  });

test('a refused submit is not waited for', async () => {
  const refused = started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [failure('refused', 'InvalidParameter')] });
  await expect(refused.client.ledger.submitOnce(KEY, REQUEST)).rejects.toMatchObject({ code: 'InvalidParameter' });
  expect(new FileJournal(directory).read(KEY)).toBeUndefined();
});

test('entries are forgotten after a day, and what is no entry is none', () => {
  const journal = new FileJournal(directory);
  journal.write(KEY, { begun: NOW - 25 * 3600_000, jobId: 'old' });
  expect(journal.read(KEY)).toBeUndefined();
  writeFileSync(join(directory, 'other'), '{"begun":');
  expect(journal.read('other')).toBeUndefined();
  utimesSync(join(directory, KEY), 1, 1);
  journal.write('next', { begun: NOW });
  expect(readdirSync(directory).sort()).toEqual(['next', 'other']);
});

test('a journal that cannot be written is done without', async () => {
  writeFileSync(directory.replace(/\/below\/it$/, '/below'), 'a file where the directory should be');
  const { client } = started({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] });
  await expect(client.ledger.submitOnce(KEY, REQUEST)).resolves.toEqual({ jobId: 'new', adopted: false });
});
