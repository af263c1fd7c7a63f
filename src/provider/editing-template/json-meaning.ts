import { isJsonObject, isUnset, parseJsonObject } from '../../montage';

/** Semantic equality of JSON texts: white space, the order of keys and the difference of 1 and 1.0 do not count; null equals absent. */

/** Text in canonical form: keys sorted, without nulls in objects. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** Whether two JSON texts are semantically equal. Texts that are not JSON objects are equal only if they are the same text. */
export function meansTheSame(a: string, b: string): boolean {
  const [one, other] = [parseJsonObject(a), parseJsonObject(b)];
  return one && other ? canonicalJson(one) === canonicalJson(other) : a === b;
}

/**
 * Whether `found` contains `wanted`: the service may add keys of its own, and may return numbers and booleans as text. Guess: template-config-unchanged
 */
export function covers(found: unknown, wanted: unknown): boolean {
  if (isJsonObject(wanted)) {
    return isJsonObject(found) && Object.entries(wanted).every(([key, value]) => isUnset(value) || covers(found[key], value));
  }
  if (Array.isArray(wanted)) return Array.isArray(found) && found.length === wanted.length && wanted.every((item, i) => covers(found[i], item));
  return Object.is(found, wanted) || (isScalar(found) && isScalar(wanted) && String(found) === String(wanted));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => !isUnset(item)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
