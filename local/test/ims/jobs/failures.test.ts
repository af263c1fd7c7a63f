import { mkdir, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { EngineError } from '../../../src/engine';
import { call } from '../calls';
import { type Bench, openBench, submission, threeOutputs, url } from '../fakes';

let bench: Bench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

const submit = async (of: Record<string, string> = submission()): Promise<string> => (await call(bench.service, 'SubmitScreenMediaHighlightsJob', of)).JobId;
const read = async (JobId: string) => (await call(bench.service, 'GetBatchMediaProducingJob', { JobId })).EditingBatchJob;

describe('a highlight job that fails', () => {
  it.each([
    ['a missing object', { MediaArray: [url('gone.mp4?Signature=s3cret')] }, 'The specified clips url not found:["http://footage.oss-cn-shanghai.aliyuncs.com/gone.mp4"]'],
    ['an unknown id', { MediaArray: ['0123456789abcdef0123456789abcdef'] }, 'The specified clips id not found:["0123456789abcdef0123456789abcdef"]'],
    ['a missing bucket', { MediaArray: [url('ep1.mp4', 'nowhere')] }, 'The specified clips url not found'],
    ['a bucket of another region', { MediaArray: [url('ep1.mp4', 'footage', 'cn-beijing')] }, 'its bucket is in cn-beijing, but the job is in cn-shanghai'],
    ['a foreign host', { MediaArray: ['https://cdn.example.com/ep1.mp4'] }, 'a host that is not OSS'],
    ['a malformed URL', { MediaArray: ['http:/footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'] }, 'two slashes'],
  ])('fails for %s with InvalidMaterial.NotFound', async (_, input, message) => {
    const jobId = await submit(submission({ input }));
    await bench.seen('failed');
    const job = await read(jobId);
    expect(job).toMatchObject({ Status: 'Failed', SubJobList: [], CompleteTime: expect.any(String) });
    expect(JSON.parse(job.Extend)).toEqual({ ErrorCode: 'InvalidMaterial.NotFound', ErrorMessage: expect.stringContaining(message) });
  });

  it.each([
    [new EngineError('InvalidMaterial.NoVoice', 'no voice'), { ErrorCode: 'InvalidMaterial.NoVoice', ErrorMessage: 'no voice' }],
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), { ErrorCode: 'InternalError', ErrorMessage: expect.stringContaining('disk of the data directory is full') }],
    [new TypeError('bug'), { ErrorCode: 'InternalError', ErrorMessage: 'bug' }],
    [Object.assign(new Error('spawn'), { code: 'ENOENT' }), { ErrorCode: 'InternalError', ErrorMessage: 'spawn' }],
  ])('reports why planning failed: %s', async (error, extend) => {
    bench.engine.beforePlan = () => Promise.reject(error);
    const jobId = await submit();
    await bench.seen('failed');
    expect(JSON.parse((await read(jobId)).Extend)).toEqual(extend);
  });

  it('fails for an output bucket that does not exist, before anything is analysed', async () => {
    const jobId = await submit(submission({ output: { MediaURL: url('x_{index}.mp4', 'nowhere') } }));
    await bench.seen('failed');
    expect(JSON.parse((await read(jobId)).Extend)).toMatchObject({ ErrorCode: 'InvalidStorage.NotFound', ErrorMessage: expect.stringContaining('nowhere') });
    expect(bench.engine.planned).toEqual([]);
  });

  it('fails for an output URL with a malformed scheme that was accepted at submit', async () => {
    const jobId = await submit(submission({ output: { MediaURL: 'http:/trailers.oss-cn-shanghai.aliyuncs.com/x_{index}.mp4' } }));
    await bench.seen('failed');
    expect(JSON.parse((await read(jobId)).Extend)).toMatchObject({ ErrorCode: 'InvalidParameter', ErrorMessage: expect.stringContaining('two slashes') });
  });

  it('finishes with the other outputs if one output fails', async () => {
    bench.engine.beforeRender = (index) => (index === 1 ? Promise.reject(new EngineError('InvalidMaterial.Unreadable', 'corrupt')) : Promise.resolve());
    const jobId = await submit(threeOutputs());
    await bench.seen('finished');
    const { Status, SubJobList } = await read(jobId);
    expect(Status).toBe('Finished');
    expect(SubJobList.map((s: any) => s.Status)).toEqual(['Success', 'Failed', 'Success']);
    expect(SubJobList[1]).toMatchObject({ ErrorCode: 'InvalidMaterial.Unreadable', ErrorMessage: 'corrupt', ProjectId: expect.any(String) });
    expect(SubJobList[1].MediaId).toBeUndefined();
    const { Project } = await call(bench.service, 'GetEditingProject', { ProjectId: SubJobList[1].ProjectId });
    expect(Project.Status).toBe('ProduceFailed');
    const { MediaProducingJob } = await call(bench.service, 'GetMediaProducingJob', { JobId: SubJobList[1].JobId });
    expect(MediaProducingJob).toMatchObject({ Status: 'Failed', Code: 'InvalidMaterial.Unreadable', Message: 'corrupt' });
  });

  it('does not block the next job', async () => {
    bench.engine.beforePlan = () => Promise.reject(new Error('once'));
    await submit();
    await bench.seen('failed');
    bench.engine.beforePlan = () => Promise.resolve();
    await submit();
    await bench.seen('finished');
  });
});

describe('a disk that cannot be written to', () => {
  const jobsDir = () => path.join(bench.dir, 'ims', 'jobs');

  it('refuses a submit without storing a job', async () => {
    await rm(jobsDir(), { recursive: true });
    await expect(submit()).rejects.toThrow(/ENOENT/);
    expect((await call(bench.service, 'ListBatchMediaProducingJobs')).EditingBatchJobList).toEqual([]);
    await mkdir(jobsDir());
    await submit();
    await bench.seen('finished');
  });

  it('fails a running job and reports the error', async () => {
    bench.engine.beforePlan = () => rm(jobsDir(), { recursive: true });
    let told!: (error: unknown) => void;
    const error = new Promise((resolve) => { told = resolve; });
    bench.errors.push = (fault: unknown) => { told(fault); return 1; };
    const jobId = await submit();
    expect(await error).toMatchObject({ code: 'ENOENT' });
    expect((await read(jobId)).Status).toBe('Failed');
    await mkdir(jobsDir());
  });
});
