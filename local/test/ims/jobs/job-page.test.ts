import fc from 'fast-check';
import { BatchJob, JOB_STATUSES } from '../../../src/ims/jobs/batch-job';
import { JobCursor, type JobFilter, pageOf, type SortOrder } from '../../../src/ims/jobs/job-page';

const START = Date.UTC(2026, 0, 31, 8);

/** Jobs with unique ids, some with the same creation time. */
const jobs = fc.uniqueArray(fc.record({
  JobId: fc.stringMatching(/^[0-9a-f]{1,8}$/),
  Created: fc.nat({ max: 5_000 }).map((ms) => START + ms),
  Status: fc.constantFrom(...JOB_STATUSES),
}), { selector: (j) => j.JobId, maxLength: 40 }).map((list) => list.map((j) => BatchJob.fromJson({
  ...j, Modified: j.Created, JobType: 'Screen_Media_Highlights', InputConfig: '{}', OutputConfig: '{}', SubJobs: [],
})));

function allPages(of: readonly BatchJob[], filter: JobFilter, order: SortOrder, max: number): BatchJob[][] {
  const pages: BatchJob[][] = [];
  let after: JobCursor | undefined;
  do {
    const page = pageOf(of, filter, order, max, after);
    pages.push([...page.jobs]);
    after = page.next && JobCursor.parse(page.next.token);
  } while (after);
  return pages;
}

const ids = (list: readonly BatchJob[]) => list.map((j) => j.id);

describe('pages of jobs', () => {
  it('contain each job once, in order of creation, and are full except the last one', () => {
    fc.assert(fc.property(jobs, fc.constantFrom<SortOrder>('asc', 'desc'), fc.integer({ min: 1, max: 9 }), (all, order, max) => {
      const pages = allPages(all, {}, order, max);
      const flat = pages.flat();
      expect([...ids(flat)].sort()).toEqual([...ids(all)].sort());
      const times = flat.map((j) => (order === 'asc' ? 1 : -1) * j.data.Created);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      pages.slice(0, -1).forEach((page) => expect(page).toHaveLength(max));
    }), { seed: 7 });
  });

  it('stay correct while jobs are added', () => {
    fc.assert(fc.property(jobs, jobs, (old, fresh) => {
      const newer = fresh.map((j) => BatchJob.fromJson({ ...j.data, JobId: `f${j.id}`, Created: j.data.Created + 10_000 }));
      const first = pageOf(old, {}, 'desc', 5);
      const rest = first.next ? pageOf([...old, ...newer], {}, 'desc', 100, first.next) : { jobs: [] };
      expect([...ids(first.jobs), ...ids(rest.jobs)]).toEqual(ids(allPages(old, {}, 'desc', 100).flat()));
    }), { seed: 7 });
  });

  it('contain the jobs of the filter', () => {
    fc.assert(fc.property(jobs, fc.constantFrom(...JOB_STATUSES), fc.nat({ max: 5 }), fc.nat({ max: 5 }), (all, status, from, to) => {
      const filter = { status, startTime: START + from * 1000, endTime: START + to * 1000 };
      const found = allPages(all, filter, 'asc', 3).flat();
      const seconds = (j: BatchJob) => Math.floor((j.data.Created - START) / 1000);
      const wanted = all.filter((j) => j.data.Status === status && seconds(j) >= from && seconds(j) <= to);
      expect([...ids(found)].sort()).toEqual([...ids(wanted)].sort());
    }), { seed: 7 });
  });

  it('can be filtered by job and type', () => {
    const [a, b] = ['a', 'b'].map((JobId) => BatchJob.submitted({ JobId, InputConfig: '{}', OutputConfig: '{}' }, START));
    expect(ids(pageOf([a, b], { jobId: 'b' }, 'asc', 10).jobs)).toEqual(['b']);
    expect(ids(pageOf([a, b], { jobType: 'Screen_Media_Highlights' }, 'asc', 10).jobs)).toEqual(['a', 'b']);
    expect(pageOf([a, b], { jobType: 'Script' }, 'asc', 10).jobs).toEqual([]);
  });

  it('refuse a token of another kind', () => {
    expect(JobCursor.parse('rubbish')).toBeUndefined();
    expect(JobCursor.parse('')).toBeUndefined();
  });
});
