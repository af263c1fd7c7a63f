import { connect } from './connect';
import { verifyDeleted } from '../../../src/ims';
import { READ_BACK_INTERVAL_MS } from '../../../src/ims/polling/consistency';

/** Whether something exists, read by read. */
const existing = (reads: Readonly<Record<string, boolean[]>>) => {
  const seen: string[] = [];
  return { seen, exists: async (id: string) => { seen.push(id); return reads[id].shift() ?? false; } };
};

test('reads each id until it does not exist', async () => {
  const { caller, clock } = connect({});
  const { exists, seen } = existing({ a: [], b: [true, true] });
  await verifyDeleted(caller, 'Delete', ['a', 'b'], exists);
  expect(seen).toEqual(['a', 'b', 'b', 'b']);
  expect(clock.pauses).toEqual([READ_BACK_INTERVAL_MS, READ_BACK_INTERVAL_MS]);
});

test('fails with the ids that still exist after three reads', async () => {
  const { caller } = connect({});
  const { exists, seen } = existing({ a: [true, true, true], b: [true], c: [true, true, true] });
  await expect(verifyDeleted(caller, 'Delete', ['a', 'b', 'c'], exists)).rejects.toMatchObject({
    kind: 'ambiguous', operation: 'Delete', message: expect.stringContaining('a, c still exists'), advice: expect.stringContaining('Nothing was lost'),
  });
  expect(seen).toHaveLength(8);
});

test('ends as aborted when it is cancelled', async () => {
  const { caller } = connect({});
  const stop = new AbortController();
  await expect(verifyDeleted(caller, 'Delete', ['a'], async () => { stop.abort(); return true; }, { signal: stop.signal })).rejects.toMatchObject({ kind: 'aborted', operation: 'Delete' });
});
