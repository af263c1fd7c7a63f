import type { CallbackTarget } from './callback-target';
import { bytesOf, validationErrors } from '../validation/validation-errors';

/** Checks a target, as far as it is known at synth. */
export function validateTarget(name: string, target: CallbackTarget | undefined): string[] {
  if (!target) return [];
  const { address } = target;
  return target.isQueue
    ? validationErrors([{
      name, value: address, valid: (queue: string) => /^ice-callback-./.test(queue),
      allowed: 'the name of a queue that begins with "ice-callback-"', fix: 'rename the queue: the service sends to no other queues',
    }])
    : validationErrors([
      {
        name, value: address, valid: (url: string) => /^https?:\/\/[^/\s]+/.test(url),
        allowed: 'a URL that begins with http:// or https://', fix: 'write the whole URL, or use CallbackTarget.queue for a queue',
      },
      {
        name, value: address, valid: (url: string) => bytesOf(url) <= 256, got: (url: string) => `a URL of ${bytesOf(url)} bytes`,
        allowed: 'at most 256 bytes', fix: 'shorten it',
      },
      {
        name: `${name}.authKey`, value: target._authKey(), got: (key: string) => `a key of ${key.length} characters (not shown)`,
        valid: (key: string) => key.length <= 32 && [/[A-Z]/, /[a-z]/, /[0-9]/].every((kind) => kind.test(key)) && /^[A-Za-z0-9]*$/.test(key),
        allowed: 'at most 32 letters and digits, with uppercase letters, lowercase letters and digits', fix: 'choose another key',
      },
    ]);
}
