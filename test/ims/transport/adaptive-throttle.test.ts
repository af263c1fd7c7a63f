import { Congestion } from '../../../src/ims/transport/adaptive-throttle';
import { type Clock, DEFAULT_BUDGET, withRetry } from '../../../src/ims/transport/retry';
import type { Transport } from '../../../src/ims/transport/transport';
import { randomFrom } from '../../support/selection';
import { failure, FakeClock } from '../fake-transport';

/** Time that passes only in pauses, for many who pause at once. */
class VirtualTime implements Clock {
  now = 0;
  readonly random = randomFrom(7);
  private sleepers: { readonly until: number; wake(): void }[] = [];

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.sleepers.push({ until: this.now + milliseconds, wake }));
  }

  /** Lets time pass until `work` is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const end = () => { done = true; };
    work.then(end, end);
    for (;;) {
      await new Promise(setImmediate);
      if (done) return work;
      this.sleepers.sort((a, b) => b.until - a.until);
      const next = this.sleepers.pop();
      if (!next) continue;
      this.now = Math.max(this.now, next.until);
      next.wake();
    }
  }
}

/** A service that grants so many calls a second, a quarter of them at once, and takes 20 ms for each. */
function grants(perSecond: number, time: VirtualTime) {
  let tokens = perSecond / 4;
  let last = 0;
  const counts = { answered: 0, turnedAway: 0 };
  const transport: Transport = {
    send: async () => {
      await time.sleep(20);
      tokens = Math.min(perSecond / 4, tokens + ((time.now - last) / 1000) * perSecond);
      last = time.now;
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

/** `calls` calls of ten at a time, as Terraform makes them, each with the usual budget. */
async function run(calls: number, transport: Transport, clock: Clock): Promise<void> {
  let left = calls;
  await Promise.all(Array.from({ length: 10 }, async () => {
    while (left-- > 0) await withRetry('Get', () => transport.send({ operation: 'Get' }), ({ kind }) => kind === 'throttled', { budget: DEFAULT_BUDGET, clock });
  }));
}

test.each([[5], [20], [60]])('500 calls against a service that grants %d a second all get through, within twice the time that they take at best', async (perSecond) => {
  const time = new VirtualTime();
  const { transport, counts } = grants(perSecond, time);
  const congestion = new Congestion(time, () => time.now);
  await time.until(run(500, congestion.applyTo(transport), time));
  expect(counts.answered).toBe(500);
  expect(counts.turnedAway).toBeLessThan(150);
  expect(time.now).toBeLessThan(2 * 1000 * 500 / perSecond);
});

test('without throttling nobody waits', async () => {
  const clock = new FakeClock();
  const transport = new Congestion(clock).applyTo({ send: async () => ({}) });
  await Promise.all([1, 2, 3].map(() => transport.send({ operation: 'Get' })));
  expect(clock.pauses).toEqual([]);
});

test('the time that the service asks for holds for the other calls too', async () => {
  const clock = new FakeClock();
  const refusals = [failure('throttled', 'Throttling.Api', { retryAfter: 2_000 })];
  const transport = new Congestion(clock, () => 0).applyTo({
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
  const transport = new Congestion(clock, () => 0).applyTo({ send: async () => { throw failure('doubtful', 'InternalError'); } });
  for (const _ of [1, 2]) await expect(transport.send({ operation: 'Get' })).rejects.toMatchObject({ kind: 'doubtful' });
  expect(clock.pauses).toEqual([]);
});
