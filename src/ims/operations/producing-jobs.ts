import type { CallOptions, Caller } from '../transport/caller';
import { redact } from '../transport/redact';
import { Answer } from '../transport/response-fields';

/** Progress of one rendering job; a sub-job of a batch can be read this way too. */
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
  const answer = Answer.of(await caller.repeatable({ operation: 'GetMediaProducingJob', query: { JobId: jobId } }, options));
  const job = answer.object('MediaProducingJob');
  const message = job.text('Message');
  return { jobId: job.text('JobId'), status: job.text('Status'), progress: job.number('Progress'), code: job.text('Code'), message: message && redact(message) };
}
