import { createHash } from 'node:crypto';
import type { BatchJob } from '../operations/batch-jobs';

/** The name under which the key travels in UserData, beside the user's own entries. */
export const SUBMISSION_KEY = 'SubmissionKey';

/** UserData of a job: the service refuses more. */
export const USER_DATA_BYTES = 512;

/** What makes a submission the same submission: the montage, the place in the program that wants it, and the run. */
export interface SubmissionIdentity {
  /** Digest of the canonical configuration. */
  readonly digest: string;
  /** Stack and construct path: two places may want the same montage twice. */
  readonly scope: string;
  /** Changed by the user to run the same montage again. */
  readonly run: string;
}

/** A short key that stands for the identity; equal identities give equal keys on every machine. */
export function submissionKey({ digest, scope, run }: SubmissionIdentity): string {
  return createHash('sha256').update(JSON.stringify([digest, scope, run])).digest('hex').slice(0, 32);
}

/** The UserData string: the user's entries, the notify address and the key. */
export function userDataWith(key: string, entries: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...entries, [SUBMISSION_KEY]: key });
}

/** The submission key in a job's UserData, if it has one. */
export function keyOf(job: BatchJob): string | undefined {
  try {
    const data: unknown = JSON.parse(job.userData ?? '');
    const key = (data as Record<string, unknown> | null)?.[SUBMISSION_KEY];
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
