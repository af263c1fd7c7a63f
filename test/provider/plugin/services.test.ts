import { Calls } from '../../../src/provider/plugin/calls';
import { broker, controller, health, stdio, stoppable } from '../../../src/provider/plugin/services';

test('shuts down before it responds', () => {
  const shutdown = jest.fn();
  expect(controller(shutdown).shutdown!({}, new Calls().begin())).toEqual({});
  expect(shutdown).toHaveBeenCalledTimes(1);
});

test('keeps the streams of stdio and broker open until the call is aborted', async () => {
  const calls = new Calls();
  let open = 2;
  const streams = [stdio.streamStdio!(calls.begin(), () => undefined), broker.startStream!(calls.begin(), () => undefined)]
    .map((stream) => stream.then(() => { open -= 1; }));
  await Promise.resolve();
  expect(open).toBe(2);
  calls.abort(new Error('stop'));
  await Promise.all(streams);
  expect(open).toBe(0);
});

test('is always healthy', async () => {
  const call = new Calls().begin();
  const sent: unknown[] = [];
  const watch = health.watch!(call, (status) => sent.push(status));
  call.abort(new Error('stop'));
  await watch;
  expect(sent).toEqual([health.check!({ service: '' }, call)]);
  expect(sent).toEqual([{ status: 1 }]);
});

test('StopProvider aborts all calls until ConfigureProvider', () => {
  const calls = new Calls();
  const configured = { diagnostics: [] };
  const handlers = stoppable({ configureProvider: () => configured }, calls);
  const running = calls.begin();
  expect(handlers.stopProvider()).toEqual({ Error: '' });
  expect([running.signal.aborted, calls.begin().signal.aborted]).toEqual([true, true]);
  expect(handlers.configureProvider()).toBe(configured);
  expect(calls.begin().signal.aborted).toBe(false);
});

test('StopProvider works without a handler of ConfigureProvider', () => {
  expect(Object.keys(stoppable({}, new Calls()))).toEqual(['stopProvider']);
});
