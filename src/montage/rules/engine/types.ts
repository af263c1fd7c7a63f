import { isJsonObject, isUnset } from '../../json/json-value';
import type { FieldSpec } from '../../model';

const FITS: Record<FieldSpec['type'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  list: Array.isArray,
  map: isJsonObject,
  object: isJsonObject,
};

/** Whether a value has the type of its spec; what it holds is not looked at. */
export function fits(spec: FieldSpec, value: unknown): boolean {
  return FITS[spec.type](value);
}

/** Whether a value and everything in it that the model describes have the types of their specs. Null stands for an absent field, not for an item. */
export function fitsThroughout(spec: FieldSpec, value: unknown): boolean {
  if (!fits(spec, value)) return false;
  switch (spec.type) {
    case 'list': return (value as unknown[]).every((item) => fitsThroughout(spec.of, item));
    case 'map': return Object.values(value as object).every((item) => isUnset(item) || fitsThroughout(spec.of, item));
    case 'object': return Object.entries(value as object)
      .every(([key, item]) => isUnset(item) || !Object.hasOwn(spec.fields, key) || fitsThroughout(spec.fields[key], item));
    default: return true;
  }
}

/** The type of a spec in words: `a number`, `a list`. */
export const TYPE_NAMES: Record<FieldSpec['type'], string> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'an object',
  object: 'an object',
};
