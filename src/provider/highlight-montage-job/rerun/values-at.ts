import { isUnknown, type Path, type ValueObject } from '../../framework';

/** What stands at a path, or null where the way there ends. */
export function valueAtPath(values: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] ?? null : null), values) ?? null;
}

/** Whether both have the same, known value at a path. */
export function sameAt(a: ValueObject, b: ValueObject, path: Path): boolean {
  const [one, other] = [valueAtPath(a, path), valueAtPath(b, path)];
  const hasUnknown = (value: unknown): boolean => isUnknown(value) || (typeof value === 'object' && value !== null && Object.values(value).some(hasUnknown));
  return !hasUnknown(other) && JSON.stringify(one) === JSON.stringify(other);
}
