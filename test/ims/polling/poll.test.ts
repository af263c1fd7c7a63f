import { poll, type PollOptions, pollScheduled } from '../../../src/ims';
import { FakeClock } from '../fake-transport';

const every = (milliseconds: number) => (read: number) => (read === 0 ? 0 : milliseconds);

/** Reads that give undefined so many times. */
function after(empty: number) {
  const elapsed: number[] = [];
  const read = async (milliseconds: number) => {
    elapsed.push(milliseconds);
    return elapsed.length > empty ? 'result' : undefined;
  };
  return { read, elapsed };
}

function options(more: Omit<Partial<PollOptions>, 'clock'> = {}) {
  const clock = new FakeClock();
  return { clock, delay: every(100), ...more };
}

test('returns the first result, without a delay before the first read', async () => {
  const { clock, ...rest } = options();
  await expect(poll(after(0).read, { clock, ...rest })).resolves.toBe('result');
  expect(clock.pauses).toEqual([]);
});

test('reads again after each delay; the reads get the elapsed time', async () => {
  const { clock, ...rest } = options({ delay: (read) => read * 100 });
  const { read, elapsed } = after(3);
  await expect(poll(read, { clock, ...rest })).resolves.toBe('result');
  expect(clock.pauses).toEqual([100, 200, 300]);
  expect(elapsed).toEqual([0, 100, 300, 600]);
});

test('a delay before the first read is possible', async () => {
  const { clock, ...rest } = options({ delay: () => 100 });
  await poll(after(1).read, { clock, ...rest });
  expect(clock.pauses).toEqual([100, 100]);
});

test.each([[0, 0], [1, 1], [3, 3]])('%d attempts are %d reads', async (attempts, reads) => {
  const { read, elapsed } = after(Infinity);
  await expect(poll(read, options({ attempts }))).resolves.toBeUndefined();
  expect(elapsed).toHaveLength(reads);
});

test.each([[0, 1], [99, 1], [100, 2], [199, 2], [200, 3]])('within a timeout of %d ms there are %d reads', async (timeout, reads) => {
  const { read, elapsed } = after(Infinity);
  await expect(poll(read, options({ timeout }))).resolves.toBeUndefined();
  expect(elapsed).toHaveLength(reads);
});

test('the time of the reads counts', async () => {
  const { clock, ...rest } = options({ timeout: 1_000 });
  let reads = 0;
  await expect(poll(async () => { reads++; clock.time += 600; return undefined; }, { clock, ...rest })).resolves.toBeUndefined();
  expect(reads).toBe(2);
});

test('a clock that is set back does not prolong the timeout', async () => {
  const { clock, ...rest } = options({ timeout: 200 });
  const { read, elapsed } = after(Infinity);
  await poll(async (milliseconds) => { clock.time -= 3_600_000; return read(milliseconds); }, { clock, ...rest });
  expect(elapsed).toHaveLength(3);
});

test('an error of a read ends the poll', async () => {
  await expect(poll(async () => { throw new TypeError('broken'); }, options({ cancelled: () => new Error('cancelled') }))).rejects.toThrow('broken');
});

describe('cancellation', () => {
  const controller = () => new AbortController();

  test('before the first read', async () => {
    const { read, elapsed } = after(0);
    await expect(poll(read, options({ signal: AbortSignal.abort(new Error('Ctrl-C')) }))).rejects.toThrow('Ctrl-C');
    expect(elapsed).toHaveLength(0);
  });

  test('between two reads', async () => {
    const stop = controller();
    const { clock, ...rest } = options({ signal: stop.signal, cancelled: () => new Error('cancelled') });
    const { read, elapsed } = after(Infinity);
    await expect(poll((milliseconds) => { stop.abort(); return read(milliseconds); }, { clock, ...rest })).rejects.toThrow('cancelled');
    expect(elapsed).toHaveLength(1);
    expect(clock.pauses).toEqual([]);
  });

  test('during a delay', async () => {
    const stop = controller();
    const { clock, ...rest } = options({ signal: stop.signal, cancelled: () => new Error('cancelled') });
    const sleep = async (_: number, signal?: AbortSignal) => { stop.abort(); signal?.throwIfAborted(); };
    await expect(poll(after(5).read, { ...rest, clock: Object.assign(clock, { sleep }) })).rejects.toThrow('cancelled');
  });

  test('during a read replaces the error of the read', async () => {
    const stop = controller();
    const read = async () => { stop.abort(); throw new TypeError('socket closed'); };
    await expect(poll(read, options({ signal: stop.signal, cancelled: () => new Error('cancelled') }))).rejects.toThrow('cancelled');
    await expect(poll(read, options({ signal: controller().signal }))).rejects.toThrow('socket closed');
  });

  test('during a read that returns a result returns it', async () => {
    const stop = controller();
    await expect(poll(async () => { stop.abort(); return 'result'; }, options({ signal: stop.signal }))).resolves.toBe('result');
  });
});

test('a scheduled read gets the delay and waits itself', async () => {
  const { clock, ...rest } = options({ attempts: 3 });
  const reads: [number, number][] = [];
  await pollScheduled(async (delay, elapsed) => { reads.push([delay, elapsed()]); return undefined; }, { clock, ...rest });
  expect(reads).toEqual([[0, 0], [100, 100], [100, 200]]);
  expect(clock.pauses).toEqual([]);
});
