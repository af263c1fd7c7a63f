import { RateLimiter } from '../../../src/ims';
import { FakeClock } from '../fake-transport';

test('concurrent requests are spaced, in the order of the calls', async () => {
  const clock = new FakeClock();
  const limiter = RateLimiter.perSecond(2, clock);
  await Promise.all([limiter.acquire(), limiter.acquire(), limiter.acquire()]);
  expect(clock.pauses).toEqual([500, 1_000]);
});

test.each([[499, [1]], [500, []], [60_000, []]])('%d ms after a request the next one waits %p ms', async (pause, delays) => {
  const clock = new FakeClock();
  const limiter = RateLimiter.perSecond(2, clock);
  await limiter.acquire();
  clock.time += pause;
  await limiter.acquire();
  expect(clock.pauses).toEqual(delays);
});

test('requests of a transport are spaced', async () => {
  const clock = new FakeClock();
  const sent: string[] = [];
  const transport = RateLimiter.perSecond(2, clock).applyTo({ send: async ({ operation }) => { sent.push(operation); return { operation }; } });
  await expect(transport.send({ operation: 'A' })).resolves.toEqual({ operation: 'A' });
  await transport.send({ operation: 'B' });
  expect({ sent, pauses: clock.pauses }).toEqual({ sent: ['A', 'B'], pauses: [500] });
});
