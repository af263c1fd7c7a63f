import { pipelineData } from '../../../src/provider/pipeline/data-source';
import { failure } from '../../ims/fake-transport';
import { contextWith, refusal, valuesFor } from '../resource-context';

const read = (reply: Parameters<typeof contextWith>[0][string][number]) =>
  pipelineData.read(valuesFor(pipelineData as never, { pipeline_id: 'p1' }), contextWith({ GetPipeline: [reply] }).context);

test('returns the pipeline', async () => {
  expect(await read({ Pipeline: { PipelineId: 'p1', Name: 'nightly', Speed: 'Boost', Priority: 1, Status: 'Paused' } }))
    .toEqual({ pipeline_id: 'p1', id: 'p1', name: 'nightly', speed: 'Boost', priority: 1, status: 'Paused', create_time: null });
});

test('returns null for what the service does not tell', async () => {
  expect(await read({ Pipeline: { PipelineId: 'p1' } })).toMatchObject({ id: 'p1', name: null, speed: null, priority: null, status: null });
});

test('rejects an unknown pipeline, and explains a refusal', async () => {
  await expect(read(failure('refused', 'InvalidParameter.PipelineNotFound', { statusCode: 404 }))).rejects.toThrow('The service does not know pipeline p1');
  await expect(read(refusal('GetPipeline', 'Forbidden.RAM'))).rejects.toThrow(/The pipeline cannot be read.*Forbidden\.RAM/);
});
