import { UNKNOWN } from '../../../src/montage';
import { warnOfPausedPipeline } from '../../../src/provider/highlight-montage-job/pipeline-check';
import { contextWith, refusal } from '../resource-context';

const montage = (PipelineId: unknown) => ({ InputConfig: { MediaArray: ['x'] }, EditingConfig: { ProduceConfig: { PipelineId } }, OutputConfig: { Width: 540, Height: 960 } }) as never;
const pipeline = (Status: string) => ({ Pipeline: { PipelineId: 'p1', Name: 'nightly', Status } });

async function warned(answer: object, options: { id?: unknown; applying?: boolean; jobs?: number } = {}) {
  const { id = 'p1', applying = false, jobs = 1 } = options;
  const service = contextWith({ GetPipeline: [answer as never] }, { applying });
  for (let n = 0; n < jobs; n++) await warnOfPausedPipeline(montage(id), `"job ${n}"`, service.context);
  return { warnings: service.warnings(), reads: service.transport.count('GetPipeline') };
}

test('warns of a paused pipeline', async () => {
  expect((await warned(pipeline('Paused'))).warnings).toEqual([expect.stringMatching(/^Montage job "job 0" will stay queued: its pipeline is paused: Pipeline p1 is paused\./)]);
});

test('is silent about an active pipeline', async () => {
  expect((await warned(pipeline('Active'))).warnings).toEqual([]);
});

test('warns of a pipeline that does not exist', async () => {
  expect((await warned(refusal('GetPipeline', 'PipelineNotFound'))).warnings).toEqual([expect.stringContaining('Montage job "job 0": pipeline p1 does not exist')]);
});

test('is silent when the pipeline cannot be read, and reads it again for the next job', async () => {
  expect(await warned(refusal('GetPipeline', 'Forbidden'), { jobs: 2 })).toEqual({ warnings: [], reads: 2 });
});

test('reads a pipeline once for all jobs of a plan', async () => {
  const { warnings, reads } = await warned(pipeline('Paused'), { jobs: 3 });
  expect([warnings.length, reads]).toEqual([3, 1]);
});

test.each([['unset', undefined], ['empty', ''], ['unknown', UNKNOWN]])('makes no request for a pipeline id that is %s', async (_, id) => {
  expect((await warned(pipeline('Paused'), { id: id ?? null })).reads).toBe(0);
});

test('makes no request while applying', async () => {
  expect((await warned(pipeline('Paused'), { applying: true })).reads).toBe(0);
});
