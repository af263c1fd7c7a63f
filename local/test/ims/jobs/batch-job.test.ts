import { BatchJob } from '../../../src/ims/jobs/batch-job';
import { SubJob } from '../../../src/ims/jobs/sub-job';

const submitted = () => BatchJob.submitted({ JobId: 'j', InputConfig: '{"a": 1}', OutputConfig: '{}', UserData: 'u' }, 1000);
const planned = (id: string) => SubJob.planned({ JobId: id, Index: 0, ProjectId: 'p', Duration: 12, NotRendered: [] }, 2000);

describe('BatchJob', () => {
  it('changes from Init to Processing to Finished, with its texts unchanged', () => {
    const job = submitted();
    expect(job.data).toMatchObject({ Status: 'Init', InputConfig: '{"a": 1}', UserData: 'u', Created: 1000, JobType: 'Screen_Media_Highlights' });
    const started = job.started(2000).planned([planned('s')], 3000);
    expect(started.data).toMatchObject({ Status: 'Processing', Modified: 3000 });
    const [sub] = started.subJobs;
    const done = started.withSubJob(sub.rendering(4000).produced({ MediaId: 'm', MediaURL: 'u', Duration: 11.5 }, 5000), 5000).finished(6000);
    expect(done.data).toMatchObject({ Status: 'Finished', Completed: 6000 });
    expect(done.data.SubJobs).toMatchObject([{ Status: 'Success', MediaId: 'm', Duration: 11.5, ProjectId: 'p' }]);
  });

  it('fails with an error', () => {
    const failed = submitted().started(2000).failed({ ErrorCode: 'C', ErrorMessage: 'M' }, 3000);
    expect(failed.data).toMatchObject({ Status: 'Failed', Completed: 3000, Failure: { ErrorCode: 'C', ErrorMessage: 'M' } });
  });

  it('does not change after it is done', () => {
    const done = submitted().started(2000).finished(3000);
    expect(() => done.started(4000)).toThrow(/Finished and cannot change/);
    const sub = planned('s').failed({ ErrorCode: 'C', ErrorMessage: 'M' }, 1);
    expect(() => sub.rendering(2)).toThrow(/Failed and cannot become Processing/);
  });

  it('is restored from its JSON', () => {
    const job = submitted().started(2000).planned([planned('s')], 3000);
    const again = BatchJob.fromJson(JSON.parse(JSON.stringify(job.data)));
    expect(again.data).toEqual(job.data);
    expect(again.subJobs.map((s) => s.isDone)).toEqual([false]);
  });
});
