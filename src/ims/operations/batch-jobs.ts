import { INPUT_CONFIG, sensitiveValues } from '../../montage';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { conceal, redact } from '../transport/redact';
import { Answer } from '../transport/response-fields';

/** `Failed` is documented for lists only, but servers answer it for single jobs too. */
export type BatchJobStatus = 'Init' | 'Processing' | 'Finished' | 'Failed' | (string & {});
export type SubJobStatus = 'Init' | 'Processing' | 'Success' | 'Failed' | (string & {});

/** One output of a batch job. */
export interface SubJob {
  readonly jobId?: string;
  readonly status: SubJobStatus;
  readonly mediaId?: string;
  /** Unsigned URL of the output; absent for previews. */
  readonly mediaUrl?: string;
  readonly projectId?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly errorCode?: string;
  readonly errorMessage?: string;
}

export interface BatchJob {
  readonly jobId: string;
  readonly jobType?: string;
  readonly status: BatchJobStatus;
  readonly userData?: string;
  /** JSON strings as they were submitted. */
  readonly inputConfig?: string;
  readonly editingConfig?: string;
  readonly outputConfig?: string;
  /** UTC, `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly createTime?: string;
  readonly completeTime?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  /** Parts that a local service did not render; the cloud knows no such field. */
  readonly notRendered: readonly string[];
  /** Empty in lists. */
  readonly subJobs: readonly SubJob[];
}

/** No status of these ever changes again. */
export const TERMINAL_STATUSES: ReadonlySet<string> = new Set(['Finished', 'Failed']);

/** Where the outputs of a job go, as its configuration names them: a URL, or a location and a file name, both with their `{index}`. */
export function placeOf({ outputConfig }: Pick<BatchJob, 'outputConfig'>): string | undefined {
  const { MediaURL, StorageLocation, FileName } = Answer.of({ outputConfig }).json('outputConfig') ?? {};
  if (typeof MediaURL === 'string') return MediaURL;
  return typeof FileName === 'string' ? `${String(StorageLocation)}/${FileName}` : undefined;
}

/** How a job stands, all outputs considered: `Finished` alone does not mean that anything was made. */
export type Outcome = 'running' | 'succeeded' | 'partly failed' | 'failed';

/** Needs a job with its sub-jobs, from {@link getBatchJob}. */
export function outcomeOf(job: BatchJob): Outcome {
  if (job.status === 'Failed') return 'failed';
  if (!TERMINAL_STATUSES.has(job.status)) return 'running';
  const failed = job.subJobs.filter((subJob) => subJob.status === 'Failed').length;
  if (failed === 0) return 'succeeded';
  return failed === job.subJobs.length ? 'failed' : 'partly failed';
}

/** The service's codes for "no such job". Not verified against the cloud: the code was seen in public code only. */
export const JOB_NOT_FOUND_CODES: ReadonlySet<string> = new Set(['InvalidParameter.JobNotFound', 'JobNotFound', 'InvalidJob.NotFound']);

/** `GetBatchMediaProducingJob`; undefined when the service does not know the job (it forgets them after a year). */
export async function getBatchJob(caller: Caller, jobId: string, options?: CallOptions): Promise<BatchJob | undefined> {
  try {
    // Without a job it is no answer: a job that is taken for forgotten would be paid again.
    const isWhole = (answer: Answer) => answer.object('EditingBatchJob').text('JobId') !== undefined;
    const answer = Answer.of(await caller.repeatable({ operation: 'GetBatchMediaProducingJob', query: { JobId: jobId } }, options, isWhole));
    const job = answer.object('EditingBatchJob');
    // Messages of failed outputs may quote what the job was given.
    conceal(sensitiveValues(INPUT_CONFIG, job.json('InputConfig')));
    return batchJobFrom(job);
  } catch (error) {
    if (error instanceof ImsError && JOB_NOT_FOUND_CODES.has(error.code)) return undefined;
    throw error;
  }
}

export interface ListBatchJobsRequest {
  /** UTC, `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly status?: BatchJobStatus;
}

/** `ListBatchMediaProducingJobs`, newest first, page after page. The items have no sub-jobs. */
export async function* listBatchJobs(caller: Caller, request: ListBatchJobsRequest, options?: CallOptions): AsyncGenerator<BatchJob> {
  let nextToken: string | undefined;
  const tokens = new Set<string>();
  do {
    const answer: Answer = Answer.of(await caller.repeatable({
      operation: 'ListBatchMediaProducingJobs',
      // JobType is not sent: whether Screen_Media_Highlights works as a filter is not documented.
      query: { StartTime: request.startTime, EndTime: request.endTime, Status: request.status, SortBy: 'desc', MaxResults: 100, NextToken: nextToken },
    }, options, isPage));
    for (const job of answer.list('EditingBatchJobList')) yield batchJobFrom(job);
    nextToken = answer.text('NextToken');
    if (nextToken && tokens.has(nextToken)) throw endless();
    tokens.add(nextToken ?? '');
  } while (nextToken);
}

/**
 * Whether this is a page of the service: an answer of somebody else, taken for an empty list, would have jobs paid again.
 * Not verified against the cloud: whether an empty list is left out; an answer that has the other fields counts as one.
 */
function isPage(answer: Answer): boolean {
  return answer.isList('EditingBatchJobList') || (answer.text('RequestId') !== undefined && answer.number('MaxResults') !== undefined);
}

function endless(): ImsError {
  return new ImsError({
    kind: 'doubtful', operation: 'ListBatchMediaProducingJobs', code: 'UnexpectedAnswer', message: 'the list does not end: it gave the same NextToken twice',
  });
}

function batchJobFrom(job: Answer): BatchJob {
  const extend = Answer.of(job.json('Extend'));
  return {
    jobId: job.text('JobId') ?? '',
    jobType: job.text('JobType'),
    status: job.text('Status') ?? 'Init',
    userData: job.text('UserData'),
    inputConfig: job.text('InputConfig'),
    editingConfig: job.text('EditingConfig'),
    outputConfig: job.text('OutputConfig'),
    createTime: job.text('CreateTime'),
    completeTime: job.text('CompleteTime'),
    errorCode: extend.text('ErrorCode'),
    errorMessage: wordsOf(extend, 'ErrorMessage'),
    notRendered: extend.texts('NotRendered'),
    subJobs: job.list('SubJobList').map(subJobFrom),
  };
}

function subJobFrom(job: Answer): SubJob {
  return {
    jobId: job.text('JobId'),
    status: job.text('Status') ?? 'Init',
    mediaId: job.text('MediaId'),
    mediaUrl: job.text('MediaURL'),
    projectId: job.text('ProjectId'),
    duration: job.number('Duration'),
    errorCode: job.text('ErrorCode'),
    errorMessage: wordsOf(job, 'ErrorMessage'),
  };
}

/** The service's words, which go into states and messages. */
function wordsOf(answer: Answer, name: string): string | undefined {
  const words = answer.text(name);
  return words && redact(words);
}
