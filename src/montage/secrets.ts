import { createHash } from 'node:crypto';
import { isJsonObject } from './json/json-value';
import { parseJson } from './json/parse-json';
import { redacted } from './materials/oss-url';
import type { FieldSpec } from './model';

/* What of a configuration is not to be shown: values that the model calls sensitive, and what signs a URL. */

const MARK = /^\(not shown, [0-9a-f]{8}\)$/;

/** Tells two hidden values apart without showing them. */
const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * The value with a mark in place of every sensitive value, and without users, queries and fragments of URLs, wherever they stand. Equal
 * values get equal marks, so that masked configurations can be compared; what is masked already stays as it is.
 */
export function masked(spec: FieldSpec | undefined, value: unknown): unknown {
  if (typeof value === 'string') return spec?.sensitive ? hidden(value) : unsigned(value);
  if (Array.isArray(value)) return value.map((item) => masked(spec?.type === 'list' ? spec.of : undefined, item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(inside(spec, key), item)]));
}

/** {@link masked} for JSON text; the text itself when there is nothing to hide in it. Text that is no JSON loses its signatures. */
export function maskedText(spec: FieldSpec, text: string): string {
  const parsed = parseJson(text);
  if ('fault' in parsed) return redacted(text);
  const shown = JSON.stringify(masked(spec, parsed.value));
  return shown === JSON.stringify(parsed.value) ? text : shown;
}

/** All sensitive values in a configuration, as far as they are known. */
export function sensitiveValues(spec: FieldSpec | undefined, value: unknown): string[] {
  if (spec === undefined) return [];
  if (typeof value === 'string') return spec.sensitive ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => sensitiveValues(spec.type === 'list' ? spec.of : undefined, item));
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, item]) => sensitiveValues(inside(spec, key), item)) : [];
}

const hidden = (text: string) => (text === '' || MARK.test(text) ? text : `(not shown, ${fingerprint(text)})`);

function unsigned(text: string): string {
  const clean = redacted(text);
  return clean === text ? text : `${clean} (without its query, ${fingerprint(text)})`;
}

function inside(spec: FieldSpec | undefined, key: string): FieldSpec | undefined {
  if (spec?.type === 'map') return spec.of;
  return spec?.type === 'object' && Object.hasOwn(spec.fields, key) ? spec.fields[key] : undefined;
}

