import type { Distortion, ServiceAnswer } from './fault-proxy';

const LIST = 'ListBatchMediaProducingJobs';
const PAGE_TWO = 'page-two';

interface Listed {
  readonly JobId: string;
}

/** Jobs of somebody else, which fill the first page. */
const FOREIGN = Array.from({ length: 3 }, (_, index) => ({
  JobId: `foreign${index}`, JobType: 'Screen_Media_Highlights', Status: 'Processing', UserData: index === 0 ? 'not json' : '{"SubmissionKey":"another"}',
  CreateTime: '2026-11-24T08:00:00Z', InputConfig: '{}', OutputConfig: '{}',
}));

/** How a list differs from what there is. */
export interface ListOptions {
  /** Ours are on the second page. */
  readonly paged?: boolean;
  /** A job is missing from so many listings before it appears. */
  readonly lag?: number;
}

/** Lists as a large account has them: page after page, and not yet with what was made a moment ago. */
export function lists({ paged = false, lag = 0 }: ListOptions): Distortion {
  const missed = new Map<string, number>();
  let second: ServiceAnswer | undefined;
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
