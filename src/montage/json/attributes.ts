import { isJsonObject, type JsonObject } from './json-value';
import { snakeCase } from './names';
import type { FieldSpec, ObjectSpec } from '../model/spec';
import { UNKNOWN } from '../unknown';

/**
 * The escape hatch of every object: a field whose text is a JSON object with the fields that the model does not know. As an attribute: `additional_json`.
 */
export const ADDITIONAL_JSON = 'AdditionalJson';

/**
 * Converts a configuration into attributes: nested as in the API, names by `nameOf` (snake_case), unknown keys in `additional_json`.
 * A value whose type differs from the model's goes there too, so that nothing is lost. Null means unset in both forms.
 */
export function toAttributes(spec: ObjectSpec, config: JsonObject, nameOf: (wireName: string) => string = snakeCase): JsonObject {
  const attributes: Record<string, unknown> = {};
  const additional: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    const field = Object.hasOwn(spec.fields, key) ? spec.fields[key] : undefined;
    if (field === undefined) additional[key] = value;
    else if (value === null || value === undefined) continue;
    else if (hasType(field, value)) attributes[nameOf(key)] = attributeOf(field, value, nameOf);
    else additional[key] = value;
  }
  if (Object.keys(additional).length > 0) attributes[nameOf(ADDITIONAL_JSON)] = JSON.stringify(additional);
  return attributes;
}

function attributeOf(spec: FieldSpec, value: unknown, nameOf: (wireName: string) => string): unknown {
  if (value === UNKNOWN) return value;
  switch (spec.type) {
    case 'object': return toAttributes(spec, value as JsonObject, nameOf);
    case 'list': return (value as unknown[]).map((item) => attributeOf(spec.of, item, nameOf));
    case 'map': return Object.fromEntries(Object.entries(value as JsonObject).map(([key, item]) => [key, attributeOf(spec.of, item, nameOf)]));
    default: return value;
  }
}

function hasType(spec: FieldSpec, value: unknown): boolean {
  if (value === UNKNOWN) return true;
  switch (spec.type) {
    case 'object': return isJsonObject(value);
    case 'list': return Array.isArray(value) && value.every((item) => hasType(spec.of, item));
    case 'map': return isJsonObject(value) && Object.values(value).every((item) => hasType(spec.of, item));
    case 'string': return typeof value === 'string';
    case 'boolean': return typeof value === 'boolean' || isTemplate(value);
    default: return typeof value === 'number' || isTemplate(value);
  }
}

/** Whether a text contains a Terraform expression, which may evaluate to a value of another type. */
function isTemplate(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${');
}

/**
 * The reverse of {@link toAttributes}.
 * @param leaf converts a value of the caller, e.g. its marker of unknown values into {@link UNKNOWN}
 * @throws SyntaxError when an `additional_json` is not a JSON object (a validator rejects it before)
 */
export function fromAttributes(spec: ObjectSpec, attributes: JsonObject, leaf: (value: unknown) => unknown = identity): JsonObject {
  const config: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(spec.fields)) {
    const value = attributes[snakeCase(key)];
    if (value !== null && value !== undefined) config[key] = configOf(field, leaf(value), leaf);
  }
  const additional = attributes[snakeCase(ADDITIONAL_JSON)];
  return typeof additional === 'string' ? { ...config, ...additionalFields(additional) } : config;
}

function configOf(spec: FieldSpec, value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (value === UNKNOWN || value === null) return value;
  switch (spec.type) {
    case 'object': return fromAttributes(spec, value as JsonObject, leaf);
    case 'list': return (value as unknown[]).map((item) => configOf(spec.of, leaf(item), leaf));
    case 'map': return Object.fromEntries(Object.entries(value as JsonObject).map(([key, item]) => [key, configOf(spec.of, leaf(item), leaf)]));
    default: return value;
  }
}

const identity = (value: unknown) => value;

/** @throws SyntaxError when the text is not a JSON object */
export function additionalFields(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new SyntaxError('not a JSON object');
  return value;
}
