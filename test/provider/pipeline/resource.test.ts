import { pipeline } from '../../../src/provider/pipeline/resource';
import { failure } from '../../ims/fake-transport';
import { contextWith, refusal, valuesFor } from '../resource-context';

const planned = (more = {}) => valuesFor(pipeline, { name: 'nightly', speed: 'Standard', priority: 6, status: 'Active', ...more });
const NIGHTLY = { PipelineId: 'p1', Name: 'nightly', Speed: 'Standard', Status: 'Active' };
const listed = (...pipelines: object[]) => ({ PipelineList: pipelines });
const create = (values: any, { context }: ReturnType<typeof contextWith>) => pipeline.create({ planned: values, config: values }, context);

test('resolves an ambiguous result by name, among the pipelines that did not exist before', async () => {
  const other = { ...NIGHTLY, PipelineId: 'p0', Name: 'daily' };
  const service = contextWith({ CreatePipeline: [failure('ambiguous', 'ReadTimeout')], ListPipelines: [listed(other), listed(other), listed(other, NIGHTLY)] });
  expect(await create(planned(), service)).toMatchObject({ id: 'p1' });
  expect(service.transport.count('CreatePipeline')).toBe(1);
});

test('does not repeat a creation whose result stays unknown, and says how to list pipelines', async () => {
  const service = contextWith({ CreatePipeline: [failure('ambiguous', 'ReadTimeout')], ListPipelines: [listed()] });
  await expect(create(planned(), service)).rejects.toThrow(/not known whether the pipeline "nightly" was created.*ReadTimeout[\s\S]*ListPipelines[\s\S]*import it/);
  expect(service.transport.count('CreatePipeline')).toBe(1);
  expect(service.noted).toEqual([]);
});

test('gives two equal creations two pipelines', async () => {
  const service = contextWith({ CreatePipeline: [failure('ambiguous', 'ReadTimeout')], ListPipelines: [listed(), listed(), listed(NIGHTLY)] });
  const outcomes = await Promise.allSettled([create(planned(), service), create(planned(), service)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('names an existing pipeline of the same name, and neither creates nor adopts one', async () => {
  const service = contextWith({ ListPipelines: [listed(NIGHTLY)] });
  await expect(create(planned(), service)).rejects.toThrow(/already.*terraform import <address> p1/);
  expect(service.transport.count('CreatePipeline')).toBe(0);
});

test('stores a pipeline that could not be paused as Active', async () => {
  const service = contextWith({ ListPipelines: [listed()], CreatePipeline: [{ Pipeline: NIGHTLY }], UpdatePipeline: [refusal('UpdatePipeline', 'Forbidden.RAM')] });
  await expect(create(planned({ status: 'Paused' }), service)).rejects.toThrow(/was created, but not paused.*Forbidden\.RAM[\s\S]*ice:UpdatePipeline/);
  expect(service.noted).toMatchObject([{ id: 'p1', status: 'Active' }]);
});

test('sends only changed attributes', async () => {
  const { context, transport } = contextWith({ UpdatePipeline: [{}] });
  const prior = planned({ id: 'p1' });
  await pipeline.update({ prior, planned: { ...prior, priority: 9 }, config: prior }, context);
  expect(transport.sent[0].query).toEqual({ PipelineId: 'p1', Priority: 9 });
});

test('creates a deleted pipeline again, fails to import an unknown one, and accepts deleting a deleted one', async () => {
  const gone = failure('refused', 'InvalidParameter.PipelineNotFound', { statusCode: 404 });
  const { context } = contextWith({ GetPipeline: [gone], DeletePipeline: [gone] });
  expect(await pipeline.read(planned({ id: 'p1' }), context)).toBeNull();
  await expect(pipeline.read(valuesFor(pipeline, { id: 'p1' }), context)).rejects.toThrow(/does not know pipeline p1/);
  await expect(pipeline.delete(planned({ id: 'p1' }), context)).resolves.toBeUndefined();
});

test('creates nothing without permission to list', async () => {
  const service = contextWith({ ListPipelines: [refusal('ListPipelines', 'NoPermission')] });
  await expect(create(planned(), service)).rejects.toThrow(/cannot be listed[\s\S]*ice:ListPipelines/);
  expect(service.transport.count('CreatePipeline')).toBe(0);
});
