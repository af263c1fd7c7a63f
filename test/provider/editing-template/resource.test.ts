import { editingTemplate } from '../../../src/provider/editing-template/resource';
import { isUnknown, UNKNOWN } from '../../../src/provider/framework';
import { failure } from '../../ims/fake-transport';
import { contextWith, refusal, valuesFor } from '../resource-context';

const BATCH = { input_template_config: null, editing_template_config: null, output_template_config: { width: 540, height: 960 } };
const BATCH_JSON = '{"OutputTemplateConfig":{"Height":960,"Width":540}}';
const batch = (more = {}) => valuesFor(editingTemplate, { name: 'house', type: 'BatchEditing', batch_config: BATCH, ...more });
const advanced = (more = {}) => valuesFor(editingTemplate, {
  name: 'fancy', type: 'VETemplate', config: '{"oss_url":"http://bucket.oss-cn-shanghai.aliyuncs.com/x.zip"}', ...more,
});
const template = (more = {}) => ({ Template: { TemplateId: 't1', Name: 'house', Type: 'BatchEditing', Status: 'Available', Config: BATCH_JSON, ...more } });
const NONE = { Templates: [], TotalCount: 0 };
const create = (values: any, { context }: ReturnType<typeof contextWith>) => editingTemplate.create({ planned: values, config: values }, context);
const plan = (planned: any, prior: any = null) => editingTemplate.plan!({ kind: prior ? 'update' : 'create', planned, prior, config: planned, changes: true, replace() {} }, {} as never) as any;

test('plans batch_config as JSON with sorted keys, or as unknown while a part of it is unknown', () => {
  expect(plan(batch()).config).toBe(BATCH_JSON);
  expect(isUnknown(plan(batch({ batch_config: { ...BATCH, output_template_config: { width: UNKNOWN, height: 960 } } }))?.config ?? UNKNOWN)).toBe(true);
});

test('keeps imported JSON, with fields that the service added, when batch_config is equivalent', () => {
  const prior = batch({ id: 't1', batch_config: null, config: `{"Version":"1.0.0",${BATCH_JSON.slice(1)}` });
  expect(plan(batch({ id: 't1', config: UNKNOWN }), prior).config).toBe(prior.config);
  const other = { ...BATCH, output_template_config: { width: 720, height: 960 } };
  expect(plan(batch({ id: 't1', config: UNKNOWN, batch_config: other }), prior).config).toContain('720');
});

test('resolves an ambiguous result by name and config', async () => {
  const alike = { Templates: [{ ...template({ Config: '{}' }).Template, TemplateId: 't0' }, template().Template], TotalCount: 2 };
  const service = contextWith({ ListTemplates: [NONE, NONE, alike], AddTemplate: [failure('ambiguous', 'ECONNRESET')] });
  expect(await create(batch(), service)).toMatchObject({ id: 't1', config: BATCH_JSON });
  expect(service.transport.count('AddTemplate')).toBe(1);
});

test('warns of a template with the same name and config, and keeps it', async () => {
  const service = contextWith({ ListTemplates: [{ Templates: [template({}).Template], TotalCount: 1 }], AddTemplate: [template({ TemplateId: 't2' })] });
  expect(await create(batch(), service)).toMatchObject({ id: 't2' });
  expect(service.warnings()).toEqual([expect.stringMatching(/same config already.*t1/)]);
});

test('waits for an advanced template; an error says why, and the template is in the state', async () => {
  const added = { ListTemplates: [NONE], AddTemplate: [template({ Status: 'Processing' })] };
  const ready = contextWith({ ...added, GetTemplate: [template({ Status: 'Processing' }), template({ Status: 'Processing' }), template()] });
  expect(await create(advanced(), ready)).toMatchObject({ status: 'Available' });
  expect(ready.clock.pauses).toHaveLength(2);

  const failed = contextWith({ ...added, GetTemplate: [template({ Status: 'ProcessFailed' })] });
  await expect(create(advanced(), failed)).rejects.toThrow(/t1 cannot be used: ProcessFailed.*zip file/);
  expect(failed.noted).toMatchObject([{ id: 't1', status: 'Processing' }]);

  const late = contextWith({ ...added, GetTemplate: [template({ Status: 'Processing' })] }, { milliseconds: 5_000 });
  await expect(create(advanced(), late)).rejects.toThrow(/not available yet.*Timed out after 5s.*untaint/);
});

test('reports an interruption of the wait', async () => {
  const controller = new AbortController();
  const service = contextWith({
    ListTemplates: [NONE], AddTemplate: [template({ Status: 'Processing' })],
    GetTemplate: [() => { controller.abort(); return template({ Status: 'Processing' }); }],
  }, { signal: controller.signal });
  await expect(create(advanced(), service)).rejects.toThrow(/wait for template t1 was interrupted/);
  expect(service.noted).toHaveLength(1);
});

test('sends a removed cover as empty, and does not send an unchanged config', async () => {
  const { context, transport } = contextWith({ UpdateTemplate: [{}] });
  const prior = batch({ id: 't1', config: BATCH_JSON, cover_url: 'https://a/b' });
  await editingTemplate.update({ prior, planned: { ...prior, cover_url: null, name: 'new' }, config: prior }, context);
  expect(transport.sent[0]).toMatchObject({ form: undefined, query: { TemplateId: 't1', Name: 'new', CoverUrl: '' } });
});

test('makes no request for a change of timeouts alone', async () => {
  const { context, transport } = contextWith({});
  const prior = batch({ id: 't1', config: BATCH_JSON });
  await editingTemplate.update({ prior, planned: { ...prior, timeouts: { create: '1h' } }, config: prior }, context);
  expect(transport.sent).toEqual([]);
});

test('ignores signed and unmanaged covers, and reports a missing field as drift', async () => {
  const state = batch({ id: 't1', config: BATCH_JSON, cover_url: 'https://a/b', status: 'Available' });
  const signed = contextWith({ GetTemplate: [template({ CoverURL: 'https://a/b?Signature=hush', Config: `{"Version":"1",${BATCH_JSON.slice(1)}` })] });
  expect(await editingTemplate.read(state, signed.context)).toEqual(state);
  const unmanaged = contextWith({ GetTemplate: [template({ CoverURL: 'https://a/b' })] });
  expect(await editingTemplate.read({ ...state, cover_url: null }, unmanaged.context)).toMatchObject({ cover_url: null });
  const lost = contextWith({ GetTemplate: [template({ Config: '{"OutputTemplateConfig":{"Width":540}}' })] });
  expect(await editingTemplate.read(state, lost.context)).toMatchObject({ config: '{"OutputTemplateConfig":{"Width":540}}', batch_config: { output_template_config: { width: 540 } } });
});

test('reports that a template in use was not deleted', async () => {
  const { context } = contextWith({ DeleteTemplate: [refusal('DeleteTemplate', 'OperationDenied.TemplateInUse')] });
  await expect(editingTemplate.delete(batch({ id: 't1' }), context)).rejects.toThrow(/"house" was not deleted[\s\S]*TemplateInUse[\s\S]*Nothing was lost/);
});
