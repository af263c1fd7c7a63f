import { connect, forbidden, notFound } from './connect';
import { getEventCallback, redact, setEventCallback } from '../../../src/ims';

test('sends the fields of a queue or of an HTTP address only', async () => {
  const { caller, transport } = connect({ SetEventCallback: [{}] });
  const setting = { callbackQueueName: 'ice-callback-x', callbackUrl: 'https://x', eventTypes: ['A', 'B'], authSwitch: true, authKey: 'KeyOfCallbacks1' };
  await setEventCallback(caller, { callbackType: 'MNS', ...setting });
  await setEventCallback(caller, { callbackType: 'HTTP', ...setting });
  expect(transport.sent.map(({ query }) => query)).toEqual([
    { CallbackType: 'MNS', CallbackQueueName: 'ice-callback-x', EventTypeList: 'A,B' },
    { CallbackType: 'HTTP', CallbackURL: 'https://x', EventTypeList: 'A,B', AuthSwitch: 'on', AuthKey: 'KeyOfCallbacks1' },
  ]);
  expect(redact('KeyOfCallbacks1')).toBe('***');
});

test('reads the callback with sorted event types and without the key', async () => {
  const { caller } = connect({ GetEventCallback: [{ CallbackType: 'HTTP', CallbackURL: 'https://x', EventTypeList: 'B, A,', AuthSwitch: 'on', AuthKey: 'Hush1' }] });
  await expect(getEventCallback(caller)).resolves.toEqual({ callbackType: 'HTTP', callbackUrl: 'https://x', callbackQueueName: undefined, eventTypes: ['A', 'B'], authSwitch: true });
});

test('a callback that was never set is empty', async () => {
  const empty = { callbackType: undefined, callbackUrl: undefined, callbackQueueName: undefined, eventTypes: [], authSwitch: false };
  await expect(getEventCallback(connect({ GetEventCallback: [notFound('CallbackNotFound')] }).caller)).resolves.toEqual(empty);
  await expect(getEventCallback(connect({ GetEventCallback: [{ AuthSwitch: 'off', EventTypeList: '' }] }).caller)).resolves.toEqual(empty);
  await expect(getEventCallback(connect({ GetEventCallback: [forbidden] }).caller)).rejects.toMatchObject({ code: 'Forbidden.RAM' });
});
