/** One step into a value: key of an object, or index of a list. */
export type Step = string | number;

/**
 * Where two JSON values differ: the deepest places that both have, in order. Lists of different length differ as a whole,
 * since inserting an element moves all others.
 */
export function changedPaths(before: unknown, after: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => changedPaths(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => changedPaths(item, after[index], [...path, index]));
  }
  return Object.is(before, after) || (Array.isArray(before) && Array.isArray(after) && JSON.stringify(before) === JSON.stringify(after)) ? [] : [path];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
