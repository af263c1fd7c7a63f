import type { CallbackTarget } from './callback-target';
import { bytesOf, faultsOf } from '../validation/prop-check';

/** What is wrong with a target, as far as it is known at synth. */
export function callbackFaults(name: string, target: CallbackTarget | undefined): string[] {
  if (!target) return [];
  const { address } = target;
  return target.type === 'MNS'
    ? faultsOf([{
      name, value: address, valid: (queue: string) => /^ice-callback-./.test(queue),
      allowed: 'the name of a queue that begins with "ice-callback-"', fix: 'the service sends to no other queue: name the queue so',
    }])
    : faultsOf([
      {
        name, value: address, valid: (url: string) => /^https?:\/\/[^/\s]+/.test(url),
        allowed: 'a URL that begins with http:// or https://', fix: 'give the whole URL, or CallbackTarget.queue for a queue',
      },
      {
        name, value: address, valid: (url: string) => bytesOf(url) <= 256, got: (url: string) => `a URL of ${bytesOf(url)} bytes`,
        allowed: 'at most 256 bytes', fix: 'shorten it',
      },
      {
        name: `${name}.authKey`, value: target._authKey(), got: (key: string) => `a key of ${key.length} characters (not shown)`,
        valid: (key: string) => key.length <= 32 && [/[A-Z]/, /[a-z]/, /[0-9]/].every((kind) => kind.test(key)) && /^[A-Za-z0-9]*$/.test(key),
        allowed: 'at most 32 characters, with upper case, lower case and digits', fix: 'choose another key',
      },
    ]);
}
