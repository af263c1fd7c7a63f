import { TerraformVariable } from 'cdktf';
import { CallbackTarget } from '../../../src';
import { validateTarget } from '../../../src/constructs/callback/validate-target';
import { Program } from '../program';

const URL = 'https://example.com';

test.each([
  [CallbackTarget.queueName('my-queue'), 'notify: got "my-queue", allowed the name of a queue that begins with "ice-callback-"; rename the queue: the service sends to no other queues.'],
  [CallbackTarget.queueName('ice-callback-'), 'notify: got "ice-callback-"'],
  [CallbackTarget.http('example.com'), 'notify: got "example.com", allowed a URL that begins with http:// or https://'],
  [CallbackTarget.http(`${URL}/${'x'.repeat(237)}`), 'notify: got a URL of 257 bytes, allowed at most 256 bytes'],
  [CallbackTarget.http(URL, { authKey: 'Weak' }), 'notify.authKey: got a key of 4 characters (not shown)'],
  [CallbackTarget.http(URL, { authKey: 'weak1' }), 'notify.authKey: got a key of 5 characters (not shown)'],
  [CallbackTarget.http(URL, { authKey: 'WEAK1' }), 'notify.authKey: got a key of 5 characters (not shown)'],
  [CallbackTarget.http(URL, { authKey: 'Strong-1' }), 'notify.authKey: got a key of 8 characters (not shown)'],
  [CallbackTarget.http(URL, { authKey: `Strong1${'x'.repeat(26)}` }), 'notify.authKey: got a key of 33 characters (not shown)'],
])('rejects a target that the service refuses (%#)', (target, message) => {
  expect(validateTarget('notify', target)).toEqual([expect.stringContaining(message)]);
});

test.each([
  undefined,
  CallbackTarget.http('http://example.com'),
  CallbackTarget.http(`${URL}/${'x'.repeat(236)}`),
  CallbackTarget.http(URL, { authKey: `Strong1${'x'.repeat(25)}` }),
  CallbackTarget.queueName('ice-callback-a'),
])('accepts a target that the service accepts (%#)', (target) => {
  expect(validateTarget('notify', target)).toEqual([]);
});

test('accepts tokens', () => {
  const token = new TerraformVariable(new Program().stack('s'), 'v', {}).stringValue;
  expect([CallbackTarget.queueName(token), CallbackTarget.http(token, { authKey: token })].flatMap((target) => validateTarget('notify', target))).toEqual([]);
});
