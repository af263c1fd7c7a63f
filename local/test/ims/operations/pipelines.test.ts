import { call } from '../calls';
import { type Bench, holdRendering, openBench, submission } from '../fakes';

let bench: Bench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

const create = async (Speed = 'Standard', more = {}) => (await call(bench.service, 'CreatePipeline', { Name: 'night', Speed, ...more })).Pipeline;
const update = (PipelineId: string, change: Record<string, string>) => call(bench.service, 'UpdatePipeline', { PipelineId, ...change });
const submitTo = async (PipelineId: string): Promise<string> =>
  (await call(bench.service, 'SubmitScreenMediaHighlightsJob', submission({ editing: { ProduceConfig: { PipelineId } } }))).JobId;

describe('a pipeline', () => {
  it('is created Active with the default priority', async () => {
    const made = await create();
    expect(made).toMatchObject({ PipelineId: expect.stringMatching(/^[0-9a-f]{32}$/), Name: 'night', Speed: 'Standard', Priority: 6, Status: 'Active' });
    expect(made.CreateTime).toMatch(/Z$/);
    expect((await call(bench.service, 'GetPipeline', { PipelineId: made.PipelineId })).Pipeline).toEqual(made);
  });

  it('keeps fields that an update does not set, also after a restart', async () => {
    const { PipelineId } = await create('NarrowBandHDV2', { Priority: '3' });
    expect(await update(PipelineId, { Status: 'Paused' })).toEqual({ Success: true });
    await bench.restart();
    expect((await call(bench.service, 'GetPipeline', { PipelineId })).Pipeline).toMatchObject({ Name: 'night', Priority: 3, Status: 'Paused', Speed: 'NarrowBandHDV2' });
  });

  it.each([['0'], ['11'], ['high']])('refuses the priority %s', async (Priority) => {
    await expect(create('Standard', { Priority })).rejects.toMatchObject({ code: 'InvalidParameter', message: expect.stringContaining('from 1 to 10') });
  });

  it('exists beside one default pipeline, which cannot be deleted', async () => {
    await bench.restart();
    const { PipelineList } = await call(bench.service, 'ListPipelines');
    expect(PipelineList).toHaveLength(1);
    await expect(call(bench.service, 'DeletePipeline', { PipelineId: PipelineList[0].PipelineId })).rejects.toMatchObject({ code: 'OperationDenied.DefaultPipeline' });
  });

  it('is limited to 1 Boost pipeline and 4 others', async () => {
    const boost = await create('Boost');
    await expect(create('Boost')).rejects.toMatchObject({ code: 'LimitExceeded.Pipeline', message: expect.stringContaining(boost.PipelineId) });
    for (let i = 0; i < 4; i++) await create();
    await expect(create('NarrowBandHDV2')).rejects.toMatchObject({ code: 'LimitExceeded.Pipeline', message: expect.stringContaining('4 of 4') });
    expect((await call(bench.service, 'ListPipelines', { Speed: 'Boost' })).PipelineList).toEqual([boost]);
    await call(bench.service, 'DeletePipeline', { PipelineId: boost.PipelineId });
    await create('Boost');
  });

  it('is refused by each operation if it does not exist', async () => {
    for (const operation of ['GetPipeline', 'UpdatePipeline', 'DeletePipeline']) {
      await expect(call(bench.service, operation, { PipelineId: 'x' })).rejects.toMatchObject({ status: 404, code: 'InvalidParameter.PipelineNotFound' });
    }
    await expect(submitTo('x')).rejects.toMatchObject({ code: 'InvalidParameter.PipelineNotFound', message: expect.stringContaining('ProduceConfig.PipelineId') });
    expect(bench.service.jobs.readable()).toEqual([]);
  });
});

describe('jobs of a pipeline', () => {
  it('do not start while it is Paused, also after a restart, and prevent its deletion', async () => {
    const { PipelineId } = await create();
    await update(PipelineId, { Status: 'Paused' });
    const held = await submitTo(PipelineId);
    const other = (await call(bench.service, 'SubmitScreenMediaHighlightsJob', submission())).JobId;
    await bench.seen('finished');
    expect(bench.service.jobs.find(other)!.isDone).toBe(true);
    await bench.restart();
    expect(bench.service.jobs.find(held)!.data.Status).toBe('Init');
    await expect(call(bench.service, 'DeletePipeline', { PipelineId })).rejects.toMatchObject({ status: 409, code: 'OperationDenied.PipelineInUse', message: expect.stringContaining(held) });

    await update(PipelineId, { Status: 'Active' });
    expect((await bench.seen('finished')).jobId).toBe(held);
    expect(await call(bench.service, 'DeletePipeline', { PipelineId })).toEqual({ Success: true });
  });

  it('start before jobs of a lower priority', async () => {
    const [low, high] = [await create('Standard', { Priority: '1' }), await create('Standard', { Priority: '10' })];
    const { open, reached } = holdRendering(bench.engine);
    await call(bench.service, 'SubmitScreenMediaHighlightsJob', submission());
    await reached;
    const [late, soon] = [await submitTo(low.PipelineId), await submitTo(high.PipelineId)];
    open();
    await bench.seen('finished');
    expect((await bench.seen('finished')).jobId).toBe(soon);
    expect((await bench.seen('finished')).jobId).toBe(late);
  });
});
