import type { CallOptions, Caller } from '../transport/caller';
import { redact } from '../transport/redact';
import { ResponseFields } from '../transport/response-fields';

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
  const message = job.text('Message');
  return { jobId: job.text('JobId'), status: job.text('Status'), progress: job.number('Progress'), code: job.text('Code'), message: message && redact(message) };
}
