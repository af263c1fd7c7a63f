import fc from 'fast-check';
import { type BatchJob, ImsClient, submissionKey, userDataWith, submitHighlights, type Submission, type SubmissionRequest } from '../../../src/ims';
import { failure, FakeClock, FakeTransport } from '../fake-transport';

const KEY = submissionKey({ digest: 'sha256:1', scope: 'stack/Episode1', run: '' });
const REQUEST = { InputConfig: '{}', OutputConfig: '{}', UserData: userDataWith(KEY, {}) };

function submit({ ledger, caller }: ImsClient, key: string, options: { accept?: SubmissionRequest['accept']; signal?: AbortSignal } = {}): Promise<Submission> {
  return ledger.submit({ key, accept: options.accept, send: () => submitHighlights(caller, REQUEST) }, options);
}

const listed = (...jobs: object[]) => ({ EditingBatchJobList: jobs });
const job = (id: string, status: string, userData = userDataWith(KEY, {})) => ({ JobId: id, Status: status, UserData: userData });

function clientWith(replies: ConstructorParameters<typeof FakeTransport>[0]) {
  const transport = new FakeTransport(replies);
  const client = new ImsClient({ region: 'cn-shanghai', transport, clock: new FakeClock() });
  return { client, transport };
}

test('submits when no job carries the key', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [listed(job('other', 'Processing', '{"SubmissionKey":"another"}'))],
    SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }],
  });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'new', adopted: false });
  expect(transport.sent[1]).toEqual({
    operation: 'SubmitScreenMediaHighlightsJob',
    form: { InputConfig: '{}', EditingConfig: undefined },
    query: { OutputConfig: '{}', UserData: REQUEST.UserData },
  });
});

test('adopts a running job with the key and pays nothing', async () => {
  const { client, transport } = clientWith({ ListBatchMediaProducingJobs: [listed(job('running', 'Processing'))] });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'running', adopted: true });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(0);
});

test('adopts a finished job whose outputs still exist', async () => {
  const { client } = clientWith({
    ListBatchMediaProducingJobs: [listed(job('done', 'Finished'))],
    GetBatchMediaProducingJob: [{ EditingBatchJob: { ...job('done', 'Finished'), SubJobList: [{ Status: 'Success', MediaId: 'm1' }] } }],
    GetMediaInfo: [{ MediaInfo: { MediaId: 'm1' } }],
  });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'done', adopted: true });
});

test.each([
  ['failed', { ListBatchMediaProducingJobs: [listed(job('bad', 'Failed'))] }],
  ['made nothing', {
    ListBatchMediaProducingJobs: [listed(job('bad', 'Finished'))],
    GetBatchMediaProducingJob: [{ EditingBatchJob: { ...job('bad', 'Finished'), SubJobList: [{ Status: 'Failed' }] } }],
  }],
  ['lost its outputs', {
    ListBatchMediaProducingJobs: [listed(job('bad', 'Finished'))],
    GetBatchMediaProducingJob: [{ EditingBatchJob: { ...job('bad', 'Finished'), SubJobList: [{ Status: 'Success', MediaId: 'm1' }] } }],
    GetMediaInfo: [failure('refused', 'MediaNotFound', { statusCode: 404 })],
  }],
])('submits again when the job with the key %s', async (_, replies) => {
  const { client } = clientWith({ ...replies, SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'new', adopted: false });
});

test('after a doubtful answer it looks for the job before anything else, and adopts it', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [listed(), listed(), listed(job('accepted', 'Init'))],
    SubmitScreenMediaHighlightsJob: [failure('ambiguous', 'RequestTimeoutError')],
  });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'accepted', adopted: true });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(1);
});

test('a doubt that cannot be resolved ends in an error that says so, and in no second submit', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [listed()],
    SubmitScreenMediaHighlightsJob: [failure('ambiguous', 'ECONNRESET')],
  });
  await expect(submit(client, KEY)).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('not known whether') });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(1);
});

test('a listing that fails stops the submission: without it nobody knows what was paid', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [failure('refused', 'Forbidden.RAM')],
    SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }],
  });
  await expect(submit(client, KEY)).rejects.toMatchObject({ code: 'Forbidden.RAM' });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(0);
});

test('many submissions share one listing, page after page', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [{ ...listed(job('a', 'Processing', '{}')), NextToken: 'p2' }, listed(job('b', 'Processing'))],
    SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }],
  });
  const keys = Array.from({ length: 20 }, (_, i) => submissionKey({ digest: `d${i}`, scope: 's', run: '' }));
  await Promise.all(keys.map((key) => submit(client, key)));
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'b', adopted: true });
  expect(transport.count('ListBatchMediaProducingJobs')).toBe(2);
});

test('throttled submits are sent again, refused and doubtful ones are not', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [listed()],
    SubmitScreenMediaHighlightsJob: [failure('throttled', 'Throttling.User'), failure('unreachable', 'ECONNREFUSED'), { JobId: 'new' }],
  });
  await expect(submit(client, KEY)).resolves.toMatchObject({ jobId: 'new' });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(3);

  const refused = clientWith({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [failure('refused', 'InvalidParameter')] });
  await expect(submit(refused.client, KEY)).rejects.toMatchObject({ code: 'InvalidParameter' });
  expect(refused.transport.count('SubmitScreenMediaHighlightsJob')).toBe(1);
});

test('two places of one run that want the same montage get the same job', async () => {
  const { client, transport } = clientWith({ ListBatchMediaProducingJobs: [listed()], SubmitScreenMediaHighlightsJob: [{ JobId: 'one' }, { JobId: 'two' }] });
  const side = await Promise.all([submit(client, KEY), submit(client, KEY)]);
  expect(side).toEqual([{ jobId: 'one', adopted: false }, { jobId: 'one', adopted: true }]);
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'one', adopted: true });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(1);
});

test('a job that is listed but cannot be read is neither adopted nor paid again', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [listed(job('odd', 'Finished'))],
    GetBatchMediaProducingJob: [failure('refused', 'JobNotFound', { statusCode: 404 })],
    SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }],
  });
  await expect(submit(client, KEY)).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('job odd carries the submission key') });
  expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(0);
});

test('an output that can be read only some seconds after it was made is waited for, not made again', async () => {
  const { client, transport } = clientWith({
    ListBatchMediaProducingJobs: [listed(job('done', 'Finished'))],
    GetBatchMediaProducingJob: [{ EditingBatchJob: { ...job('done', 'Finished'), SubJobList: [{ Status: 'Success', MediaId: 'm1' }] } }],
    GetMediaInfo: [failure('refused', 'MediaNotFound', { statusCode: 404 }), { MediaInfo: { MediaId: 'm1' } }],
  });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'done', adopted: true });
  expect(transport.count('GetMediaInfo')).toBe(2);
});

test.each([['an empty object', {}], ['a portal', { status: 'ok' }], ['only a request id', { RequestId: 'r' }], ['null for a list', { EditingBatchJobList: null, RequestId: null }]])(
  'a listing that answers %s is no empty list', async (_, answer) => {
    const { client, transport } = clientWith({ ListBatchMediaProducingJobs: [answer], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] });
    await expect(submit(client, KEY)).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse' });
    expect(transport.count('ListBatchMediaProducingJobs')).toBe(6);
    expect(transport.count('SubmitScreenMediaHighlightsJob')).toBe(0);
  });

test('an empty list may be left out of an answer that is the service\'s own', async () => {
  const { client } = clientWith({ ListBatchMediaProducingJobs: [{ RequestId: 'r', MaxResults: 100 }], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'new', adopted: false });
});

test('a list that does not end is an error, not a loop', async () => {
  const { client } = clientWith({ ListBatchMediaProducingJobs: [{ ...listed(), NextToken: 'again' }] });
  await expect(submit(client, KEY)).rejects.toMatchObject({ message: expect.stringContaining('does not end') });
});

test('Ctrl-C while a doubtful submit is looked for says that it is in doubt', async () => {
  const stop = new AbortController();
  const { client } = clientWith({
    ListBatchMediaProducingJobs: [listed(), () => { stop.abort(); return listed(); }],
    SubmitScreenMediaHighlightsJob: [failure('ambiguous', 'ECONNRESET')],
  });
  await expect(submit(client, KEY, { signal: stop.signal })).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('not known whether') });
});

test('a preview whose projects were deleted is made again', async () => {
  const { client } = clientWith({
    ListBatchMediaProducingJobs: [listed(job('preview', 'Finished'))],
    GetBatchMediaProducingJob: [{ EditingBatchJob: { ...job('preview', 'Finished'), SubJobList: [{ Status: 'Success', ProjectId: 'p1' }] } }],
    GetEditingProject: [failure('refused', 'ProjectNotFound', { statusCode: 404 })],
    SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }],
  });
  await expect(submit(client, KEY)).resolves.toEqual({ jobId: 'new', adopted: false });
});

test('a job that its caller does not accept is not taken, whether it is running or done', async () => {
  const refuse = { accept: ({ jobId }: BatchJob) => jobId !== 'broken' };
  const running = { ListBatchMediaProducingJobs: [listed(job('broken', 'Processing'))], SubmitScreenMediaHighlightsJob: [{ JobId: 'new' }] };
  await expect(submit(clientWith(running).client, KEY, refuse)).resolves.toMatchObject({ jobId: 'new', adopted: false });
  const done = {
    ...running, ListBatchMediaProducingJobs: [listed(job('broken', 'Finished'))], GetMediaInfo: [{ MediaInfo: { MediaId: 'm1' } }],
    GetBatchMediaProducingJob: [{ EditingBatchJob: { ...job('broken', 'Finished'), SubJobList: [{ Status: 'Success', MediaId: 'm1' }] } }],
  };
  await expect(submit(clientWith(done).client, KEY, { accept: async ({ subJobs }) => subJobs.length === 0 })).resolves.toMatchObject({ jobId: 'new' });
  await expect(submit(clientWith(done).client, KEY, { accept: async ({ subJobs }) => subJobs.length === 1 })).resolves.toMatchObject({ jobId: 'broken', adopted: true });
});

test('after a doubtful submit, jobs that came back without UserData are named', async () => {
  const now = new Date().toISOString();
  const { client } = clientWith({
    ListBatchMediaProducingJobs: [listed(), listed({ JobId: 'mute', Status: 'Init', CreateTime: now }, { JobId: 'older', Status: 'Finished', CreateTime: '2020-01-01T00:00:00Z' })],
    SubmitScreenMediaHighlightsJob: [failure('ambiguous', 'ECONNRESET')],
  });
  await expect(submit(client, KEY)).rejects.toMatchObject({ advice: expect.stringMatching(/came back without UserData: mute\. If one of them/) });
});

test('keys differ when montage, place or run differ, and only then', () => {
  const identity = fc.record({ digest: fc.string(), scope: fc.string(), run: fc.string() });
  fc.assert(fc.property(identity, identity, (a, b) => {
    const same = a.digest === b.digest && a.scope === b.scope && a.run === b.run;
    expect(submissionKey(a) === submissionKey(b)).toBe(same);
  }), { seed: 7 });
});
