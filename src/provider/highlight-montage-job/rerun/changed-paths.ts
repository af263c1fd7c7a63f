import { isJsonObject, type JsonObject } from '../../../montage';

/** One step into a value: key of an object, or index of a list. */
export type Step = string | number;

/**
 * Where two JSON values differ: the deepest places, in order; an object that only one of them has differs in each of its fields. Lists of
 * different length differ as a whole, since inserting an element moves all others.
 */
export function changedPaths(before: unknown, after: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  const [one, other] = [fieldsOf(before, after), fieldsOf(after, before)];
  if (one && other) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    return keys.flatMap((key) => changedPaths(one[key], other[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => changedPaths(item, after[index], [...path, index]));
  }
  return Object.is(before, after) || (Array.isArray(before) && Array.isArray(after) && JSON.stringify(before) === JSON.stringify(after)) ? [] : [path];
}

/** The fields of a value, if it has any; what is absent beside an object with fields has none of them. */
function fieldsOf(value: unknown, counterpart: unknown): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  return value === undefined && isJsonObject(counterpart) && Object.keys(counterpart).length > 0 ? {} : undefined;
}
