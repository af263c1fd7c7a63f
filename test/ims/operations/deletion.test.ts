import { Caller, deleteMedia, deleteProjects } from '../../../src/ims';
import { failure, FakeClock, FakeTransport } from '../fake-transport';

const LISTS = { IgnoredList: [], ForbiddenList: [] };
const FILES = { deletePhysicalFiles: false };

function callerWith(replies: ConstructorParameters<typeof FakeTransport>[0]) {
  const transport = new FakeTransport(replies);
  return { caller: new Caller(transport, new FakeClock()), transport };
}
const idsOf = (transport: FakeTransport, operation: string, parameter: string) =>
  transport.sent.filter((request) => request.operation === operation).map(({ query }) => String(query![parameter]).split(',').length);

test('media are deleted twenty at a time; what the service refuses is given back', async () => {
  const { caller, transport } = callerWith({ DeleteMediaInfos: [LISTS, { ...LISTS, ForbiddenList: ['m30'] }, LISTS] });
  const ids = Array.from({ length: 45 }, (_, index) => `m${index}`);
  await expect(deleteMedia(caller, ids, FILES)).resolves.toEqual(['m30']);
  expect(idsOf(transport, 'DeleteMediaInfos', 'MediaIds')).toEqual([20, 20, 5]);
});

test('an answer that says nothing of the deletion is believed only when the media are gone', async () => {
  const gone = failure('refused', 'MediaNotFound', { statusCode: 404 });
  const there = { MediaInfo: { MediaId: 'm' } };
  const later = callerWith({ DeleteMediaInfos: [{ RequestId: 'r' }], GetMediaInfo: [there, gone] });
  await expect(deleteMedia(later.caller, ['m'], FILES)).resolves.toEqual([]);
  const portal = callerWith({ DeleteMediaInfos: [{ status: 'ok' }], GetMediaInfo: [there] });
  await expect(deleteMedia(portal.caller, ['m'], FILES)).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('m still exists') });
});

test('projects are deleted together, and one by one when some are gone already', async () => {
  const unknown = failure('refused', 'ProjectNotFound', { statusCode: 404 });
  const { caller, transport } = callerWith({ DeleteEditingProjects: [unknown, {}, unknown, {}], GetEditingProject: [unknown] });
  await deleteProjects(caller, ['a', 'b', 'c']);
  expect(idsOf(transport, 'DeleteEditingProjects', 'ProjectIds')).toEqual([3, 1, 1, 1]);
  const refused = callerWith({ DeleteEditingProjects: [failure('refused', 'Forbidden.RAM', { statusCode: 403 })] });
  await expect(deleteProjects(refused.caller, ['a'])).rejects.toMatchObject({ code: 'Forbidden.RAM' });
});

test('projects that can still be read were not deleted, whatever the answer', async () => {
  const { caller } = callerWith({ DeleteEditingProjects: [{ status: 'ok' }], GetEditingProject: [{ Project: { ProjectId: 'a', Status: 'Draft' } }] });
  await expect(deleteProjects(caller, ['a'])).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('a still exists') });
  const marked = callerWith({ DeleteEditingProjects: [{}], GetEditingProject: [{ Project: { ProjectId: 'a', Status: 'Deleted' } }] });
  await expect(deleteProjects(marked.caller, ['a'])).resolves.toBeUndefined();
});
