import { RateLimiter } from '../../../src/ims';
import { FakeClock } from '../fake-transport';

test('requests go out in the order they were asked for, never closer than the pace', async () => {
  const clock = new FakeClock();
  const limiter = RateLimiter.perSecond(2, clock);
  await Promise.all([limiter.acquire(), limiter.acquire(), limiter.acquire()]);
  expect(clock.pauses).toEqual([500, 1000]);
});

test('after a silence nobody waits', async () => {
  const clock = new FakeClock();
  const limiter = RateLimiter.perSecond(2, clock);
  await limiter.acquire();
  clock.time += 60_000;
  await limiter.acquire();
  expect(clock.pauses).toEqual([]);
});

test('repeated requests wait for their turn too', async () => {
  const clock = new FakeClock();
  const sent: string[] = [];
  const transport = RateLimiter.perSecond(2, clock).applyTo({ send: async ({ operation }) => { sent.push(operation); return {}; } });
  await transport.send({ operation: 'A' });
  await transport.send({ operation: 'B' });
  expect({ sent, pauses: clock.pauses }).toEqual({ sent: ['A', 'B'], pauses: [500] });
});
