import { Token } from 'cdktf';
import { UNKNOWN } from '../../montage';

/**
 * The value as far as it is known at synth: whatever holds a token becomes UNKNOWN, so that rules skip it now
 * and the provider checks it at plan, when it has a value.
 */
export function knownPart(value: unknown): unknown {
  if (Token.isUnresolved(value)) return UNKNOWN;
  if (Array.isArray(value)) return value.map(knownPart);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, knownPart(item)]));
  }
  return value;
}
