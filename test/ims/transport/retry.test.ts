import fc from 'fast-check';
import { backoffDelay, DEFAULT_RETRY_POLICY, withRetry } from '../../../src/ims/transport/retry';
import { failure, FakeClock } from '../fake-transport';

const options = (clock = new FakeClock()) => ({ retryPolicy: DEFAULT_RETRY_POLICY, clock });
const failingOnce = (error: Error) => jest.fn<Promise<string>, []>().mockRejectedValueOnce(error).mockResolvedValue('ok');

test('delays are between 0 and the maximum', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
    const delay = backoffDelay(attempt, DEFAULT_RETRY_POLICY, () => random);
    expect(delay).toBeGreaterThanOrEqual(0);
    expect(delay).toBeLessThanOrEqual(DEFAULT_RETRY_POLICY.max);
  }), { seed: 1 });
});

test('the upper bounds of the delays double', () => {
  expect([1, 2, 3, 4].map((attempt) => backoffDelay(attempt, DEFAULT_RETRY_POLICY, () => 1))).toEqual([500, 1_000, 2_000, 4_000]);
});

test('throws the last failure after six attempts, with random delays between them', async () => {
  const clock = new FakeClock(0.5);
  let calls = 0;
  await expect(withRetry('Op', async () => { throw failure('throttled', `Throttling${++calls}`); }, () => true, options(clock))).rejects.toMatchObject({ code: 'Throttling6' });
  expect(clock.pauses).toEqual([250, 500, 1_000, 2_000, 4_000]);
});

test.each([[9_000, 9_000], [100, 250]])('waits at least the %d ms that the service asks for: %d ms', async (retryAfter, delay) => {
  const clock = new FakeClock();
  await expect(withRetry('Op', failingOnce(failure('throttled', 'Throttling', { retryAfter })), () => true, options(clock))).resolves.toBe('ok');
  expect(clock.pauses).toEqual([delay]);
});

test('does not repeat what is not retryable', async () => {
  const call = failingOnce(failure('refused', 'InvalidParameter'));
  await expect(withRetry('Op', call, (error) => error.safeToRetry, options())).rejects.toMatchObject({ code: 'InvalidParameter' });
  expect(call).toHaveBeenCalledTimes(1);
});

test('does not repeat after an error that is not an ImsError', async () => {
  const call = failingOnce(new TypeError('bug'));
  await expect(withRetry('Op', call, () => true, options())).rejects.toBeInstanceOf(TypeError);
  expect(call).toHaveBeenCalledTimes(1);
});

test('a signal before the call or during a delay ends as aborted', async () => {
  const controller = new AbortController();
  const call = jest.fn(async () => {
    controller.abort();
    throw failure('throttled', 'Throttling');
  });
  await expect(withRetry('Op', call, () => true, { ...options(), signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted', operation: 'Op' });
  await expect(withRetry('Op', call, () => true, { ...options(), signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted', operation: 'Op' });
  expect(call).toHaveBeenCalledTimes(1);
});
