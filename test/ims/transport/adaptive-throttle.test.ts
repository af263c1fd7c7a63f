import type { Clock } from '../../../src/ims';
import { AdaptiveThrottle } from '../../../src/ims/transport/adaptive-throttle';
import { DEFAULT_RETRY_POLICY, withRetry } from '../../../src/ims/transport/retry';
import type { Transport } from '../../../src/ims/transport/transport';
import { failure, FakeClock } from '../fake-transport';
import { VirtualClock } from '../virtual-clock';

/** A service that allows so many requests per second, a quarter of them at once, and takes 20 ms for each. */
function limited(perSecond: number, time: VirtualClock) {
  let tokens = perSecond / 4;
  let last = 0;
  const counts = { answered: 0, throttled: 0 };
  const transport: Transport = {
    send: async () => {
      await time.sleep(20);
      tokens = Math.min(perSecond / 4, tokens + ((time.time - last) / 1000) * perSecond);
      last = time.time;
      if (tokens < 1) {
        counts.throttled++;
        throw failure('throttled', 'Throttling.User');
      }
      tokens--;
      counts.answered++;
      return {};
    },
  };
  return { transport, counts };
}

/** So many requests, ten at a time as Terraform makes them, each with the usual retry policy. */
async function run(requests: number, transport: Transport, clock: Clock): Promise<void> {
  let left = requests;
  await Promise.all(Array.from({ length: 10 }, async () => {
    while (left-- > 0) await withRetry('Get', () => transport.send({ operation: 'Get' }), ({ kind }) => kind === 'throttled', { retryPolicy: DEFAULT_RETRY_POLICY, clock });
  }));
}

test.each([[5], [20], [60]])('500 requests to a service that allows %d per second all succeed, within twice the shortest time', async (perSecond) => {
  const time = new VirtualClock(0);
  const { transport, counts } = limited(perSecond, time);
  await time.run(run(500, new AdaptiveThrottle(time).applyTo(transport), time));
  expect(counts.answered).toBe(500);
  expect(counts.throttled).toBeLessThan(150);
  expect(time.time).toBeLessThan(2 * 1000 * 500 / perSecond);
});

/** A transport that fails with these errors, then succeeds. */
function connect(...failures: Error[]) {
  const clock = new FakeClock();
  const transport = new AdaptiveThrottle(clock).applyTo({
    send: async ({ operation }) => {
      const error = failures.shift();
      if (error) throw error;
      return { operation };
    },
  });
  const send = () => transport.send({ operation: 'Get' });
  return { clock, send, fail: () => expect(send()).rejects.toBeInstanceOf(Error) };
}
const throttled = (retryAfter?: number) => failure('throttled', 'Throttling.User', { retryAfter });

test('no request waits until the service throttles', async () => {
  const { clock, send } = connect();
  await expect(Promise.all([send(), send(), send()])).resolves.toEqual(Array(3).fill({ operation: 'Get' }));
  expect(clock.pauses).toEqual([]);
});

test('after a throttled request all requests are spaced by 50 ms, less with each response', async () => {
  const { clock, send, fail } = connect(throttled());
  await fail();
  await send();
  expect(clock.pauses).toEqual([50]); // the slot of the request after it is 50 ms later still
  await send();
  await send();
  expect(clock.pauses).toEqual([50, 100, 148]);
});

test('each throttling doubles the interval, up to 5 seconds', async () => {
  const clock = new VirtualClock(0);
  const times: number[] = [];
  const transport = new AdaptiveThrottle(clock).applyTo({ send: async () => { times.push(clock.time); throw throttled(); } });
  for (let request = 0; request < 10; request++) await expect(clock.run(transport.send({ operation: 'Get' }))).rejects.toMatchObject({ kind: 'throttled' });
  expect(times.slice(1).map((time, index) => time - times[index])).toEqual([50, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
});

test('the interval decays to 0', async () => {
  const { clock, send, fail } = connect(throttled());
  await fail();
  let last = 0;
  for (let request = 0; request < 60; request++) {
    const before = clock.pauses.length;
    await send();
    if (clock.pauses.length > before) {
      last = request;
      clock.time += clock.pauses.at(-1)!;
    }
  }
  expect(last).toBe(40); // 50 ms × 0.96^n falls below 10 ms with the 40th response
});

test('requests that were in flight together widen the interval once', async () => {
  const { clock, send, fail } = connect(throttled(), throttled(), throttled());
  await Promise.all([fail(), fail(), fail()]);
  await send();
  expect(clock.pauses).toEqual([50]);
});

test('the time that the service asks to wait holds for all requests', async () => {
  const { clock, send, fail } = connect(throttled(2_000));
  await fail();
  await send();
  expect(clock.pauses).toEqual([2_000]);
});

test('a shorter time to wait does not shorten an earlier one', async () => {
  const { clock, send, fail } = connect(throttled(2_000), throttled(100));
  await Promise.all([fail(), fail()]);
  await send();
  expect(clock.pauses).toEqual([2_000]);
});

test('other failures do not slow requests down', async () => {
  const { clock, send, fail } = connect(failure('ambiguous', 'InternalError'), new TypeError('bug'));
  await fail();
  await fail();
  await send();
  expect(clock.pauses).toEqual([]);
});
