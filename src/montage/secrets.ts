import { createHash } from 'node:crypto';
import { isJsonObject } from './json/json-value';
import { parseJson } from './json/parse-json';
import { redacted } from './materials/oss-url';
import type { FieldSpec } from './model';

/* Hides the secrets of a configuration: sensitive values of the model, and user names, passwords and signatures of URLs. */

const MARKER = /^\(not shown, [0-9a-f]{8}\)$/;

/** Distinguishes hidden values without showing them. */
const shortDigest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * The value with a marker instead of every sensitive value, and with all URLs without user, query and fragment. Equal values get equal markers, so that
 * masked configurations can be compared. Values that are masked already stay as they are.
 */
export function masked(spec: FieldSpec | undefined, value: unknown): unknown {
  if (typeof value === 'string') return spec?.sensitive ? hidden(value) : unsigned(value);
  if (Array.isArray(value)) return value.map((item) => masked(spec?.type === 'list' ? spec.of : undefined, item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(childSpec(spec, key), item)]));
}

/** {@link masked} for JSON text; the text itself if there is nothing to hide. In a text that is not JSON, URLs are redacted. */
export function maskedText(spec: FieldSpec, text: string): string {
  const parsed = parseJson(text);
  if ('fault' in parsed) return redacted(text);
  const shown = JSON.stringify(masked(spec, parsed.value));
  return shown === JSON.stringify(parsed.value) ? text : shown;
}

/** All known sensitive values in a configuration. */
export function sensitiveValues(spec: FieldSpec | undefined, value: unknown): string[] {
  if (spec === undefined) return [];
  if (typeof value === 'string') return spec.sensitive ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => sensitiveValues(spec.type === 'list' ? spec.of : undefined, item));
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, item]) => sensitiveValues(childSpec(spec, key), item)) : [];
}

const hidden = (text: string) => (text === '' || MARKER.test(text) ? text : `(not shown, ${shortDigest(text)})`);

function unsigned(text: string): string {
  const clean = redacted(text);
  return clean === text ? text : `${clean} (without its query, ${shortDigest(text)})`;
}

function childSpec(spec: FieldSpec | undefined, key: string): FieldSpec | undefined {
  if (spec?.type === 'map') return spec.of;
  return spec?.type === 'object' && Object.hasOwn(spec.fields, key) ? spec.fields[key] : undefined;
}

