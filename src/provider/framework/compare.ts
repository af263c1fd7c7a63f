import { type CompiledAttribute, type CompiledObject } from './compiled';
import { mapNested } from './nesting';
import { equalValues, sameList, sameSet } from './types';
import { ExactNumber, isObject, isUnknown, isWhollyKnown, type Value, type ValueObject } from './values';

/** Whether two values of an attribute are the same: sets in any order, unknown only equal to the same unknown. */
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

/** Whether all attributes are the same. */
export function equalObjects(object: CompiledObject, a: ValueObject, b: ValueObject): boolean {
  return a === b || object.attributes.every((attribute) => equalAttribute(attribute, a[attribute.name] ?? null, b[attribute.name] ?? null));
}

/** Elements of nested objects may be null or unknown themselves. */
export function equalElement(object: CompiledObject, a: Value, b: Value): boolean {
  if (isObject(a) && isObject(b)) return equalObjects(object, a, b);
  return a === b || (isUnknown(a) && isUnknown(b) && a.equals(b));
}

function equalMaps(a: ValueObject, b: ValueObject, equal: (x: Value, y: Value) => boolean): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

/** `value`, or `known` if the attribute's `equals` says that both mean the same: what is in the state keeps its spelling. */
export function keepSpelling({ options: { equals } }: CompiledAttribute, value: Value, known: Value): Value {
  if (equals === undefined || value === null || known === null || value === known) return value;
  return isWhollyKnown(value) && isWhollyKnown(known) && equals(value, known) ? known : value;
}

/** `value`, with the digits of `known` wherever it is the nearest JavaScript number: a cloud that speaks JSON has no more digits. */
function keepDigits(value: Value, known: Value): Value {
  if (known instanceof ExactNumber) return value === known.valueOf() ? known : value;
  if (Array.isArray(value) && Array.isArray(known)) return value.map((each, i) => keepDigits(each, known[i] ?? null));
  if (!isObject(value) || !isObject(known)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keepDigits(each, known[key] ?? null)]));
}

/** What `read` found, in the spelling of the state wherever both mean the same, however deep. */
export function keepSpellings(object: CompiledObject, found: ValueObject, state: ValueObject): ValueObject {
  if (!object.hasSpellings) return found;
  const kept: Record<string, Value> = { ...found };
  for (const attribute of object.attributes) {
    const { name, nested, type } = attribute;
    const value = found[name] ?? null;
    const known = state[name] ?? null;
    if (value === null || known === null || value === known) continue;
    const inside = nested === undefined ? type!.plain ? value : keepDigits(value, known) : mapNested(nested.nesting, value, known,
      (element, other) => isObject(element) && isObject(other) ? keepSpellings(nested.object, element, other) : element);
    kept[name] = keepSpelling(attribute, inside, known);
  }
  return kept;
}
