import { connect, forbidden, notFound } from './connect';
import { deleteProjects, getEditingProject, projectExists } from '../../../src/ims';
import type { FakeTransport } from '../fake-transport';

const batches = ({ sent }: FakeTransport) => sent.filter(({ operation }) => operation === 'DeleteEditingProjects').map(({ query }) => String(query!.ProjectIds));
const project = (Status: string) => ({ Project: { ProjectId: 'a', Status } });

test('the Timeline has no signatures', async () => {
  const { caller } = connect({ GetEditingProject: [{ Project: { ProjectId: 'p', Title: 't', Duration: '3.5', Timeline: '{"MediaURL":"https://b/k.mp4?Signature=hush","Out":3}' } }] });
  expect(await getEditingProject(caller, 'p')).toMatchObject({ projectId: 'p', title: 't', duration: 3.5, timeline: '{"MediaURL":"https://b/k.mp4","Out":3}' });
});

test('a deleted project does not exist', async () => {
  await expect(projectExists(connect({ GetEditingProject: [project('Draft')] }).caller, 'a')).resolves.toBe(true);
  await expect(projectExists(connect({ GetEditingProject: [project('Deleted')] }).caller, 'a')).resolves.toBe(false);
  await expect(projectExists(connect({ GetEditingProject: [notFound('ProjectNotFound')] }).caller, 'a')).resolves.toBe(false);
  await expect(projectExists(connect({ GetEditingProject: [{ RequestId: 'R' }] }).caller, 'a')).rejects.toMatchObject({ kind: 'ambiguous' });
});

test('deletes twenty projects per call', async () => {
  const { caller, transport } = connect({ DeleteEditingProjects: [{}], GetEditingProject: [notFound('ProjectNotFound')] });
  await deleteProjects(caller, Array.from({ length: 21 }, (_, index) => `p${index}`));
  expect(batches(transport).map((ids) => ids.split(',').length)).toEqual([20, 1]);
});

test('deletes one by one after an unknown id failed the call', async () => {
  const { caller, transport } = connect({ DeleteEditingProjects: [notFound('ProjectNotFound'), {}, notFound('ProjectNotFound'), {}], GetEditingProject: [notFound('ProjectNotFound')] });
  await deleteProjects(caller, ['a', 'b', 'c']);
  expect(batches(transport)).toEqual(['a,b,c', 'a', 'b', 'c']);
  await expect(deleteProjects(connect({ DeleteEditingProjects: [forbidden] }).caller, ['a'])).rejects.toMatchObject({ code: 'Forbidden.RAM' });
});

test('a project that can still be read was not deleted', async () => {
  await expect(deleteProjects(connect({ DeleteEditingProjects: [{ status: 'ok' }], GetEditingProject: [project('Draft')] }).caller, ['a'])).rejects.toThrow('a still exists');
  await expect(deleteProjects(connect({ DeleteEditingProjects: [{}], GetEditingProject: [project('Deleted')] }).caller, ['a'])).resolves.toBeUndefined();
});
