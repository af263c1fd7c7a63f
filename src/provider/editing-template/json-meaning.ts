import { isJsonObject, isUnset, parseJsonObject } from '../../montage';

/** JSON texts of which only the meaning counts: white space, the order of keys, 1 and 1.0 do not; null and absent are the same. */

/** Text in one spelling: keys sorted, without nulls in objects. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** Whether two JSON texts say the same. Texts that are no JSON mean what they spell. */
export function meansTheSame(a: string, b: string): boolean {
  const [one, other] = [parseJsonObject(a), parseJsonObject(b)];
  return one && other ? canonicalJson(one) === canonicalJson(other) : a === b;
}

/**
 * Whether `found` says what `wanted` says, and perhaps more: the service adds keys of its own. Numbers and booleans may come back as text.
 * Not verified against the cloud: whether Config comes back unchanged.
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
