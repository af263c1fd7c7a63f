import { connect, notFound } from './connect';
import { addTemplate, deleteTemplate, getTemplate, listTemplates, updateTemplate } from '../../../src/ims';

async function idsOf(caller: Parameters<typeof listTemplates>[0], request?: Parameters<typeof listTemplates>[1]): Promise<string[]> {
  const ids: string[] = [];
  for await (const { templateId } of listTemplates(caller, request)) ids.push(templateId);
  return ids;
}

test('sends the config in the form and the rest in the query, under the names of requests', async () => {
  const { caller, transport } = connect({ AddTemplate: [{ Template: { TemplateId: 't', CoverUrl: 'https://a/b' } }], UpdateTemplate: [{}] });
  await expect(addTemplate(caller, { type: 'Timeline', name: 'x', config: '{}', coverUrl: 'https://a/b', relatedMediaIds: { video: ['m'] } }))
    .resolves.toMatchObject({ templateId: 't', coverUrl: 'https://a/b' });
  await updateTemplate(caller, 't', { name: 'y' });
  await updateTemplate(caller, 't', { config: '{}' });
  expect(transport.sent).toEqual([
    { operation: 'AddTemplate', form: { Config: '{}' }, query: { Type: 'Timeline', Name: 'x', CoverUrl: 'https://a/b', PreviewMedia: undefined, RelatedMediaids: '{"video":["m"]}' } },
    { operation: 'UpdateTemplate', form: undefined, query: { TemplateId: 't', Name: 'y' } },
    { operation: 'UpdateTemplate', form: { Config: '{}' }, query: { TemplateId: 't' } },
  ]);
});

test('a creation without an id is ambiguous', async () => {
  await expect(addTemplate(connect({ AddTemplate: [{}] }).caller, { type: 'Timeline' })).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('no TemplateId') });
});

test.each<[object, object]>([
  [{ CoverURL: 'https://a/b', RelatedMediaids: '{"video":["m",5],"audio":[]}' }, { coverUrl: 'https://a/b', relatedMediaIds: { video: ['m', '5'] } }],
  [{ CoverUrl: 'https://a/c', RelatedMediaids: '{"video":[],"other":"x"}' }, { coverUrl: 'https://a/c', relatedMediaIds: undefined }],
  [{ Name: 'n', Type: 'Timeline', Config: '{}', PreviewMedia: 'm', Status: 'Available' }, { name: 'n', type: 'Timeline', config: '{}', previewMedia: 'm', status: 'Available', relatedMediaIds: undefined }],
])('reads %j', async (template, expected) => {
  const { caller, transport } = connect({ GetTemplate: [{ Template: { TemplateId: 't', ...template } }] });
  await expect(getTemplate(caller, 't')).resolves.toMatchObject({ templateId: 't', ...expected });
  expect(transport.sent[0].query).toEqual({ TemplateId: 't', RelatedMediaidFlag: '1' });
});

test('a template that does not exist is undefined; a response without one is ambiguous', async () => {
  await expect(getTemplate(connect({ GetTemplate: [notFound('TemplateNotFound')] }).caller, 't')).resolves.toBeUndefined();
  await expect(getTemplate(connect({ GetTemplate: [{ RequestId: 'R' }] }).caller, 't')).rejects.toMatchObject({ kind: 'ambiguous' });
});

test('lists page by page, also when pages are smaller than requested', async () => {
  const page = (...ids: string[]) => ({ TotalCount: 3, Templates: ids.map((TemplateId) => ({ TemplateId })) });
  const { caller, transport } = connect({ ListTemplates: [page('a', 'b'), page('b', 'c'), page()] });
  await expect(idsOf(caller, { type: 'Timeline', keyword: 'x' })).resolves.toEqual(['a', 'b', 'c']);
  expect(transport.sent.map(({ query }) => query)).toEqual([1, 2].map((PageNo) => ({ Type: 'Timeline', Keyword: 'x', SortType: 'CreationTime:Desc', PageNo, PageSize: 100 })));
});

test('without a total the list ends with the first page; an empty page ends it too', async () => {
  await expect(idsOf(connect({ ListTemplates: [{ Templates: [{ TemplateId: 'a' }] }] }).caller)).resolves.toEqual(['a']);
  await expect(idsOf(connect({ ListTemplates: [{ TotalCount: 5, Templates: [{ TemplateId: 'a' }] }, { TotalCount: 5, Templates: [] }] }).caller)).resolves.toEqual(['a']);
});

test('a list that repeats a page is an error', async () => {
  const { caller, transport } = connect({ ListTemplates: [{ TotalCount: 1e9, Templates: [{ TemplateId: 'a' }] }] });
  await expect(idsOf(caller)).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse', message: expect.stringContaining('does not end') });
  expect(transport.sent).toHaveLength(2);
});

test('deletes with GET and reads back', async () => {
  const { caller, transport } = connect({ DeleteTemplate: [{}], GetTemplate: [notFound('TemplateNotExist')] });
  await deleteTemplate(caller, 't');
  expect(transport.sent[0]).toEqual({ operation: 'DeleteTemplate', method: 'GET', query: { TemplateIds: 't' } });
  await expect(deleteTemplate(connect({ DeleteTemplate: [{}], GetTemplate: [{ Template: { TemplateId: 't' } }] }).caller, 't')).rejects.toThrow('t still exists');
});
