import type { FieldSpec } from '../model';
import { isJsonObject } from './json-value';

const NUMERIC = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/**
 * Converts strings to numbers and booleans where the model has them, since the vendor's examples have strings: `"Volume": "1"`,
 * `"SpeedRange": ["0.95", "1"]`, `"AutoRegisterInputVodMedia": "true"`. Other values, unknown keys and wrong types stay as they are.
 */
export function coerced(spec: FieldSpec, value: unknown): unknown {
  switch (spec.type) {
    case 'string': return value;
    case 'integer':
    case 'number': return typeof value === 'string' && NUMERIC.test(value) ? Number(value) : value;
    case 'boolean': return value === 'true' ? true : value === 'false' ? false : value;
    case 'list': return Array.isArray(value) ? value.map((item) => coerced(spec.of, item)) : value;
    case 'map': return mapped(value, (item) => coerced(spec.of, item));
    case 'object': return mapped(value, (item, key) => (Object.hasOwn(spec.fields, key) ? coerced(spec.fields[key], item) : item));
  }
}

/** `Object.fromEntries` rather than assignment, so that a key such as `__proto__` stays a key. */
function mapped(value: unknown, change: (item: unknown, key: string) => unknown): unknown {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]));
}
