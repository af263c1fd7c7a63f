import { type Failure } from './sub-job';
import { redacted } from '../../../../src/montage';

/** An error that the service reports in the job, with its code in the API. */
export class JobError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = 'JobFault';
  }
}

/** A material that does not exist; the text and code are those of the cloud. */
export class MaterialNotFound extends JobError {
  /** @param hint the cause, if it is known */
  static of(ref: string, kind: 'id' | 'url', hint = ''): MaterialNotFound {
    return new MaterialNotFound('InvalidMaterial.NotFound', `The specified clips ${kind} not found:${JSON.stringify([redacted(ref)])}${hint}`);
  }
}

/** Messages for system errors, by error code. */
const SYSTEM_ERRORS: Record<string, string> = {
  ENOSPC: 'The disk of the data directory is full. Free space, or start the service with another --data-dir, and submit again.',
  EDQUOT: 'The disk quota of the data directory is used up. Free space, or start the service with another --data-dir, and submit again.',
  EACCES: 'The service has no permission to write to its data directory. Correct the permissions, or start it with another --data-dir, and submit again.',
};

/** The failure of a job or sub-job: the code of the error if it is a code of the API, `InternalError` otherwise. */
export function failureOf(error: unknown): Failure {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = redacted(String(message ?? error));
  if (typeof code !== 'string') return { ErrorCode: 'InternalError', ErrorMessage: text };
  if (code in SYSTEM_ERRORS) return { ErrorCode: 'InternalError', ErrorMessage: SYSTEM_ERRORS[code] };
  return { ErrorCode: /^E[A-Z]+$/.test(code) ? 'InternalError' : code, ErrorMessage: text };
}
