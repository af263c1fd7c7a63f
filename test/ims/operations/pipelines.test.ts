import { connect, forbidden, notFound } from './connect';
import { createPipeline, deletePipeline, getPipeline, listPipelines, updatePipeline } from '../../../src/ims';
import { failure } from '../fake-transport';

const PIPELINE = { PipelineId: 'p', Name: 'nightly', Speed: 'Boost', Priority: '6', Status: 'Active', CreateTime: '2026-01-15T00:00:00Z' };
const EXPECTED = { pipelineId: 'p', name: 'nightly', speed: 'Boost', priority: 6, status: 'Active', createTime: '2026-01-15T00:00:00Z' };

test('creates a pipeline; only a safe retry repeats the request', async () => {
  const ambiguous = connect({ CreatePipeline: [failure('ambiguous', 'ReadTimeout')] });
  await expect(createPipeline(ambiguous.caller, { name: 'x', speed: 'Boost' })).rejects.toMatchObject({ kind: 'ambiguous' });
  expect(ambiguous.transport.count('CreatePipeline')).toBe(1);
  const throttled = connect({ CreatePipeline: [failure('throttled', 'Throttling.User'), { Pipeline: PIPELINE }] });
  await expect(createPipeline(throttled.caller, { name: 'x', speed: 'Boost', priority: 6 })).resolves.toEqual(EXPECTED);
  expect(throttled.transport.sent[1].query).toEqual({ Name: 'x', Speed: 'Boost', Priority: 6 });
});

test('a creation without an id is ambiguous', async () => {
  await expect(createPipeline(connect({ CreatePipeline: [{ RequestId: 'R', Pipeline: {} }] }).caller, { name: 'x', speed: 'Boost' }))
    .rejects.toMatchObject({ kind: 'ambiguous', requestId: 'R', message: expect.stringContaining('no PipelineId') });
});

test('reads a pipeline; undefined when it does not exist', async () => {
  await expect(getPipeline(connect({ GetPipeline: [{ Pipeline: PIPELINE }] }).caller, 'p')).resolves.toEqual(EXPECTED);
  await expect(getPipeline(connect({ GetPipeline: [notFound('PipelineNotFound')] }).caller, 'p')).resolves.toBeUndefined();
});

test('a response without the pipeline does not mean that it does not exist', async () => {
  await expect(getPipeline(connect({ GetPipeline: [{ RequestId: 'R' }] }).caller, 'p')).rejects.toMatchObject({ kind: 'ambiguous' });
  await expect(getPipeline(connect({ GetPipeline: [forbidden] }).caller, 'p')).rejects.toMatchObject({ code: 'Forbidden.RAM' });
});

test('updates the given properties', async () => {
  const { caller, transport } = connect({ UpdatePipeline: [{}] });
  await updatePipeline(caller, 'p', { priority: 3 });
  expect(transport.sent[0].query).toEqual({ PipelineId: 'p', Name: undefined, Priority: 3, Status: undefined });
});

test('lists pipelines that have an id', async () => {
  const { caller, transport } = connect({ ListPipelines: [{ PipelineList: [PIPELINE, {}] }] });
  await expect(listPipelines(caller, { speed: 'Boost' })).resolves.toEqual([EXPECTED]);
  expect(transport.sent[0].query).toEqual({ Speed: 'Boost' });
});

test('deletes a pipeline and reads back; one that does not exist is ignored', async () => {
  await expect(deletePipeline(connect({ DeletePipeline: [{}], GetPipeline: [notFound('PipelineNotFound')] }).caller, 'p')).resolves.toBeUndefined();
  await expect(deletePipeline(connect({ DeletePipeline: [notFound('PipelineNotFound')], GetPipeline: [notFound('PipelineNotFound')] }).caller, 'p')).resolves.toBeUndefined();
  await expect(deletePipeline(connect({ DeletePipeline: [{}], GetPipeline: [{ Pipeline: PIPELINE }] }).caller, 'p')).rejects.toThrow('p still exists');
  await expect(deletePipeline(connect({ DeletePipeline: [forbidden] }).caller, 'p')).rejects.toMatchObject({ code: 'Forbidden.RAM' });
});
