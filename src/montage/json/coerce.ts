import type { FieldSpec } from '../model';

const NUMERIC = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/**
 * The value with numbers and booleans where the model has them and the vendor's samples send strings: `"Volume": "1"`,
 * `"SpeedRange": ["0.95", "1"]`, `"AutoRegisterInputVodMedia": "true"`. All else stays as it is, unknown keys and wrong types included.
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
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]));
}
