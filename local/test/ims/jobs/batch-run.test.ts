import { readdir } from 'node:fs/promises';
import * as path from 'node:path';
import { text } from 'node:stream/consumers';
import { call } from '../calls';
import { type Bench, type FakeEngine, holdRendering, openBench, submission, threeOutputs, url } from '../fakes';

let bench: Bench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

const submit = async (of: Record<string, string> = submission()): Promise<string> => (await call(bench.service, 'SubmitScreenMediaHighlightsJob', of)).JobId;
const read = async (JobId: string) => (await call(bench.service, 'GetBatchMediaProducingJob', { JobId })).EditingBatchJob;
const content = async (key: string) => text((await bench.store.get('trailers', key)).stream);

describe('a highlight job', () => {
  it('runs from Init to Finished with files, assets and projects', async () => {
    const { open, reached } = holdRendering(bench.engine, 1);
    const UserData = '{ "NotifyAddress":"http://localhost/x", "note": "宁" }';
    const jobId = await submit({ ...threeOutputs(), UserData });
    expect(jobId).toMatch(/^[0-9a-f]{32}$/);

    await reached;
    const running = await read(jobId);
    expect(running).toMatchObject({ Status: 'Processing', JobType: 'Screen_Media_Highlights', UserData });
    expect(running.SubJobList.map((s: any) => s.Status)).toEqual(['Success', 'Processing', 'Init']);
    expect(running.CompleteTime).toBeUndefined();

    open();
    await bench.seen('finished');
    const done = await read(jobId);
    expect(done.Status).toBe('Finished');
    expect(done.CreateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(done.CompleteTime).toMatch(/Z$/);
    expect(done.InputConfig).toBe(threeOutputs().InputConfig);
    expect(done.SubJobList).toEqual([0, 1, 2].map((index) => ({
      JobId: expect.stringMatching(/^[0-9a-f]{32}$/),
      Status: 'Success',
      MediaId: expect.stringMatching(/^[0-9a-f]{32}$/),
      MediaURL: url(`ep1_${index}.mp4`, 'trailers'),
      ProjectId: expect.stringMatching(/^[0-9a-f]{32}$/),
      Duration: 9.5 + index,
    })));
    expect(JSON.parse(done.Extend)).toEqual({ NotRendered: ['faces'] });
    expect(await content('ep1_2.mp4')).toBe('video 2');
    expect(await readdir(path.join(bench.dir, 'work'))).toEqual([]);
  });

  it('reports the progress of an output while it is rendered', async () => {
    const states: unknown[] = [];
    let reading = Promise.resolve();
    const engine: FakeEngine = bench.engine;
    const render = engine.render.bind(engine);
    engine.render = async (timeline, target, request) => {
      const onProgress = async (done: number) => {
        request.onProgress?.({ stage: 'rendering', done, total: 200 });
        const [sub] = bench.service.jobs.readable()[0].subJobs;
        const { MediaProducingJob } = await call(bench.service, 'GetMediaProducingJob', { JobId: sub.data.JobId });
        states.push([MediaProducingJob.Status, MediaProducingJob.Progress]);
      };
      for (const done of [1, 100, 200]) reading = reading.then(() => onProgress(done));
      await reading;
      return render(timeline, target, { ...request, onProgress: undefined });
    };
    const jobId = await submit();
    await bench.seen('finished');
    expect(states).toEqual([['Processing', 0], ['Processing', 50], ['Processing', 99]]);
    const [sub] = (await read(jobId)).SubJobList;
    expect((await call(bench.service, 'GetMediaProducingJob', { JobId: sub.JobId })).MediaProducingJob).toMatchObject({
      JobId: sub.JobId,
      Status: 'Success',
      Progress: 100,
      MediaId: sub.MediaId,
      MediaURL: sub.MediaURL,
      ProjectId: sub.ProjectId,
      Duration: 9.5,
      NotRendered: ['faces'],
      Timeline: '{"VideoTracks":[],"index":0}',
      CompleteTime: expect.any(String),
    });
  });

  it('passes size, stream settings and file extension to the engine', async () => {
    await submit(submission({ output: { MediaURL: url('x_{index}.webm', 'trailers'), Width: 1280, Height: 720, Video: { Crf: 27 } } }));
    await bench.seen('finished');
    expect(bench.engine.targets).toEqual([{ file: expect.stringMatching(/\.webm$/), width: 1280, height: 720, video: { Crf: 27 } }]);
  });

  it('creates only projects for a preview', async () => {
    const jobId = await submit(submission({ output: { MediaURL: undefined, GeneratePreviewOnly: true } }));
    await bench.seen('finished');
    const { Status, SubJobList: [sub] } = await read(jobId);
    expect(Status).toBe('Finished');
    expect(sub).toEqual({ JobId: expect.any(String), Status: 'Success', ProjectId: expect.any(String), Duration: 10 });
    const { Project } = await call(bench.service, 'GetEditingProject', { ProjectId: sub.ProjectId });
    expect(Project).toMatchObject({ Status: 'Draft', Duration: 10, Timeline: '{"VideoTracks":[],"index":0}', TimelineConvertStatus: 'Unconverted' });
    expect(bench.engine.rendered).toEqual([]);
    expect(bench.store.usage('trailers').objects).toBe(0);
  });

  it('registers its outputs as assets and replaces those of an earlier job', async () => {
    const first = await read(await submit());
    await bench.seen('finished');
    const second = await submit();
    await bench.seen('finished');
    const [{ MediaId }] = (await read(second)).SubJobList;
    expect((await call(bench.service, 'GetMediaInfo', { MediaId })).MediaInfo.MediaBasicInfo.InputURL).toBe(url('ep1_0.mp4', 'trailers'));
    const [old] = (await read(first.JobId)).SubJobList;
    await expect(call(bench.service, 'GetMediaInfo', { MediaId: old.MediaId })).rejects.toMatchObject({ status: 404 });
  });

  it('waits until the running job is done', async () => {
    const { open, reached } = holdRendering(bench.engine);
    await submit();
    const second = await submit();
    await reached;
    expect((await read(second)).Status).toBe('Init');
    open();
    await bench.seen('finished');
    await bench.seen('finished');
    expect((await read(second)).Status).toBe('Finished');
  });

  it('refuses UserData of more than 512 bytes', async () => {
    await expect(submit({ ...submission(), UserData: '宁'.repeat(171) })).rejects.toMatchObject({ code: 'InvalidParameter', message: expect.stringContaining('513 bytes') });
    await submit({ ...submission(), UserData: `${'宁'.repeat(170)}ab` });
    await bench.seen('finished');
  });
});
