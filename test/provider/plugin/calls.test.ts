import { Calls } from '../../../src/provider/plugin/calls';

test('aborts running calls only', async () => {
  const calls = new Calls();
  const running = calls.begin();
  calls.abort(new Error('stop'));
  await running.aborted();
  expect(running.signal.reason.message).toBe('stop');
  expect(calls.begin().signal.aborted).toBe(false);
});

test('aborts calls that begin after stop, until resume', () => {
  const calls = new Calls();
  const running = calls.begin();
  calls.stop(new Error('stop'));
  expect([running.signal.aborted, calls.begin().signal.aborted]).toEqual([true, true]);
  calls.resume();
  expect(calls.begin().signal.aborted).toBe(false);
});

test('resolves aborted() for a call that is aborted already', async () => {
  const call = new Calls().begin();
  call.abort(new Error('stop'));
  await expect(call.aborted()).resolves.toBeUndefined();
});

test('is idle without calls and after the last call ended', async () => {
  const calls = new Calls();
  await calls.idle();
  const [first, second] = [calls.begin(), calls.begin()];
  let idle = false;
  const done = calls.idle().then(() => { idle = true; });
  calls.end(first);
  await Promise.resolve();
  expect(idle).toBe(false);
  calls.end(second);
  await done;
  expect(idle).toBe(true);
});
