import { isJsonObject, isUnset } from '../../json/json-value';
import type { FieldSpec } from '../../model';

const HAS_TYPE: Record<FieldSpec['type'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  list: Array.isArray,
  map: isJsonObject,
  object: isJsonObject,
};

/** Whether a value has the type of its spec. Items and fields inside the value are not checked. */
export function hasType(spec: FieldSpec, value: unknown): boolean {
  return HAS_TYPE[spec.type](value);
}

/** Whether a value, and everything inside it that the model describes, have the types of their specs. A field may be null, an item of a list may not. */
export function hasTypeDeep(spec: FieldSpec, value: unknown): boolean {
  if (!hasType(spec, value)) return false;
  switch (spec.type) {
    case 'list': return (value as unknown[]).every((item) => hasTypeDeep(spec.of, item));
    case 'map': return Object.values(value as object).every((item) => isUnset(item) || hasTypeDeep(spec.of, item));
    case 'object': return Object.entries(value as object)
      .every(([key, item]) => isUnset(item) || !Object.hasOwn(spec.fields, key) || hasTypeDeep(spec.fields[key], item));
    default: return true;
  }
}

/** The type of a spec in a message: `a number`, `a list`. */
export const TYPE_NAMES: Record<FieldSpec['type'], string> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'an object',
  object: 'an object',
};
