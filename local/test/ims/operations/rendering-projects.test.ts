import { text } from 'node:stream/consumers';
import { call } from '../calls';
import { type Bench, holdRendering, openBench, submission, threeOutputs, url } from '../fakes';

let bench: Bench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

const OUTPUT = { MediaURL: url('final_{index}.mp4', 'trailers'), Width: 360, Height: 640 };
const read = async (JobId: string) => (await call(bench.service, 'GetBatchMediaProducingJob', { JobId })).EditingBatchJob;

async function preview(): Promise<string[]> {
  const { InputConfig } = threeOutputs();
  const { OutputConfig } = submission({ output: { MediaURL: undefined, GeneratePreviewOnly: true, Count: 3 } });
  const { JobId } = await call(bench.service, 'SubmitScreenMediaHighlightsJob', { InputConfig, OutputConfig });
  await bench.seen('finished');
  return (await read(JobId)).SubJobList.map((s: any) => s.ProjectId);
}

describe('SubmitSceneBatchEditingJob', () => {
  it('renders the projects of a preview unchanged, without planning', async () => {
    const projects = await preview();
    const chosen = [projects[2], projects[0]];
    const { JobId } = await call(bench.service, 'SubmitSceneBatchEditingJob', { ProjectIds: chosen.join(','), OutputConfig: JSON.stringify(OUTPUT), UserData: '{"a":1}' });
    await bench.seen('finished');
    const job = await read(JobId);
    expect(job).toMatchObject({ JobType: 'Scene_Batch_Editing', Status: 'Finished', UserData: '{"a":1}', ExtendInput: JSON.stringify(chosen) });
    expect(job.SubJobList.map((s: any) => [s.ProjectId, s.Status, s.MediaURL])).toEqual([
      [projects[2], 'Success', url('final_0.mp4', 'trailers')], [projects[0], 'Success', url('final_1.mp4', 'trailers')],
    ]);
    expect(bench.engine.planned).toHaveLength(1);
    expect(bench.engine.rendered).toEqual([2, 0]);
    expect(await text((await bench.store.get('trailers', 'final_0.mp4')).stream)).toBe('video 2');
    expect((await call(bench.service, 'GetEditingProject', { ProjectId: projects[2] })).Project.Status).toBe('Produced');
  });

  it('fails only the output whose project was deleted', async () => {
    const projects = await preview();
    const { open, reached } = holdRendering(bench.engine, 0);
    const { JobId } = await call(bench.service, 'SubmitSceneBatchEditingJob', { ProjectIds: projects.join(','), OutputConfig: JSON.stringify(OUTPUT) });
    await reached;
    await call(bench.service, 'DeleteEditingProjects', { ProjectIds: projects[1] });
    open();
    await bench.seen('finished');
    expect((await read(JobId)).SubJobList.map((s: any) => [s.Status, s.ErrorCode])).toEqual([
      ['Success', undefined], ['Failed', 'InvalidParameter.ProjectNotFound'], ['Success', undefined],
    ]);
  });

  it('refuses unknown projects, GeneratePreviewOnly, and invalid output configurations', async () => {
    const [project] = await preview();
    const submit = (ProjectIds: string, output: object) => call(bench.service, 'SubmitSceneBatchEditingJob', { ProjectIds, OutputConfig: JSON.stringify(output) });
    await expect(submit(`${project},gone`, OUTPUT)).rejects.toMatchObject({ code: 'InvalidParameter.ProjectNotFound', message: expect.stringContaining('gone') });
    await expect(submit(project, { ...OUTPUT, GeneratePreviewOnly: true })).rejects.toMatchObject({ message: expect.stringContaining('GeneratePreviewOnly') });
    await expect(submit(project, { ...OUTPUT, Width: 5 })).rejects.toMatchObject({ message: expect.stringContaining('OutputConfig.Width') });
    await expect(submit(project, { ...OUTPUT, MediaURL: url('x_{index}.mp4', 'trailers', 'cn-beijing') })).rejects.toMatchObject({ message: expect.stringContaining('cn-beijing') });
    await expect(submit(`${project},${project}`, { ...OUTPUT, MediaURL: url('same.mp4', 'trailers') })).rejects.toMatchObject({ message: expect.stringContaining('{index}') });
  });
});

describe('SubmitMediaProducingJob', () => {
  const OutputMediaConfig = JSON.stringify({ ...OUTPUT, MediaURL: url('one.mp4', 'trailers') });

  it('renders one project with the returned ids, and is not listed as a batch job', async () => {
    const [, ProjectId] = await preview();
    const answer = await call(bench.service, 'SubmitMediaProducingJob', { ProjectId, OutputMediaConfig });
    await bench.seen('finished');
    const { MediaProducingJob } = await call(bench.service, 'GetMediaProducingJob', { JobId: answer.JobId });
    expect(MediaProducingJob).toMatchObject({ ...answer, ProjectId, Status: 'Success', Progress: 100, MediaURL: url('one.mp4', 'trailers') });
    expect((await call(bench.service, 'GetMediaInfo', { MediaId: answer.MediaId })).MediaInfo.MediaId).toBe(answer.MediaId);
    expect(bench.engine.rendered).toEqual([1]);
    expect((await call(bench.service, 'ListBatchMediaProducingJobs')).EditingBatchJobList).toHaveLength(1);
  });

  it('creates one job per ClientToken', async () => {
    const [ProjectId] = await preview();
    const submit = (more = {}) => call(bench.service, 'SubmitMediaProducingJob', { ProjectId, OutputMediaConfig, ClientToken: 't1', ...more });
    expect(await submit()).toEqual(await submit());
    await expect(submit({ UserData: 'other' })).rejects.toMatchObject({ code: 'IdempotentParameterMismatch' });
  });

  it.each([
    [{}, '0 of ProjectId'],
    [{ ProjectId: 'a', Timeline: '{}' }, '2 of ProjectId'],
    [{ Timeline: '{"VideoTracks":[]}' }, 'empty'],
    [{ Timeline: 'x' }, 'cannot render this Timeline'],
  ])('refuses %j', async (source, said) => {
    await expect(call(bench.service, 'SubmitMediaProducingJob', { OutputMediaConfig, ...source as object })).rejects.toMatchObject({
      code: 'InvalidParameter', message: expect.stringContaining(said),
    });
  });
});

describe('editing projects', () => {
  it('are listed by page, and deleted all or none', async () => {
    const projects = await preview();
    const first = await call(bench.service, 'ListEditingProjects', { MaxResults: '2', SortBy: 'CreationTime:Asc' });
    const second = await call(bench.service, 'ListEditingProjects', { MaxResults: '2', SortBy: 'CreationTime:Asc', NextToken: first.NextToken });
    expect([...first.ProjectList, ...second.ProjectList].map((p) => p.ProjectId).sort()).toEqual([...projects].sort());
    expect(second.NextToken).toBe('');
    await expect(call(bench.service, 'DeleteEditingProjects', { ProjectIds: `${projects[0]},gone` })).rejects.toMatchObject({ status: 404 });
    await call(bench.service, 'DeleteEditingProjects', { ProjectIds: projects.join(',') });
    expect((await call(bench.service, 'ListEditingProjects')).ProjectList).toEqual([]);
  });
});
