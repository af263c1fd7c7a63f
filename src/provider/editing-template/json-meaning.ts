/** JSON texts of which only the meaning counts: white space, the order of keys, 1 and 1.0 do not; null and absent are the same. */

type Json = unknown;

/** The parsed text, or undefined when it is no JSON object. */
export function jsonObject(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Text in one spelling: keys sorted, without nulls in objects. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sorted(value));
}

/** Whether two JSON texts say the same. Texts that are no JSON mean what they spell. */
export function meansTheSame(a: string, b: string): boolean {
  const [one, other] = [jsonObject(a), jsonObject(b)];
  return one && other ? canonicalJson(one) === canonicalJson(other) : a === b;
}

/**
 * Whether `found` says what `wanted` says, and perhaps more: the service adds keys of its own. Numbers and booleans may come back as text.
 * Not verified against the cloud: whether Config comes back unchanged.
 */
export function covers(found: Json, wanted: Json): boolean {
  if (isRecord(wanted)) {
    return isRecord(found) && Object.entries(wanted).every(([key, value]) => isNothing(value) || covers(found[key], value));
  }
  if (Array.isArray(wanted)) return Array.isArray(found) && found.length === wanted.length && wanted.every((item, i) => covers(found[i], item));
  return Object.is(found, wanted) || (isScalar(found) && isScalar(wanted) && String(found) === String(wanted));
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => !isNothing(item)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

const isNothing = (value: Json) => value === null || value === undefined;
const isScalar = (value: Json) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
