import { isJsonObject, type JsonObject, type Segment, valueAt } from '../../../montage';
import { isUnknown } from '../../framework';

/**
 * Where two JSON values differ: the deepest paths, in order; an object that only one of them has differs in each of its fields. Lists of
 * different length differ as a whole, since an inserted element moves all others.
 */
export function changedPaths(before: unknown, after: unknown, path: readonly Segment[] = []): (readonly Segment[])[] {
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

/** Whether two values are known and equal at a path. A missing value equals null. */
export function sameAt(before: unknown, after: unknown, path: readonly Segment[]): boolean {
  const [one, other] = [before, after].map((value) => valueAt(value, path) ?? null);
  return !hasUnknown(other) && JSON.stringify(one) === JSON.stringify(other);
}

function hasUnknown(value: unknown): boolean {
  return isUnknown(value) || (typeof value === 'object' && value !== null && Object.values(value).some(hasUnknown));
}

/** The fields of a value, if it has any. A missing value beside an object with fields has none of them. */
function fieldsOf(value: unknown, counterpart: unknown): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  return value === undefined && isJsonObject(counterpart) && Object.keys(counterpart).length > 0 ? {} : undefined;
}
