import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientWith, GET, job, KEY, LIST, listed, single, SUBMIT, submit } from './fixtures';
import { FileJournal, MemoryJournal } from '../../../src/ims/submission/journal';
import { temporaryDirectory } from '../../support/temporary-directory';
import { failure, FakeClock } from '../fake-transport';

const clock = new FakeClock();
const NOW = clock.now();
const DAY = 24 * 3600_000;

let directory: string;
beforeEach(() => { directory = join(temporaryDirectory(), 'below', 'it'); });

const journal = () => new FileJournal(directory, clock);
/** The ledger of a new process, which knows only the journal. */
const restarted = (replies: Parameters<typeof clientWith>[0]) => clientWith(replies, { journalDirectory: directory });

describe.each([['file', journal], ['memory', () => new MemoryJournal()]])('%s journal', (_, create) => {
  test('returns what was recorded last, until it is removed', async () => {
    const entries = create();
    expect(entries.read('a')).toBeUndefined();
    await entries.recordStart('a', NOW);
    expect(entries.read('a')).toEqual({ startedAt: NOW });
    entries.recordJob('a', { startedAt: NOW + 1, jobId: 'j' });
    expect(entries.read('a')).toEqual({ startedAt: NOW + 1, jobId: 'j' });
    expect(entries.read('b')).toBeUndefined();
    entries.remove('a');
    expect(entries.read('a')).toBeUndefined();
    entries.remove('a');
  });

  test('a new start replaces the entry', async () => {
    const entries = create();
    entries.recordJob('a', { startedAt: NOW, jobId: 'j' });
    await entries.recordStart('a', NOW + 5);
    expect(entries.read('a')).toEqual({ startedAt: NOW + 5 });
  });
});

test('entries survive the process; only their owner can read the files', async () => {
  await journal().recordStart(KEY, NOW);
  journal().recordJob(KEY, { startedAt: NOW, jobId: 'j' });
  expect(journal().read(KEY)).toEqual({ startedAt: NOW, jobId: 'j' });
  expect(statSync(join(directory, KEY)).mode & 0o777).toBe(0o600);
});

test.each([[DAY - 1, true], [DAY, false], [-DAY, true]])('an entry that is %d ms old is kept: %p', async (age, kept) => {
  await journal().recordStart(KEY, NOW - age);
  expect(journal().read(KEY) !== undefined).toBe(kept);
});

test.each([
  ['an incomplete line', '{"startedAt":'], ['nothing', ''], ['null', 'null\n'], ['a number', '5\n'], ['a text as time', '{"startedAt":"now"}\n'], ['an id only', '{"jobId":"j"}\n'],
])('a file with %s is not an entry', async (_, text) => {
  await journal().recordStart(KEY, NOW);
  writeFileSync(join(directory, KEY), text);
  expect(journal().read(KEY)).toBeUndefined();
});

test.each(['{"startedAt":T,"jobId":""}', '{"startedAt":T,"jobId":5}', '{"startedAt":T}'])('the line %s has no id', async (line) => {
  await journal().recordStart(KEY, NOW);
  writeFileSync(join(directory, KEY), `${line.replace('T', String(NOW))}\n`);
  expect(journal().read(KEY)).toEqual({ startedAt: NOW });
});

test('an id that a power cut removed leaves the start', async () => {
  await journal().recordStart(KEY, NOW);
  journal().recordJob(KEY, { startedAt: NOW, jobId: 'lost' });
  const file = join(directory, KEY);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
  expect(journal().read(KEY)).toEqual({ startedAt: NOW });
});

test('the first record of a process removes files that are older than a day', async () => {
  await journal().recordStart('old', NOW);
  await journal().recordStart('recent', NOW);
  utimesSync(join(directory, 'old'), NOW / 1000, (NOW - DAY - 1_000) / 1000);
  utimesSync(join(directory, 'recent'), NOW / 1000, (NOW - DAY + 1_000) / 1000);
  const next = journal();
  await next.recordStart('next', NOW);
  expect(readdirSync(directory).sort()).toEqual(['next', 'recent']);
  utimesSync(join(directory, 'recent'), NOW / 1000, (NOW - DAY - 1_000) / 1000);
  await next.recordStart('last', NOW);
  expect(readdirSync(directory).sort()).toEqual(['last', 'next', 'recent']);
});

test('concurrent submissions are recorded', async () => {
  const entries = journal();
  const keys = Array.from({ length: 30 }, (_, i) => `key-${i}`);
  await Promise.all(keys.map((key) => entries.recordStart(key, NOW)));
  expect(readdirSync(directory).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(journal().read(key)).toEqual({ startedAt: NOW });
});

describe('in a client', () => {
  test('a job that never reached the state is found by its id', async () => {
    await submit(restarted({ [LIST]: [listed()], [SUBMIT]: [{ JobId: 'lost' }] }).client);
    const { client, transport } = restarted({ [GET]: [single('lost', 'Processing')] });
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'lost', adopted: true });
    expect(transport.count(SUBMIT)).toBe(0);
  });

  test('a start without a result is waited for', async () => {
    await journal().recordStart(KEY, NOW);
    const { client } = restarted({ [LIST]: [listed(), listed(job('late', 'Init'))] });
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'late', adopted: true });
  });

  test('the start is recorded before the request is sent', async () => {
    const { client } = restarted({ [LIST]: [listed()] });
    await submit(client, { send: async () => { expect(journal().read(KEY)).toEqual({ startedAt: NOW }); return 'new'; } });
    expect(journal().read(KEY)).toEqual({ startedAt: NOW, jobId: 'new' });
  });

  test('a refused submission leaves no entry', async () => {
    const { client } = restarted({ [LIST]: [listed()], [SUBMIT]: [failure('refused', 'InvalidParameter')] });
    await expect(submit(client)).rejects.toMatchObject({ code: 'InvalidParameter' });
    expect(readdirSync(directory)).toEqual([]);
  });

  test('a directory that cannot be written does not stop a submission', async () => {
    writeFileSync(directory.replace(/\/below\/it$/, '/below'), 'a file instead of a directory');
    const { client } = restarted({ [LIST]: [listed()], [SUBMIT]: [{ JobId: 'new' }] });
    await expect(submit(client)).resolves.toEqual({ jobId: 'new', adopted: false });
  });
});
