import { call } from '../calls';
import { type Bench, openBench, submission } from '../fakes';

let bench: Bench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

const submit = async (of: Record<string, string> = submission()): Promise<string> => (await call(bench.service, 'SubmitScreenMediaHighlightsJob', of)).JobId;
const read = async (JobId: string) => (await call(bench.service, 'GetBatchMediaProducingJob', { JobId })).EditingBatchJob;

describe('reading jobs', () => {
  it.each(['GetBatchMediaProducingJob', 'GetMediaProducingJob'])('%s refuses an unknown id', async (operation) => {
    await expect(call(bench.service, operation, { JobId: 'x' })).rejects.toMatchObject({ status: 404, code: 'InvalidParameter.JobNotFound' });
    await expect(call(bench.service, operation)).rejects.toMatchObject({ code: 'MissingParameter' });
  });

  it('is possible for one year', async () => {
    let now = Date.UTC(2025, 0, 1);
    const old = await openBench({ clock: () => new Date(now) });
    const { JobId } = await call(old.service, 'SubmitScreenMediaHighlightsJob', submission());
    await old.seen('finished');
    now += 365 * 24 * 3600_000;
    expect((await call(old.service, 'ListBatchMediaProducingJobs')).EditingBatchJobList).toHaveLength(1);
    now += 1;
    await expect(call(old.service, 'GetBatchMediaProducingJob', { JobId })).rejects.toMatchObject({ code: 'InvalidParameter.JobNotFound' });
    expect((await call(old.service, 'ListBatchMediaProducingJobs')).EditingBatchJobList).toEqual([]);
    await old.close();
  });

  it('lists jobs without sub-jobs, by page until an empty token', async () => {
    for (let i = 0; i < 3; i++) {
      await submit({ ...submission(), UserData: String(i) });
      await bench.seen('finished');
    }
    const first = await call(bench.service, 'ListBatchMediaProducingJobs', { MaxResults: '2', SortBy: 'asc' });
    expect(first.MaxResults).toBe(2);
    expect(first.EditingBatchJobList).toHaveLength(2);
    expect(first.EditingBatchJobList[0].SubJobList).toBeUndefined();
    const second = await call(bench.service, 'ListBatchMediaProducingJobs', { MaxResults: '2', SortBy: 'asc', NextToken: first.NextToken });
    expect([...first.EditingBatchJobList, ...second.EditingBatchJobList].map((j: any) => j.UserData).sort()).toEqual(['0', '1', '2']);
    expect(second.NextToken).toBe('');
    await expect(call(bench.service, 'ListBatchMediaProducingJobs', { NextToken: 'x' })).rejects.toMatchObject({ code: 'InvalidParameter' });
  });
});

describe('GetEditingProject', () => {
  it('refuses an unknown id, and reports that Timelines are not converted', async () => {
    await expect(call(bench.service, 'GetEditingProject', { ProjectId: 'x' })).rejects.toMatchObject({ status: 404, code: 'InvalidParameter.ProjectNotFound' });
    const jobId = await submit();
    await bench.seen('finished');
    const [{ ProjectId }] = (await read(jobId)).SubJobList;
    const { Project } = await call(bench.service, 'GetEditingProject', { ProjectId, RequestSource: 'WebSDK' });
    expect(Project).toMatchObject({ TimelineConvertStatus: 'ConvertFailed', TimelineConvertErrorMessage: expect.stringContaining('local service') });
  });
});
