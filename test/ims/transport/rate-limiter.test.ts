import { Pace } from '../../../src/ims';
import { FakeClock } from '../fake-transport';

test('requests go out in the order they were asked for, never closer than the pace', async () => {
  const clock = new FakeClock();
  const pace = Pace.perSecond(2, clock, () => 10_000);
  await Promise.all([pace.turn(), pace.turn(), pace.turn()]);
  expect(clock.pauses).toEqual([500, 1000]);
});

test('after a silence nobody waits', async () => {
  let now = 0;
  const clock = new FakeClock();
  const pace = Pace.perSecond(2, clock, () => now);
  await pace.turn();
  now = 60_000;
  await pace.turn();
  expect(clock.pauses).toEqual([]);
});

test('repeated requests wait for their turn too', async () => {
  const clock = new FakeClock();
  const sent: string[] = [];
  const transport = Pace.perSecond(2, clock, () => 0).applyTo({ send: async ({ operation }) => { sent.push(operation); return {}; } });
  await transport.send({ operation: 'A' });
  await transport.send({ operation: 'B' });
  expect({ sent, pauses: clock.pauses }).toEqual({ sent: ['A', 'B'], pauses: [500] });
});
