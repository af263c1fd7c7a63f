import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { aborted } from '../transport/retry';

/** How often, and how long apart in milliseconds, it is looked whether things are gone when the answer does not say so. */
const LOOKS_AFTER_DELETION = 3;
const PAUSE_BETWEEN_LOOKS = 3_000;

/** Looks until nothing of what was deleted is there any more: an answer that names nothing may also be somebody else's. @throws ImsError when something stays */
export async function expectGone(
  caller: Caller, operation: string, ids: readonly string[], exists: (id: string) => Promise<boolean>, options?: CallOptions,
): Promise<void> {
  let left = [...ids];
  for (let look = 0; look < LOOKS_AFTER_DELETION; look++) {
    if (look > 0) await caller.clock.sleep(PAUSE_BETWEEN_LOOKS, options?.signal).catch(() => { throw aborted(operation); });
    const there = await Promise.all(left.map(exists));
    left = left.filter((_, index) => there[index]);
    if (left.length === 0) return;
  }
  throw new ImsError({
    kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: `the service does not say that anything was done, and ${left.join(', ')} is still there`,
    advice: 'Nothing was lost. Run the command again; if it stays so, check the endpoint.',
  });
}
