import { TerraformVariable } from 'cdktf';
import { CallbackEvent, CallbackTarget, EventCallback, ImsProvider } from '../../../src';
import { attributes, synthesize, TestStack, thrownBy } from '../stack';

const QUEUE = CallbackTarget.queueName('ice-callback-a');

test('applies defaults: events of finished jobs and videos', () => {
  const stack = new TestStack();
  new EventCallback(stack, 'Callback', { target: QUEUE });
  expect(attributes(synthesize(stack), 'ims_event_callback')).toEqual({
    callback_type: 'MNS', callback_queue_name: 'ice-callback-a', event_types: ['BatchProduceMediaComplete', 'ProduceMediaComplete'],
  });
});

test('sets all props', () => {
  const stack = new TestStack();
  const key = new TerraformVariable(stack, 'key', { type: 'string', sensitive: true });
  new EventCallback(stack, 'Callback', {
    target: CallbackTarget.http('https://example.com/ims', { authKey: key.stringValue }), takeOver: true,
    events: [CallbackEvent.REGISTER_MEDIA_COMPLETE, CallbackEvent.named('BrandNewComplete')],
  });
  expect(attributes(synthesize(stack), 'ims_event_callback')).toEqual({
    callback_type: 'HTTP', callback_url: 'https://example.com/ims', auth_switch: true, auth_key: '${var.key}', take_over: true,
    event_types: ['BrandNewComplete', 'RegisterMediaComplete'],
  });
});

test('rejects a target that the service refuses', () => {
  const callback = new EventCallback(new TestStack(), 'Callback', { target: CallbackTarget.queueName('my-queue') });
  expect(callback.node.validate()).toEqual([expect.stringContaining('target: got "my-queue"')]);
});

test('does not show a rejected key', () => {
  const stack = new TestStack();
  new EventCallback(stack, 'Callback', { target: CallbackTarget.http('https://example.com', { authKey: 'topsecretvalue' }) });
  expect(thrownBy(() => synthesize(stack))).not.toContain('topsecretvalue');
});

test('rejects a second one in the same stack and region', () => {
  const stack = new TestStack();
  new EventCallback(stack, 'Callback', { target: QUEUE });
  new EventCallback(stack, 'More', { target: QUEUE, events: [CallbackEvent.REGISTER_MEDIA_COMPLETE] });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toContain('[test/More] got a second EventCallback beside test/Callback, allowed one per account and region; '
    + 'keep one of them with the events of both, or give each a provider of its own region.');
  expect(message).not.toContain('[test/Callback]');
});

test('accepts one for each of two regions', () => {
  const stack = new TestStack();
  new EventCallback(stack, 'Here', { target: QUEUE });
  new EventCallback(stack, 'There', { target: QUEUE }).resource.provider = new ImsProvider(stack, 'beijing', { region: 'cn-beijing', alias: 'beijing' });
  expect(Object.keys(synthesize(stack).resource.ims_event_callback)).toHaveLength(2);
});

test('rejects an empty list of events', () => {
  const callback = new EventCallback(new TestStack(), 'Callback', { target: QUEUE, events: [] });
  expect(callback.node.validate()).toEqual(['events: got none, allowed at least one; name the events, or leave events out for those of montages.']);
});

test('isEventCallback tells an EventCallback from other values', () => {
  const stack = new TestStack();
  const values = [new EventCallback(stack, 'Callback', { target: QUEUE }), stack, undefined, null, 'text'];
  expect(values.map((value) => EventCallback.isEventCallback(value))).toEqual([true, false, false, false, false]);
});
