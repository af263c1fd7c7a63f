import { type Failure } from './sub-job';
import { redacted } from '../../../../src/montage';

/** A fault that the service reports in the job, with the wire's code. */
export class JobError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = 'JobFault';
  }
}

/** A material that is not in the store; words and code are the vendor's. */
export class MaterialNotFound extends JobError {
  /** @param hint what is wrong with it, when more is known than that it is not there. */
  static of(ref: string, kind: 'id' | 'url', hint = ''): MaterialNotFound {
    return new MaterialNotFound('InvalidMaterial.NotFound', `The specified clips ${kind} not found:${JSON.stringify([redacted(ref)])}${hint}`);
  }
}

/** Faults of the machine, by the system's code, in words that say what to do. */
const SYSTEM_FAULTS: Record<string, string> = {
  ENOSPC: 'No space is left on the disk that holds the server\'s data. Free some, or start it with another --data-dir, and submit again.',
  EDQUOT: 'The disk quota of the server\'s data is used up. Free some, or start it with another --data-dir, and submit again.',
  EACCES: 'The server may not write into its data directory. Correct its permissions and submit again.',
};

/** What a job or sub-job shows for an error: its own code when it has one of the service's, `InternalError` otherwise. */
export function failureOf(error: unknown): Failure {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = redacted(String(message ?? error));
  if (typeof code !== 'string') return { ErrorCode: 'InternalError', ErrorMessage: text };
  if (code in SYSTEM_FAULTS) return { ErrorCode: 'InternalError', ErrorMessage: SYSTEM_FAULTS[code] };
  return { ErrorCode: /^E[A-Z]+$/.test(code) ? 'InternalError' : code, ErrorMessage: text };
}
