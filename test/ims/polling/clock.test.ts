import { systemClock } from '../../../src/ims';

test('the system clock tells the time and sleeps', async () => {
  const before = Date.now();
  await systemClock.sleep(5);
  expect(systemClock.now()).toBeGreaterThanOrEqual(before + 4);
  expect(systemClock.random()).toBeLessThan(1);
});

test('the signal ends a sleep', async () => {
  await expect(systemClock.sleep(60_000, AbortSignal.abort())).rejects.toThrow();
});
