import { job, LIST, listed } from './fixtures';
import { Caller } from '../../../src/ims';
import { JobIndex } from '../../../src/ims/submission/job-index';
import { failure, FakeClock, FakeTransport } from '../fake-transport';

function indexOf(...pages: ConstructorParameters<typeof FakeTransport>[0][string]) {
  const transport = new FakeTransport({ [LIST]: pages });
  return { index: new JobIndex(new Caller(transport, new FakeClock())), transport };
}

const withKey = (id: string, key: string, status = 'Processing') => job(id, status, { UserData: JSON.stringify({ SubmissionKey: key }) });
const writingTo = (id: string, url: string, status = 'Processing') => job(id, status, { OutputConfig: JSON.stringify({ MediaURL: url }) });

test('finds the newest job of each key and of each output location', async () => {
  const { index } = indexOf(listed(withKey('new', 'k'), withKey('old', 'k'), withKey('other', 'l'), writingTo('later', 'u'), writingTo('earlier', 'u')));
  const { byKey, byOutput } = await index.jobs();
  expect([byKey.get('k')?.jobId, byKey.get('l')?.jobId, byOutput.get('u')?.jobId]).toEqual(['new', 'other', 'later']);
});

test('ignores failed jobs, which have no outputs', async () => {
  const { index } = indexOf(listed(withKey('failed', 'k', 'Failed'), withKey('old', 'k'), writingTo('failed', 'u', 'Failed')));
  const { byKey, byOutput } = await index.jobs();
  expect([byKey.get('k')?.jobId, byOutput.get('u')]).toEqual(['old', undefined]);
});

test('names jobs without UserData, also failed ones', async () => {
  const { index } = indexOf(listed({ JobId: 'a', Status: 'Init' }, { JobId: 'b', Status: 'Failed' }, withKey('c', 'k'), job('d', 'Init', { UserData: 'text' })));
  expect((await index.jobs()).withoutUserData.map(({ jobId }) => jobId)).toEqual(['a', 'b']);
});

test('lists the last 30 days once, page by page', async () => {
  const { index, transport } = indexOf({ ...listed(withKey('a', 'k')), NextToken: 'p2' }, listed(withKey('b', 'l')));
  const [first, second] = await Promise.all([index.jobs(), index.jobs()]);
  expect(first).toBe(second);
  expect([...first.byKey.keys()]).toEqual(['k', 'l']);
  expect(transport.sent.map(({ query }) => query)).toMatchObject([{ StartTime: '2025-12-16T00:00:00Z', NextToken: undefined }, { StartTime: '2025-12-16T00:00:00Z', NextToken: 'p2' }]);
});

test('lists again after it was invalidated', async () => {
  const { index } = indexOf(listed(), listed(withKey('a', 'k')));
  expect((await index.jobs()).byKey.size).toBe(0);
  index.invalidate();
  await expect(index.cached()).resolves.toBeUndefined();
  expect((await index.jobs()).byKey.size).toBe(1);
  expect((await index.cached())?.byKey.size).toBe(1);
});

test('lists again after a listing failed', async () => {
  const { index } = indexOf(failure('refused', 'Forbidden.RAM'), listed(withKey('a', 'k')));
  await expect(index.jobs()).rejects.toMatchObject({ code: 'Forbidden.RAM' });
  await expect(index.cached()).resolves.toBeUndefined();
  expect((await index.jobs()).byKey.size).toBe(1);
});

test('a failed listing does not remove a newer one', async () => {
  const { index, transport } = indexOf(failure('refused', 'Forbidden.RAM'), listed(withKey('a', 'k')));
  const failed = index.jobs();
  index.invalidate();
  const newer = index.jobs();
  await expect(failed).rejects.toThrow();
  await newer;
  await index.jobs();
  expect(transport.count(LIST)).toBe(2);
});
