import { TerraformVariable } from 'cdktf';
import { CallbackEvent, CallbackTarget, EventCallback, HighlightMontageJob, ImsProvider } from '../../../src';
import { attributes, only, synthesize, TestStack, thrownBy } from '../stack';

test('defaults once: a queue is told of finished montages', () => {
  const stack = new TestStack();
  new EventCallback(stack, 'Callback', { target: CallbackTarget.queueName('ice-callback-a') });
  expect(attributes(synthesize(stack), 'ims_event_callback')).toEqual({
    callback_type: 'MNS', callback_queue_name: 'ice-callback-a', event_types: ['BatchProduceMediaComplete', 'ProduceMediaComplete'],
  });
});

test('everything once: a URL with signed messages', () => {
  const stack = new TestStack();
  const key = new TerraformVariable(stack, 'key', { type: 'string', sensitive: true });
  new EventCallback(stack, 'Callback', {
    target: CallbackTarget.http('https://example.com/ims', { authKey: key.stringValue }), takeOver: true,
    events: [CallbackEvent.REGISTER_MEDIA_COMPLETE, CallbackEvent.of('BrandNewComplete')],
  });
  expect(attributes(synthesize(stack), 'ims_event_callback')).toEqual({
    callback_type: 'HTTP', callback_url: 'https://example.com/ims', auth_switch: true, auth_key: '${var.key}', take_over: true,
    event_types: ['BrandNewComplete', 'RegisterMediaComplete'],
  });
});

test.each([
  [CallbackTarget.queueName('my-queue'), /target: got "my-queue", allowed the name of a queue that begins with "ice-callback-"/],
  [CallbackTarget.http('example.com'), /target: got "example\.com", allowed a URL/],
  [CallbackTarget.http(`https://example.com/${'x'.repeat(250)}`), /target: got a URL of 270 bytes, allowed at most 256/],
  [CallbackTarget.http('https://example.com', { authKey: 'weak' }), /target\.authKey: got a key of 4 characters \(not shown\)/],
])('a target that the service would refuse is refused at synth', (target, message) => {
  const stack = new TestStack();
  new EventCallback(stack, 'Callback', { target });
  expect(thrownBy(() => synthesize(stack))).toMatch(message);
});

test('a key that is refused is not shown', () => {
  const stack = new TestStack();
  new EventCallback(stack, 'Callback', { target: CallbackTarget.http('https://example.com', { authKey: 'topsecretvalue' }) });
  expect(thrownBy(() => synthesize(stack))).not.toContain('topsecretvalue');
});

test('a second one in the stack is refused: an account has one per region', () => {
  const stack = new TestStack();
  const target = CallbackTarget.queueName('ice-callback-a');
  new EventCallback(stack, 'Callback', { target });
  new EventCallback(stack, 'More', { target, events: [CallbackEvent.REGISTER_MEDIA_COMPLETE] });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toContain('[test/More] got a second EventCallback besides test/Callback, allowed is one per account and region; keep one of them with the events of both, or give each a provider of its own region.');
  expect(message).not.toContain('[test/Callback]');
});

test('one for each of two regions', () => {
  const stack = new TestStack();
  const target = CallbackTarget.queueName('ice-callback-a');
  new EventCallback(stack, 'Here', { target });
  new EventCallback(stack, 'There', { target }).resource.provider = new ImsProvider(stack, 'beijing', { region: 'cn-beijing', alias: 'beijing' });
  expect(Object.keys(synthesize(stack).resource.ims_event_callback)).toHaveLength(2);
});

test('no events at all is refused', () => {
  const stack = new TestStack();
  new EventCallback(stack, 'Callback', { target: CallbackTarget.queueName('ice-callback-a'), events: [] });
  expect(thrownBy(() => synthesize(stack))).toMatch(/events: got none/);
});

test.each([
  [CallbackTarget.queueName('ice-callback-a'), 'ice-callback-a'],
  [CallbackTarget.http('https://example.com/done'), 'https://example.com/done'],
])('a job notifies its own target', (notify, address) => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, notify });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').notify_address).toBe(address);
});

test('a job has one address, and it has to be one', () => {
  const stack = new TestStack();
  expect(() => new HighlightMontageJob(stack, 'Both', { ...stack.least, notify: CallbackTarget.queueName('ice-callback-a'), notifyAddress: 'https://x.example' }))
    .toThrow(/test\/Both: got both notify and notifyAddress/);
  const other = new TestStack();
  new HighlightMontageJob(other, 'Job', { ...other.least, notify: CallbackTarget.queueName('queue') });
  expect(thrownBy(() => synthesize(other))).toMatch(/\[test\/Job\] notify: got "queue"/);
});
