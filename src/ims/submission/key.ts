import { createHash } from 'node:crypto';
import type { BatchJob } from '../operations/batch-jobs';

/**
 * The entry of UserData that holds the idempotency key, beside the user's own entries. The vendor documents UserData as a field of the items of
 * ListBatchMediaProducingJobs and of GetBatchMediaProducingJob.
 */
export const SUBMISSION_KEY = 'SubmissionKey';

/** The documented maximum length of the UserData of a job, in bytes. */
export const USER_DATA_BYTES = 512;

/** Two submissions are the same if all of these are equal. */
export interface SubmissionIdentity {
  /** Digest of the canonical montage. */
  readonly digest: string;
  /** Stack and construct path: two places of a program may submit the same montage. */
  readonly scope: string;
  /** The prop that the user changes to run the same montage again. */
  readonly run: string;
}

/** The idempotency key of an identity, 32 hexadecimal digits; it is the same on every machine. */
export function submissionKey({ digest, scope, run }: SubmissionIdentity): string {
  return createHash('sha256').update(JSON.stringify([digest, scope, run])).digest('hex').slice(0, 32);
}

/** UserData as JSON text: the entries and the key. */
export function userDataWith(key: string, entries: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...entries, [SUBMISSION_KEY]: key });
}

/** The idempotency key in the UserData of a job, if it has one. */
export function keyOf({ userData }: Pick<BatchJob, 'userData'>): string | undefined {
  try {
    const data: unknown = JSON.parse(userData ?? '');
    const key = (data as Record<string, unknown> | null)?.[SUBMISSION_KEY];
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
