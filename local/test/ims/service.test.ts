import { call } from './calls';
import { type Bench, FakeEngine, holdRendering, openBench, submission, threeOutputs, url } from './fakes';

let bench: Bench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

const submit = async (of: Record<string, string> = submission()): Promise<string> => (await call(bench.service, 'SubmitScreenMediaHighlightsJob', of)).JobId;
const read = async (JobId: string) => (await call(bench.service, 'GetBatchMediaProducingJob', { JobId })).EditingBatchJob;

describe('a restart', () => {
  it('continues a running job at the interrupted output, and a queued job', async () => {
    const { reached } = holdRendering(bench.engine, 1);
    const first = await submit(threeOutputs());
    const second = await submit();
    await reached;
    const planned = (await read(first)).SubJobList.map((s: any) => [s.JobId, s.ProjectId]);

    const engine = new FakeEngine();
    await bench.restart(engine);
    await bench.seen('finished');
    await bench.seen('finished');
    const job = await read(first);
    expect(job.SubJobList.map((s: any) => s.Status)).toEqual(['Success', 'Success', 'Success']);
    expect(job.SubJobList.map((s: any) => [s.JobId, s.ProjectId])).toEqual(planned);
    expect(engine.rendered).toEqual([1, 2, 0]);
    expect(engine.planned).toEqual([second]);
    expect((await read(second)).Status).toBe('Finished');
    expect(bench.errors).toEqual([]);
  });

  it('plans a job again with the same seed if it was interrupted during planning', async () => {
    let reach!: () => void;
    const reached = new Promise<void>((resolve) => { reach = resolve; });
    bench.engine.beforePlan = ({ signal }) => new Promise((_, reject) => {
      signal!.addEventListener('abort', () => reject(signal!.reason));
      reach();
    });
    const jobId = await submit();
    await reached;
    const engine = new FakeEngine();
    await bench.restart(engine);
    await bench.seen('finished');
    expect(engine.planned).toEqual([jobId]);
    expect((await read(jobId)).Status).toBe('Finished');
  });

  it('keeps jobs, projects and assets', async () => {
    const jobId = await submit();
    await bench.seen('finished');
    const before = await read(jobId);
    await bench.restart();
    expect(await read(jobId)).toEqual(before);
    const [{ ProjectId, MediaId }] = before.SubJobList;
    expect((await call(bench.service, 'GetEditingProject', { ProjectId })).Project.Status).toBe('Produced');
    expect((await call(bench.service, 'GetMediaInfo', { MediaId })).MediaInfo.MediaId).toBe(MediaId);
    expect(bench.engine.rendered).toEqual([0]);
  });
});

describe('two jobs at a time', () => {
  it('run concurrently', async () => {
    const wide = await openBench({ concurrency: 2 });
    const { open, reached } = holdRendering(wide.engine);
    const first = (await call(wide.service, 'SubmitScreenMediaHighlightsJob', submission())).JobId;
    await reached;
    const { reached: secondToo, open: openSecond } = holdRendering(wide.engine);
    await call(wide.service, 'SubmitScreenMediaHighlightsJob', submission({ output: { MediaURL: url('y_{index}.mp4', 'trailers') } }));
    await secondToo;
    openSecond();
    await wide.seen('finished');
    expect((await call(wide.service, 'GetBatchMediaProducingJob', { JobId: first })).EditingBatchJob.Status).toBe('Processing');
    open();
    await wide.seen('finished');
    await wide.close();
  });
});
