import { type Spending } from './spending-limit';
import { type JobPlace } from './submitted-jobs';
import { type BatchJob, type Submission } from '../../ims';
import { type ResourceContext } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

/** A paid job that is ready to be submitted. */
export interface PaidSubmission {
  /** Idempotency key, which travels in the job's UserData. */
  readonly key: string;
  readonly spending: Spending;
  /** Where the job writes to. */
  readonly place: Omit<JobPlace, 'id'>;
  /** Sends the submit call and returns the id of the job. */
  readonly send: () => Promise<string>;
  /** Whether an existing job with the key may be adopted. Default: any. */
  readonly accept?: (found: BatchJob) => Promise<boolean>;
  /** Summary of the error when the job is not submitted. */
  readonly failure: string;
}

/**
 * Submits a paid job at most once: adopts an existing job with the same key, otherwise checks the spending limit and submits.
 * @throws DiagnosticError when it exceeds a limit, when the service refuses it, or when the result is ambiguous; then the next apply finds out
 */
export async function submitPaidJob({ key, spending, place, send, accept, failure }: PaidSubmission, context: ResourceContext<ProviderData>): Promise<Submission> {
  const { providerData: { client, paidJobs }, signal, log } = context;
  const submission = await explained(failure, () => client.ledger.submit({
    key, accept,
    reserve: () => paidJobs.spending.reserve(spending),
    send,
    release: () => paidJobs.spending.release(spending),
  }, { signal }));
  log.info(submission.adopted ? 'adopted an existing job' : 'submitted a job', { job_id: submission.jobId });
  paidJobs.submitted.add({ ...place, id: submission.jobId });
  return submission;
}
