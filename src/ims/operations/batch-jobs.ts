import { INPUT_CONFIG, sensitiveValues } from '../../montage';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { registerSecrets, redact } from '../transport/redact';
import { ResponseFields } from '../transport/response-fields';

/** `Failed` is documented for lists only, but the service also returns it for single jobs. */
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
  /** Parameters that the local service did not render; the cloud does not return this field. */
  readonly notRendered: readonly string[];
  /** Empty in listings. */
  readonly subJobs: readonly SubJob[];
}

/** These statuses do not change any more. */
export const TERMINAL_STATUSES: ReadonlySet<string> = new Set(['Finished', 'Failed']);

/** The output location of a job as its configuration names it: a URL, or a storage location and a file name, each with `{index}`. */
export function outputLocationOf({ outputConfig }: Pick<BatchJob, 'outputConfig'>): string | undefined {
  const { MediaURL, StorageLocation, FileName } = ResponseFields.of({ outputConfig }).json('outputConfig') ?? {};
  if (typeof MediaURL === 'string') return MediaURL;
  return typeof FileName === 'string' ? `${String(StorageLocation)}/${FileName}` : undefined;
}

/** The result of a job over all outputs: a job with status `Finished` may have no outputs. */
export type Outcome = 'running' | 'succeeded' | 'partly failed' | 'failed';

/** @param job with its sub-jobs, from {@link getBatchJob} */
export function outcomeOf(job: { readonly status: BatchJobStatus; readonly subJobs: ReadonlyArray<Pick<SubJob, 'status'>> }): Outcome {
  if (job.status === 'Failed') return 'failed';
  if (!TERMINAL_STATUSES.has(job.status)) return 'running';
  const failed = job.subJobs.filter((subJob) => subJob.status === 'Failed').length;
  if (failed === 0) return 'succeeded';
  return failed === job.subJobs.length ? 'failed' : 'partly failed';
}

/**
 * Codes for an unknown job.
 * Guess: job-not-found-code
 */
export const JOB_NOT_FOUND_CODES: ReadonlySet<string> = new Set(['InvalidParameter.JobNotFound', 'JobNotFound', 'InvalidJob.NotFound']);

/** `GetBatchMediaProducingJob`; undefined when the service does not know the job. It deletes jobs after a year. */
export async function getBatchJob(caller: Caller, jobId: string, options?: CallOptions): Promise<BatchJob | undefined> {
  try {
    // A response without a job must not count as an unknown job: the job would be paid for again.
    const isComplete = (response: ResponseFields) => response.object('EditingBatchJob').text('JobId') !== undefined;
    const response = ResponseFields.of(await caller.idempotent({ operation: 'GetBatchMediaProducingJob', query: { JobId: jobId } }, options, isComplete));
    const job = response.object('EditingBatchJob');
    // Messages of failed outputs may quote the configuration.
    registerSecrets(sensitiveValues(INPUT_CONFIG, job.json('InputConfig')));
    return batchJobFrom(job);
  } catch (error) {
    if (error instanceof ImsError && JOB_NOT_FOUND_CODES.has(error.code)) return undefined;
    throw error;
  }
}

export interface ListBatchJobsRequest {
  /** Lists jobs that were created since then. Default: all. */
  readonly since?: Date;
  readonly status?: BatchJobStatus;
}

/** `ListBatchMediaProducingJobs`, newest first, page by page. The items have no sub-jobs. */
export async function* listBatchJobs(caller: Caller, request: ListBatchJobsRequest, options?: CallOptions): AsyncGenerator<BatchJob> {
  let nextToken: string | undefined;
  const tokens = new Set<string>();
  do {
    const page: ResponseFields = ResponseFields.of(await caller.idempotent({
      operation: 'ListBatchMediaProducingJobs',
      // Without JobType: the documented values of the filter do not include Screen_Media_Highlights.
      query: { StartTime: request.since && utcSeconds(request.since), Status: request.status, SortBy: 'desc', MaxResults: 100, NextToken: nextToken },
    }, options, isPage));
    for (const job of page.list('EditingBatchJobList')) yield batchJobFrom(job);
    nextToken = page.text('NextToken');
    if (nextToken && tokens.has(nextToken)) {
      throw ImsError.unexpectedResponse('ListBatchMediaProducingJobs', 'the list does not end: it returned the same NextToken twice');
    }
    tokens.add(nextToken ?? '');
  } while (nextToken);
}

/**
 * Whether a response is a page of the list. Another response must not count as an empty list: jobs would be paid for again.
 * Guess: empty-list-omitted
 */
function isPage(response: ResponseFields): boolean {
  return response.isList('EditingBatchJobList') || (response.text('RequestId') !== undefined && response.number('MaxResults') !== undefined);
}

/** `yyyy-MM-ddTHH:mm:ssZ` */
function utcSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function batchJobFrom(job: ResponseFields): BatchJob {
  const extend = ResponseFields.of(job.json('Extend'));
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
    errorMessage: redactedText(extend, 'ErrorMessage'),
    notRendered: extend.texts('NotRendered'),
    subJobs: job.list('SubJobList').map(subJobFrom),
  };
}

function subJobFrom(job: ResponseFields): SubJob {
  return {
    jobId: job.text('JobId'),
    status: job.text('Status') ?? 'Init',
    mediaId: job.text('MediaId'),
    mediaUrl: job.text('MediaURL'),
    projectId: job.text('ProjectId'),
    duration: job.number('Duration'),
    errorCode: job.text('ErrorCode'),
    errorMessage: redactedText(job, 'ErrorMessage'),
  };
}

/** A text that goes into the state and into messages. */
function redactedText(fields: ResponseFields, name: string): string | undefined {
  const text = fields.text(name);
  return text && redact(text);
}

/** The progress of one output of a batch job. */
export interface ProducingJob {
  readonly jobId?: string;
  readonly status?: string;
  /** 0–100. */
  readonly progress?: number;
  readonly code?: string;
  readonly message?: string;
}

/** `GetMediaProducingJob`. */
export async function getProducingJob(caller: Caller, jobId: string, options?: CallOptions): Promise<ProducingJob> {
  const response = ResponseFields.of(await caller.idempotent({ operation: 'GetMediaProducingJob', query: { JobId: jobId } }, options));
  const job = response.object('MediaProducingJob');
  return { jobId: job.text('JobId'), status: job.text('Status'), progress: job.number('Progress'), code: job.text('Code'), message: redactedText(job, 'Message') };
}
