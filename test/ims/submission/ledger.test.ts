import { clientWith, GET, job, KEY, LIST, listed, REQUEST, single, SUBMIT, submit } from './fixtures';
import { type BatchJob, submissionKey } from '../../../src/ims';
import { MemoryJournal } from '../../../src/ims/submission/journal';
import { SubmissionLedger } from '../../../src/ims/submission/ledger';
import { failure } from '../fake-transport';

const notFound = (code: string) => failure('refused', code, { statusCode: 404 });
const NEW = { jobId: 'new', adopted: false };

describe('adoption', () => {
  test('submits when no job carries the key', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed(job('other', 'Processing', { UserData: '{"SubmissionKey":"another"}' }))], [SUBMIT]: [{ JobId: 'new' }] });
    await expect(submit(client)).resolves.toEqual(NEW);
    expect(transport.sent[1]).toEqual({ operation: SUBMIT, form: { InputConfig: '{}', EditingConfig: undefined }, query: { OutputConfig: '{}', UserData: REQUEST.UserData } });
  });

  test('adopts a running job, with its creation time', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed(job('running', 'Processing', { CreateTime: '2026-01-14T08:00:00Z' }))] });
    await expect(submit(client)).resolves.toEqual({ jobId: 'running', adopted: true, createTime: '2026-01-14T08:00:00Z' });
    expect(transport.count(SUBMIT)).toBe(0);
  });

  test('adopts the newest of several jobs', async () => {
    const { client } = clientWith({ [LIST]: [listed(job('newest', 'Processing'), job('older', 'Processing'))] });
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'newest', adopted: true });
  });

  test.each([
    ['a video', { MediaId: 'm1' }, { GetMediaInfo: [{ MediaInfo: { MediaId: 'm1' } }] }],
    ['an editing project', { ProjectId: 'p1' }, { GetEditingProject: [{ Project: { ProjectId: 'p1', Status: 'Draft' } }] }],
    ['no output', {}, {}],
  ])('adopts a finished job with %s that exists', async (_, output, replies) => {
    const { client } = clientWith({ [LIST]: [listed(job('done', 'Finished'))], [GET]: [single('done', 'Finished', { Status: 'Success', ...output })], ...replies });
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'done', adopted: true });
  });

  test('checks the first output that has an id', async () => {
    const { client, transport } = clientWith({
      [LIST]: [listed(job('done', 'Finished'))], [GET]: [single('done', 'Finished', { Status: 'Failed' }, { Status: 'Success', MediaId: 'm2', ProjectId: 'p2' })],
      GetMediaInfo: [{ MediaInfo: { MediaId: 'm2' } }],
    });
    await submit(client);
    expect(transport.sent.at(-1)).toMatchObject({ operation: 'GetMediaInfo', query: { MediaId: 'm2' } });
  });

  test.each([
    ['failed', [listed(job('bad', 'Failed'))], {}],
    ['has only failed outputs', [listed(job('bad', 'Finished'))], { [GET]: [single('bad', 'Finished', { Status: 'Failed' })] }],
    ['lost its video', [listed(job('bad', 'Finished'))], { [GET]: [single('bad', 'Finished', { Status: 'Success', MediaId: 'm1' })], GetMediaInfo: [notFound('MediaNotFound')] }],
    ['lost its editing project', [listed(job('bad', 'Finished'))], {
      [GET]: [single('bad', 'Finished', { Status: 'Success', ProjectId: 'p1' })], GetEditingProject: [notFound('ProjectNotFound')],
    }],
  ])('submits when the job with the key %s', async (_, list, replies) => {
    const { client } = clientWith({ [LIST]: list, ...replies, [SUBMIT]: [{ JobId: 'new' }] });
    await expect(submit(client)).resolves.toEqual(NEW);
  });

  test('waits for an output that is readable only some seconds after it was created', async () => {
    const { client, clock } = clientWith({
      [LIST]: [listed(job('done', 'Finished'))], [GET]: [single('done', 'Finished', { Status: 'Success', MediaId: 'm1' })],
      GetMediaInfo: [notFound('MediaNotFound'), notFound('MediaNotFound'), { MediaInfo: { MediaId: 'm1' } }],
    });
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'done', adopted: true });
    expect(clock.pauses).toEqual([3_000, 3_000]);
  });

  test('reads an output three times, or once if reads do not lag behind writes', async () => {
    const lost = {
      [LIST]: [listed(job('done', 'Finished'))], [GET]: [single('done', 'Finished', { Status: 'Success', MediaId: 'm1' })],
      GetMediaInfo: [notFound('MediaNotFound')], [SUBMIT]: [{ JobId: 'new' }],
    };
    const cloud = clientWith(lost);
    await submit(cloud.client);
    const local = clientWith(lost, { consistencyWindow: 0 });
    await submit(local.client);
    expect([cloud, local].map(({ transport }) => transport.count('GetMediaInfo'))).toEqual([3, 1]);
  });

  test('remembers that the outputs of a job were deleted', async () => {
    const { client, transport } = clientWith({
      [LIST]: [listed(job('bad', 'Finished'))], [GET]: [single('bad', 'Finished', { Status: 'Success', MediaId: 'm1' })], GetMediaInfo: [notFound('MediaNotFound')],
      [SUBMIT]: [failure('refused', 'InvalidParameter'), { JobId: 'new' }],
    });
    await expect(submit(client)).rejects.toMatchObject({ code: 'InvalidParameter' });
    await expect(submit(client)).resolves.toEqual(NEW);
    expect(transport.count(GET)).toBe(1);
  });

  test('neither adopts nor submits when the listed job cannot be read', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed(job('odd', 'Finished'))], [GET]: [notFound('JobNotFound')], [SUBMIT]: [{ JobId: 'new' }] });
    await expect(submit(client)).rejects.toMatchObject({
      kind: 'ambiguous', code: 'UnexpectedResponse', operation: GET,
      message: expect.stringContaining('job odd carries the submission key'), advice: expect.stringContaining('change the attribute "run"'),
    });
    expect(transport.count(SUBMIT)).toBe(0);
  });

  test('adopts only a job that the caller accepts; a finished one comes with its sub-jobs', async () => {
    const running = { [LIST]: [listed(job('broken', 'Processing'))], [SUBMIT]: [{ JobId: 'new' }] };
    const accept = ({ jobId }: BatchJob) => jobId !== 'broken';
    await expect(submit(clientWith(running).client, { accept })).resolves.toEqual(NEW);
    const done = {
      [LIST]: [listed(job('broken', 'Finished'))], [SUBMIT]: [{ JobId: 'new' }], GetMediaInfo: [{ MediaInfo: { MediaId: 'm1' } }],
      [GET]: [single('broken', 'Finished', { Status: 'Success', MediaId: 'm1' })],
    };
    await expect(submit(clientWith(done).client, { accept: async ({ subJobs }) => subJobs.length === 0 })).resolves.toEqual(NEW);
    await expect(submit(clientWith(done).client, { accept: async ({ subJobs }) => subJobs.length === 1 })).resolves.toMatchObject({ jobId: 'broken', adopted: true });
  });
});

describe('calls of one process', () => {
  test('with the same key get the same job', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed()], [SUBMIT]: [{ JobId: 'one' }, { JobId: 'two' }] });
    await expect(Promise.all([submit(client), submit(client)])).resolves.toEqual([{ jobId: 'one', adopted: false }, { jobId: 'one', adopted: true }]);
    await expect(submit(client)).resolves.toEqual({ jobId: 'one', adopted: true });
    expect(transport.count(SUBMIT)).toBe(1);
  });

  test('with different keys share one listing', async () => {
    const { client, transport } = clientWith({
      [LIST]: [{ ...listed(job('a', 'Processing', { UserData: '{}' })), NextToken: 'p2' }, listed(job('b', 'Processing'))], [SUBMIT]: [{ JobId: 'new' }],
    });
    const keys = Array.from({ length: 20 }, (_, i) => submissionKey({ digest: `d${i}`, scope: 's', run: '' }));
    await Promise.all(keys.map((key) => submit(client, { key })));
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'b', adopted: true });
    expect(transport.count(LIST)).toBe(2);
  });

  test('after a refusal send again', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed()], [SUBMIT]: [failure('refused', 'InvalidParameter'), { JobId: 'new' }] });
    await expect(submit(client)).rejects.toMatchObject({ code: 'InvalidParameter' });
    await expect(submit(client)).resolves.toEqual(NEW);
    expect(transport.count(SUBMIT)).toBe(2);
  });
});

describe('a listing', () => {
  test('that fails stops the submission', async () => {
    const { client, transport } = clientWith({ [LIST]: [failure('refused', 'Forbidden.RAM')], [SUBMIT]: [{ JobId: 'new' }] });
    await expect(submit(client)).rejects.toMatchObject({ code: 'Forbidden.RAM' });
    expect(transport.count(SUBMIT)).toBe(0);
  });

  test('that failed is repeated by the next call', async () => {
    const { client } = clientWith({ [LIST]: [failure('refused', 'Forbidden.RAM'), listed(job('running', 'Processing'))] });
    await expect(submit(client)).rejects.toMatchObject({ code: 'Forbidden.RAM' });
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'running', adopted: true });
  });

  test.each([['an empty object', {}], ['a portal', { status: 'ok' }], ['only a request id', { RequestId: 'r' }], ['null for the list', { EditingBatchJobList: null, RequestId: null }]])(
    'that returns %s does not count as empty', async (_, response) => {
      const { client, transport } = clientWith({ [LIST]: [response], [SUBMIT]: [{ JobId: 'new' }] });
      await expect(submit(client)).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse' });
      expect(transport.count(LIST)).toBe(6);
      expect(transport.count(SUBMIT)).toBe(0);
    });

  test('without the list but with the other fields counts as empty', async () => {
    const { client } = clientWith({ [LIST]: [{ RequestId: 'r', MaxResults: 100 }], [SUBMIT]: [{ JobId: 'new' }] });
    await expect(submit(client)).resolves.toEqual(NEW);
  });
});

describe('an ambiguous result', () => {
  test('is resolved by listings with growing delays; the job is adopted', async () => {
    const { client, transport, clock } = clientWith({
      [LIST]: [listed(), listed(), listed(), listed(), listed(job('accepted', 'Init', { CreateTime: '2026-01-15T00:00:01Z' }))], [SUBMIT]: [failure('ambiguous', 'RequestTimeoutError')],
    });
    await expect(submit(client)).resolves.toEqual({ jobId: 'accepted', adopted: true, createTime: '2026-01-15T00:00:01Z' });
    expect(transport.count(SUBMIT)).toBe(1);
    expect(clock.pauses).toEqual([3_000, 6_000, 9_000]);
  });

  test('survives a listing that fails', async () => {
    const { client } = clientWith({ [LIST]: [listed(), failure('refused', 'Forbidden.RAM'), listed(job('accepted', 'Init'))], [SUBMIT]: [failure('ambiguous', 'ECONNRESET')] });
    await expect(submit(client)).resolves.toMatchObject({ jobId: 'accepted', adopted: true });
  });

  test('that stays unresolved is an error; the request is not sent again', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed()], [SUBMIT]: [failure('ambiguous', 'ECONNRESET')] });
    const error = await submit(client).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'ambiguous', code: 'ECONNRESET', operation: 'Test', message: expect.stringContaining('not known whether the job was accepted') });
    expect(error.advice).toBe('Apply again: the provider first looks for a job with this submission key and adopts it, so that you do not pay twice.');
    expect([transport.count(SUBMIT), transport.count(LIST)]).toEqual([1, 5]);
  });

  const created = (ago: number) => new Date(Date.UTC(2026, 0, 15) - ago * 60_000).toISOString();

  test('names jobs without UserData that were created since the start, by clocks that may differ by 15 minutes', async () => {
    const { client } = clientWith({
      [LIST]: [listed(), listed(
        { JobId: 'later', Status: 'Init', CreateTime: created(-1) }, { JobId: 'skewed', Status: 'Init', CreateTime: created(14) },
        { JobId: 'earlier', Status: 'Init', CreateTime: created(15) }, { JobId: 'undated', Status: 'Init' },
      )],
      [SUBMIT]: [failure('ambiguous', 'ECONNRESET')],
    });
    await expect(submit(client)).rejects.toMatchObject({ advice: expect.stringContaining('Jobs were created since then and came back without UserData: later, skewed. If one') });
  });

  test('names one such job, and at most five', async () => {
    const anonymous = (count: number) => listed(...Array.from({ length: count }, (_, index) => ({ JobId: `j${index}`, Status: 'Init', CreateTime: created(0) })));
    const adviceFor = (count: number) => submit(clientWith({ [LIST]: [listed(), anonymous(count)], [SUBMIT]: [failure('ambiguous', 'ECONNRESET')] }).client).catch(({ advice }) => advice);
    await expect(adviceFor(1)).resolves.toContain('A job was created since then and came back without UserData: j0. ');
    await expect(adviceFor(6)).resolves.toContain('UserData: j0, j1, j2, j3, j4. If');
  });

  test('names no job when the last listing failed', async () => {
    const { client } = clientWith({ [LIST]: [listed({ JobId: 'a', Status: 'Init', CreateTime: created(0) }), failure('refused', 'Forbidden.RAM')], [SUBMIT]: [failure('ambiguous', 'ECONNRESET')] });
    await expect(submit(client)).rejects.toMatchObject({ advice: expect.not.stringContaining('UserData') });
  });

  test('stays ambiguous when the command is cancelled', async () => {
    const stop = new AbortController();
    const { client } = clientWith({ [LIST]: [listed(), () => { stop.abort(); return listed(); }], [SUBMIT]: [failure('ambiguous', 'ECONNRESET')] });
    await expect(submit(client, { signal: stop.signal })).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('not known whether') });
  });
});

describe('a failure of the request', () => {
  test('is retried only when that is safe', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed()], [SUBMIT]: [failure('throttled', 'Throttling.User'), failure('unreachable', 'ECONNREFUSED'), { JobId: 'new' }] });
    await expect(submit(client)).resolves.toEqual(NEW);
    expect(transport.count(SUBMIT)).toBe(3);
    const refused = clientWith({ [LIST]: [listed()], [SUBMIT]: [failure('refused', 'InvalidParameter')] });
    await expect(submit(refused.client)).rejects.toMatchObject({ code: 'InvalidParameter' });
    expect(refused.transport.count(SUBMIT)).toBe(1);
  });
});

describe('reserve and release', () => {
  const hooks = () => {
    const calls: string[] = [];
    return { calls, reserve: () => { calls.push('reserve'); }, release: () => { calls.push('release'); } };
  };

  test('reserve runs once before the request is sent', async () => {
    const { calls, ...request } = hooks();
    const { client } = clientWith({ [LIST]: [listed()] });
    await submit(client, { ...request, send: async () => { calls.push('send'); return 'new'; } });
    expect(calls).toEqual(['reserve', 'send']);
  });

  test('neither runs for an adopted job', async () => {
    const { calls, ...request } = hooks();
    await submit(clientWith({ [LIST]: [listed(job('running', 'Processing'))] }).client, request);
    expect(calls).toEqual([]);
  });

  test('release runs after a refusal, not after an ambiguous result', async () => {
    const refused = hooks();
    await expect(submit(clientWith({ [LIST]: [listed()], [SUBMIT]: [failure('refused', 'InvalidParameter')] }).client, refused)).rejects.toThrow();
    expect(refused.calls).toEqual(['reserve', 'release']);
    const ambiguous = hooks();
    await expect(submit(clientWith({ [LIST]: [listed()], [SUBMIT]: [failure('ambiguous', 'ECONNRESET')] }).client, ambiguous)).rejects.toThrow();
    expect(ambiguous.calls).toEqual(['reserve']);
  });

  test('after an unexpected error the job may exist: nothing is released, and the journal keeps the start', async () => {
    const { calls, ...request } = hooks();
    const journal = new MemoryJournal();
    const ledger = new SubmissionLedger(clientWith({ [LIST]: [listed()] }).client.caller, { journal });
    await expect(ledger.submit({ key: KEY, ...request, send: async () => { throw new TypeError('bug'); } })).rejects.toThrow('bug');
    expect(calls).toEqual(['reserve']);
    expect(journal.read(KEY)).toEqual({ startedAt: Date.UTC(2026, 0, 15) });
  });

  test('an error of reserve stops the submission before it is recorded', async () => {
    const { client, transport } = clientWith({ [LIST]: [listed()], [SUBMIT]: [{ JobId: 'new' }] });
    const journal = new MemoryJournal();
    const ledger = new SubmissionLedger(client.caller, { journal });
    await expect(ledger.submit({ key: KEY, reserve: () => { throw new Error('over the limit'); }, send: async () => 'new' })).rejects.toThrow('over the limit');
    expect(journal.read(KEY)).toBeUndefined();
    expect(transport.count(SUBMIT)).toBe(0);
  });
});

describe('a submission in the journal', () => {
  /** A ledger of a new process with this entry. */
  async function ledgerWith(entry: { startedAt: number; jobId?: string }, replies: Parameters<typeof clientWith>[0]) {
    const journal = new MemoryJournal();
    await journal.recordStart(KEY, entry.startedAt);
    if (entry.jobId) journal.recordJob(KEY, entry);
    const { client, transport, clock } = clientWith({ [LIST]: [listed()], [SUBMIT]: [{ JobId: 'new' }], ...replies });
    const ledger = new SubmissionLedger(client.caller, { journal });
    return { journal, transport, clock, resubmit: (signal?: AbortSignal) => ledger.submit({ key: KEY, send: async () => 'new' }, { signal }) };
  }
  const NOW = Date.UTC(2026, 0, 15);

  test('with an id is adopted although no listing shows it', async () => {
    const { resubmit, transport } = await ledgerWith({ startedAt: NOW, jobId: 'lost' }, { [GET]: [single('lost', 'Processing')] });
    await expect(resubmit()).resolves.toMatchObject({ jobId: 'lost', adopted: true });
    expect(transport.count(LIST)).toBe(0);
  });

  test('with an id is adopted before it is readable, as long as listings may lag', async () => {
    const unreadable = { [GET]: [notFound('JobNotFound')] };
    await expect((await ledgerWith({ startedAt: NOW - 59_999, jobId: 'lost' }, unreadable)).resubmit()).resolves.toEqual({ jobId: 'lost', adopted: true });
    await expect((await ledgerWith({ startedAt: NOW - 60_000, jobId: 'lost' }, unreadable)).resubmit()).resolves.toEqual(NEW);
  });

  test.each([['failed', single('old', 'Failed')], ['has only failed outputs', single('old', 'Finished', { Status: 'Failed' })]])(
    'whose job %s is removed, and submitted again', async (_, response) => {
      const { resubmit, journal } = await ledgerWith({ startedAt: NOW - 1, jobId: 'old' }, { [GET]: [response] });
      await expect(resubmit()).resolves.toEqual(NEW);
      expect(journal.read(KEY)).toEqual({ startedAt: NOW, jobId: 'new' });
    });

  test.each([
    ['just now', 0, 20], ['by a clock that was set back since', 3_600_000, 20], ['10 s ago', -10_000, 17], ['59.999 s ago', -59_999, 1], ['60 s ago', -60_000, 0],
  ])('without an id that started %s: listings have the rest of 60 s to show it', async (_, offset, listings) => {
    const { resubmit, transport, clock } = await ledgerWith({ startedAt: NOW + offset }, {});
    await expect(resubmit()).resolves.toEqual(NEW);
    expect(transport.count(LIST)).toBe(1 + listings);
    expect(clock.pauses).toEqual(Array(listings).fill(3_000));
  });

  test('without an id is adopted as soon as a listing shows it', async () => {
    const { resubmit, transport } = await ledgerWith({ startedAt: NOW }, { [LIST]: [listed(), listed(), listed(job('late', 'Init'))] });
    await expect(resubmit()).resolves.toMatchObject({ jobId: 'late', adopted: true });
    expect(transport.count(LIST)).toBe(3);
  });

  test('cancelling the wait ends as aborted', async () => {
    const stop = new AbortController();
    const { resubmit } = await ledgerWith({ startedAt: NOW }, { [LIST]: [() => { stop.abort(); return listed(); }] });
    await expect(resubmit(stop.signal)).rejects.toMatchObject({ kind: 'aborted', operation: LIST });
  });

  test('that is refused is removed; one with an ambiguous result is kept', async () => {
    const refused = await ledgerWith({ startedAt: NOW - 3_600_000 }, {});
    const { client } = clientWith({ [LIST]: [listed()], [SUBMIT]: [failure('refused', 'InvalidParameter'), failure('ambiguous', 'ECONNRESET')] });
    const ledger = new SubmissionLedger(client.caller, { journal: refused.journal });
    const send = () => client.caller.atMostOnce({ operation: SUBMIT }).then(() => 'new');
    await expect(ledger.submit({ key: KEY, send })).rejects.toMatchObject({ kind: 'refused' });
    expect(refused.journal.read(KEY)).toBeUndefined();
    await expect(ledger.submit({ key: KEY, send })).rejects.toMatchObject({ kind: 'ambiguous' });
    expect(refused.journal.read(KEY)).toEqual({ startedAt: NOW });
  });
});

describe('successorOf', () => {
  const OUTPUT = JSON.stringify({ MediaURL: 'https://b.oss-cn-shanghai.aliyuncs.com/x.mp4' });
  const at = (second: number) => `2026-01-15T00:00:0${second}Z`;
  const successorOf = async (newest: object, of: object) => {
    const { client } = clientWith({ [LIST]: [listed(job('newest', 'Processing', { OutputConfig: OUTPUT, CreateTime: at(5), ...newest }))] });
    return (await client.ledger.successorOf({ jobId: 'this', outputConfig: OUTPUT, createTime: at(4), ...of } as BatchJob))?.jobId;
  };

  test('is a job that was created later and writes to the same location', async () => {
    await expect(successorOf({}, {})).resolves.toBe('newest');
  });

  test.each<[string, object, object]>([
    ['the job itself', { JobId: 'this' }, {}],
    ['a job of the same second, because times have whole seconds', { CreateTime: at(4) }, {}],
    ['an earlier job', { CreateTime: at(3) }, {}],
    ['a job without a creation time', { CreateTime: undefined }, {}],
    ['any job, when this one has no creation time', {}, { createTime: undefined }],
    ['a job that writes elsewhere', { OutputConfig: '{"MediaURL":"https://b/other.mp4"}' }, {}],
    ['any job, when this one has no output location', { OutputConfig: undefined }, { outputConfig: undefined }],
    ['a failed job', { Status: 'Failed' }, {}],
  ])('is not %s', async (_, newest, of) => {
    await expect(successorOf(newest, of)).resolves.toBeUndefined();
  });
});
