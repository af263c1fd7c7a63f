import type { Clock } from '../../../src/ims';
import { AdaptiveThrottle } from '../../../src/ims/transport/adaptive-throttle';
import { DEFAULT_RETRY_POLICY, withRetry } from '../../../src/ims/transport/retry';
import type { Transport } from '../../../src/ims/transport/transport';
import { failure, FakeClock } from '../fake-transport';
import { VirtualClock } from '../virtual-clock';

/** A service that grants so many calls a second, a quarter of them at once, and takes 20 ms for each. */
function grants(perSecond: number, time: VirtualClock) {
  let tokens = perSecond / 4;
  let last = 0;
  const counts = { answered: 0, turnedAway: 0 };
  const transport: Transport = {
    send: async () => {
      await time.sleep(20);
      tokens = Math.min(perSecond / 4, tokens + ((time.time - last) / 1000) * perSecond);
      last = time.time;
      if (tokens < 1) {
        counts.turnedAway++;
        throw failure('throttled', 'Throttling.User');
      }
      tokens--;
      counts.answered++;
      return {};
    },
  };
  return { transport, counts };
}

/** `calls` calls of ten at a time, as Terraform makes them, each with the usual retryPolicy. */
async function run(calls: number, transport: Transport, clock: Clock): Promise<void> {
  let left = calls;
  await Promise.all(Array.from({ length: 10 }, async () => {
    while (left-- > 0) await withRetry('Get', () => transport.send({ operation: 'Get' }), ({ kind }) => kind === 'throttled', { retryPolicy: DEFAULT_RETRY_POLICY, clock });
  }));
}

test.each([[5], [20], [60]])('500 calls against a service that grants %d a second all get through, within twice the time that they take at best', async (perSecond) => {
  const time = new VirtualClock(0);
  const { transport, counts } = grants(perSecond, time);
  const congestion = new AdaptiveThrottle(time);
  await time.run(run(500, congestion.applyTo(transport), time));
  expect(counts.answered).toBe(500);
  expect(counts.turnedAway).toBeLessThan(150);
  expect(time.time).toBeLessThan(2 * 1000 * 500 / perSecond);
});

test('without throttling nobody waits', async () => {
  const clock = new FakeClock();
  const transport = new AdaptiveThrottle(clock).applyTo({ send: async () => ({}) });
  await Promise.all([1, 2, 3].map(() => transport.send({ operation: 'Get' })));
  expect(clock.pauses).toEqual([]);
});

test('the time that the service asks for holds for the other calls too', async () => {
  const clock = new FakeClock();
  const refusals = [failure('throttled', 'Throttling.Api', { retryAfter: 2_000 })];
  const transport = new AdaptiveThrottle(clock).applyTo({
    send: async () => {
      const refusal = refusals.shift();
      if (refusal) throw refusal;
      return {};
    },
  });
  await expect(transport.send({ operation: 'Get' })).rejects.toMatchObject({ kind: 'throttled' });
  await transport.send({ operation: 'Get' });
  expect(clock.pauses).toEqual([2_000]);
});

test('other failures slow nobody down', async () => {
  const clock = new FakeClock();
  const transport = new AdaptiveThrottle(clock).applyTo({ send: async () => { throw failure('ambiguous', 'InternalError'); } });
  for (const _ of [1, 2]) await expect(transport.send({ operation: 'Get' })).rejects.toMatchObject({ kind: 'ambiguous' });
  expect(clock.pauses).toEqual([]);
});
