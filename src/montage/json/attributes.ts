import { isJsonObject, type JsonObject } from './json-value';
import { snakeCase } from './names';
import type { FieldSpec, ObjectSpec } from '../model/spec';
import { UNKNOWN } from '../unknown';

/**
 * Stands beside the known fields of every object and holds, as JSON text, those that the model does not know, so that what the
 * vendor adds tomorrow can be used today. As an attribute: `additional_json`.
 */
export const ADDITIONAL_JSON = 'AdditionalJson';

/**
 * A config in the API's names as attributes: nested as in the API, names by `nameOf` (snake_case), unknown keys in `additional_json`.
 * A value whose type does not fit the model goes there too, so that nothing is lost; null means unset in both worlds.
 */
export function toAttributes(spec: ObjectSpec, config: JsonObject, nameOf: (wireName: string) => string = snakeCase): JsonObject {
  const attributes: Record<string, unknown> = {};
  const additional: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    const field = Object.hasOwn(spec.fields, key) ? spec.fields[key] : undefined;
    if (field === undefined) additional[key] = value;
    else if (value === null || value === undefined) continue;
    else if (fits(field, value)) attributes[nameOf(key)] = attributeOf(field, value, nameOf);
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

function fits(spec: FieldSpec, value: unknown): boolean {
  if (value === UNKNOWN) return true;
  switch (spec.type) {
    case 'object': return isJsonObject(value);
    case 'list': return Array.isArray(value) && value.every((item) => fits(spec.of, item));
    case 'map': return isJsonObject(value) && Object.values(value).every((item) => fits(spec.of, item));
    case 'string': return typeof value === 'string';
    case 'boolean': return typeof value === 'boolean' || isTemplate(value);
    default: return typeof value === 'number' || isTemplate(value);
  }
}

/** Text that Terraform will turn into a value of another type. */
function isTemplate(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${');
}

/**
 * The reverse of {@link toAttributes}.
 * @param leaf turns values of the caller's world into ours, e.g. its marker of unknown values into {@link UNKNOWN}
 * @throws SyntaxError when an `additional_json` is no JSON object (a validator refuses it before)
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

/** @throws SyntaxError when the text is no JSON object */
export function additionalFields(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new SyntaxError('not a JSON object');
  return value;
}
