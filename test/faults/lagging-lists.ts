import type { ResponseTransform, ServiceResponse } from './fault-proxy';

const LIST = 'ListBatchMediaProducingJobs';
const PAGE_TWO = 'page-two';

interface Listed {
  readonly JobId: string;
}

/** Jobs of other programs, which fill the first page. */
const FOREIGN = Array.from({ length: 3 }, (_, index) => ({
  JobId: `foreign${index}`, JobType: 'Screen_Media_Highlights', Status: 'Processing', UserData: index === 0 ? 'not json' : '{"SubmissionKey":"another"}',
  CreateTime: '2026-11-24T08:00:00Z', InputConfig: '{}', OutputConfig: '{}',
}));

/** How a list differs from the jobs that exist. */
export interface ListOptions {
  /** The jobs of the test are on the second page. */
  readonly paged?: boolean;
  /** How many listings do not show a job before it appears. */
  readonly lag?: number;
}

/** Lists of a large account: several pages, without the jobs that were created a moment ago. */
export function laggingLists({ paged = false, lag = 0 }: ListOptions): ResponseTransform {
  const missed = new Map<string, number>();
  let second: ServiceResponse | undefined;
  const appeared = (job: Listed): boolean => {
    const times = missed.get(job.JobId) ?? 0;
    missed.set(job.JobId, times + 1);
    return times >= lag;
  };
  return (operation, answer, query) => {
    if (operation !== LIST) return answer;
    if (query.get('NextToken') === PAGE_TWO && second) return second;
    const listing = JSON.parse(answer.body) as { readonly EditingBatchJobList: Listed[] };
    const jobs = listing.EditingBatchJobList.filter(appeared);
    if (!paged) return { ...answer, body: JSON.stringify({ ...listing, EditingBatchJobList: jobs }) };
    second = { ...answer, body: JSON.stringify({ ...listing, EditingBatchJobList: jobs, NextToken: '' }) };
    return { ...answer, body: JSON.stringify({ ...listing, EditingBatchJobList: FOREIGN, NextToken: PAGE_TWO }) };
  };
}
