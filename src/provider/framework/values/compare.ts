import { ExactNumber, isObject, isUnknown, isWhollyKnown, type Value, type ValueObject } from './values';
import { type CompiledAttribute, type CompiledObject } from '../schema/compiled';
import { mapNested } from '../schema/nesting';
import { equalValues, sameList, sameSet } from '../schema/types';

/** Whether two values of an attribute are equal. Sets are compared in any order; an unknown value equals only the same unknown value. */
export function equalAttribute(attribute: CompiledAttribute, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (attribute.type !== undefined) return equalValues(attribute.type, a, b);
  if (a === null || b === null) return false;
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b) && a.equals(b);
  const { nesting, object } = attribute.nested!;
  const equal = (x: Value, y: Value) => equalElement(object, x, y);
  if (Array.isArray(a)) return Array.isArray(b) && (nesting === 'set' ? sameSet(a, b, equal) : sameList(a, b, equal));
  if (!isObject(a) || !isObject(b)) return false;
  return nesting === 'single' ? equalObjects(object, a, b) : equalMaps(a, b, equal);
}

/** Whether all attributes are equal. A missing attribute equals null. */
export function equalObjects(object: CompiledObject, a: ValueObject, b: ValueObject): boolean {
  return a === b || object.attributes.every((attribute) => equalAttribute(attribute, a[attribute.name] ?? null, b[attribute.name] ?? null));
}

/** Whether two elements of nested objects are equal. An element may be null or unknown. */
export function equalElement(object: CompiledObject, a: Value, b: Value): boolean {
  if (isObject(a) && isObject(b)) return equalObjects(object, a, b);
  return a === b || (isUnknown(a) && isUnknown(b) && a.equals(b));
}

function equalMaps(a: ValueObject, b: ValueObject, equal: (x: Value, y: Value) => boolean): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

/** The value of the state if `value` is semantically equal to it, by the attribute's `equals`; otherwise `value`. */
export function preserveSemanticallyEqual({ options: { equals } }: CompiledAttribute, value: Value, state: Value): Value {
  if (equals === undefined || value === null || state === null || value === state) return value;
  return isWhollyKnown(value) && isWhollyKnown(state) && equals(value, state) ? state : value;
}

/** `value`, with the exact number of the state wherever `value` is the nearest JavaScript number: a service that answers in JSON returns no more digits. */
function preservePrecision(value: Value, state: Value): Value {
  if (state instanceof ExactNumber) return value === state.valueOf() ? state : value;
  if (Array.isArray(value) && Array.isArray(state)) return value.map((each, i) => preservePrecision(each, state[i] ?? null));
  if (!isObject(value) || !isObject(state)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, preservePrecision(each, state[key] ?? null)]));
}

/** The object that `read` returned, with the values of the state wherever they are semantically equal, at any depth. */
export function preserveSemanticEquality(object: CompiledObject, refreshed: ValueObject, state: ValueObject): ValueObject {
  if (!object.hasSemanticEquality) return refreshed;
  const preserved: Record<string, Value> = { ...refreshed };
  for (const attribute of object.attributes) {
    const { name, nested, type } = attribute;
    const value = refreshed[name] ?? null;
    const prior = state[name] ?? null;
    if (value === null || prior === null || value === prior) continue;
    const inside = nested === undefined ? type!.plain ? value : preservePrecision(value, prior) : mapNested(nested.nesting, value, prior,
      (element, other) => isObject(element) && isObject(other) ? preserveSemanticEquality(nested.object, element, other) : element);
    preserved[name] = preserveSemanticallyEqual(attribute, inside, prior);
  }
  return preserved;
}
