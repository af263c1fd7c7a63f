import { READ_BACK_INTERVAL_MS } from '../polling/consistency';
import { poll } from '../polling/poll';
import type { CallOptions, Caller } from '../transport/caller';
import { cancelledError, ImsError } from '../transport/errors';

/** Reads back so often before a deletion counts as failed. */
const READ_BACKS = 3;

/**
 * Reads back what was deleted until the service no longer knows it. For operations whose response does not say what was deleted: such a response
 * may also come from a proxy.
 * @throws ImsError when something still exists
 */
export async function verifyDeleted(
  caller: Caller, operation: string, ids: readonly string[], exists: (id: string) => Promise<boolean>, { signal }: CallOptions = {},
): Promise<void> {
  let remaining = [...ids];
  const deleted = await poll(async () => {
    const found = await Promise.all(remaining.map(exists));
    remaining = remaining.filter((_, index) => found[index]);
    return remaining.length === 0 || undefined;
  }, {
    delay: (read) => (read === 0 ? 0 : READ_BACK_INTERVAL_MS), attempts: READ_BACKS, clock: caller.clock, signal, cancelled: () => cancelledError(operation),
  });
  if (deleted) return;
  throw new ImsError({
    kind: 'ambiguous', operation, code: 'UnexpectedResponse', message: `the response does not confirm the deletion, and ${remaining.join(', ')} still exists`,
    advice: 'Nothing was lost. Run the command again; if the error remains, check the endpoint.',
  });
}
