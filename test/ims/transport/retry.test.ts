import fc from 'fast-check';
import { ImsError } from '../../../src/ims';
import { DEFAULT_RETRY_POLICY, backoffDelay, withRetry } from '../../../src/ims/transport/retry';
import { failure, FakeClock } from '../fake-transport';

const options = (clock = new FakeClock()) => ({ retryPolicy: DEFAULT_RETRY_POLICY, clock });

test('pauses stay between nothing and the cap', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
    const pause = backoffDelay(attempt, DEFAULT_RETRY_POLICY, () => random);
    expect(pause).toBeGreaterThanOrEqual(0);
    expect(pause).toBeLessThanOrEqual(DEFAULT_RETRY_POLICY.max);
  }), { seed: 1 });
});

test('gives up after its retryPolicy with the last failure', async () => {
  const call = jest.fn(async () => { throw failure('throttled', 'Throttling'); });
  await expect(withRetry('Op', call, () => true, options())).rejects.toMatchObject({ code: 'Throttling' });
  expect(call).toHaveBeenCalledTimes(DEFAULT_RETRY_POLICY.attempts);
});

test('waits at least as long as the service asks', async () => {
  const clock = new FakeClock();
  const call = jest.fn<Promise<string>, []>().mockRejectedValueOnce(failure('throttled', 'Throttling', { retryAfter: 9_000 })).mockResolvedValue('ok');
  await expect(withRetry('Op', call, () => true, options(clock))).resolves.toBe('ok');
  expect(clock.pauses).toEqual([9_000]);
});

test('an interrupted wait ends as aborted', async () => {
  const controller = new AbortController();
  const call = async () => {
    controller.abort();
    throw failure('throttled', 'Throttling');
  };
  await expect(withRetry('Op', call, () => true, { ...options(), signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted' });
});

test('a defect of ours is not repeated', async () => {
  const call = jest.fn(async () => { throw new TypeError('defect'); });
  await expect(withRetry('Op', call, () => true, options())).rejects.toBeInstanceOf(TypeError);
  expect(call).toHaveBeenCalledTimes(1);
  expect(new ImsError({ kind: 'refused', operation: 'a', code: 'b', message: 'c' }).message).toBe('a: b: c');
});
