import { randomUUID } from 'node:crypto';
import { submissionKey } from '../../ims';
import { isUnknown, type PrivateState, type ValueObject } from '../framework';

/** Private to a plan: the key under which a job was counted that is planned a second time because it is replaced. */
const COUNTED = 'counted';

/** A paid job in a plan. */
export interface PlannedSubmission {
  /** Of what is submitted; may be unknown. */
  readonly digest: unknown;
  /** With `scope` and `run`. */
  readonly values: ValueObject;
  readonly isReplaced: boolean;
  readonly priv: PrivateState;
}

/**
 * The key under which a plan counts a job, so that it counts once: Terraform plans what is replaced twice, the second time as a creation with the
 * private state of the first. Equal jobs are submitted once; what is not known yet is taken for a job of its own.
 */
export function countedAs({ digest, values: { scope, run }, isReplaced, priv }: PlannedSubmission): string {
  const counted = priv.get<string>(COUNTED);
  const key = isUnknown(digest) || isUnknown(scope) || isUnknown(run)
    ? counted ?? randomUUID()
    : submissionKey({ digest: String(digest), scope: String(scope ?? ''), run: String(run ?? '') });
  if (isReplaced) priv.set(COUNTED, key);
  else if (counted !== undefined) priv.set(COUNTED, undefined);
  return key;
}
