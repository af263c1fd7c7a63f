import { createHash } from 'node:crypto';
import { coerced } from '../json/coerce';
import { isEmpty, isJsonObject, isUnset } from '../json/json-value';
import { BATCH_TEMPLATE_CONFIG, MONTAGE, type BatchTemplateConfig, type FieldSpec, type Montage } from '../model';
import { isKnown, type Draft } from '../unknown';
import { defaultOf } from './defaults';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The canonical form of a montage. Montages that make the same outputs have the same canonical form: documented defaults, nulls, and empty lists and
 * objects in documented fields are removed; numbers and booleans in strings are converted; colours are uppercase; keys are sorted; operational
 * fields, such as the pipeline, are removed. The order of lists and unknown keys stay. All other names are case-sensitive.
 *
 * Only defaults that the vendor's page documents are removed: a default that is not documented could hide a change.
 * @throws TypeError when a value is UNKNOWN
 */
export function canonical(montage: Montage): Json {
  return canonicalize(MONTAGE, montage);
}

/** Whether everything is known that {@link canonical} depends on. Operational fields may be UNKNOWN. */
export function hasCanonicalForm(montage: Draft<Montage>): montage is Draft<Montage> & Montage {
  return isKnown(withoutOperational(MONTAGE, montage));
}

/** The canonical form of a template's Config, see {@link canonical}. */
export function canonicalTemplate(config: BatchTemplateConfig): Json {
  return canonicalize(BATCH_TEMPLATE_CONFIG, config);
}

/** Digest of the canonical form, `sha256:<64 hexadecimal digits>`. */
export function digestOf(montage: Montage): string {
  return digest(canonical(montage));
}

/** Digest of a template's Config, see {@link digestOf}. */
export function digestOfTemplate(config: BatchTemplateConfig): string {
  return digest(canonicalTemplate(config));
}

const digest = (value: Json) => `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;

/** A value without the fields that only say how a job is run. */
function withoutOperational(spec: FieldSpec, value: unknown): unknown {
  if (spec.type !== 'object' || !isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !spec.fields[key]?.operational);
  return Object.fromEntries(entries.map(([key, item]) => [key, Object.hasOwn(spec.fields, key) ? withoutOperational(spec.fields[key], item) : item]));
}

function canonicalize(spec: FieldSpec, value: unknown): Json {
  const relevant = withoutOperational(spec, value);
  if (!isKnown(relevant)) throw new TypeError('A montage has no canonical form before all its values are known.');
  const root = coerced(spec, relevant) as Montage;
  return canonicalField(spec, root, root) ?? {};
}

/** The canonical form of a field; undefined if the value is the same as none. */
function canonicalField(spec: FieldSpec, value: unknown, root: Montage): Json | undefined {
  if (isUnset(value)) return undefined;
  const form = canonicalValue(spec, value, root);
  return isEmptyContainer(form) || isSame(form, defaultOf(spec, root)) ? undefined : form;
}

function canonicalValue(spec: FieldSpec, value: unknown, root: Montage): Json {
  if (spec.type === 'list' && Array.isArray(value)) return value.map((item) => canonicalValue(spec.of, item, root));
  if ((spec.type !== 'object' && spec.type !== 'map') || !isJsonObject(value)) return withSortedKeys(normalizeCase(spec, value));
  const entries = Object.entries(value).map(([key, item]) => [key, canonicalEntry(spec, key, item, root)] as const);
  return sortByKey(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

function canonicalEntry(spec: FieldSpec & { type: 'object' | 'map' }, key: string, item: unknown, root: Montage): Json | undefined {
  if (spec.type === 'map') return canonicalField(spec.of, item, root);
  return Object.hasOwn(spec.fields, key) ? canonicalField(spec.fields[key], item, root) : withSortedKeys(item);
}

/** Colours are hexadecimal digits. Guess: colour-case */
const normalizeCase = ({ format }: FieldSpec, value: unknown) => (format === 'colour' && typeof value === 'string' ? value.toUpperCase() : value);

/** A value that the model does not describe, with sorted keys at all levels. */
function withSortedKeys(value: unknown): Json {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (isJsonObject(value)) return sortByKey(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, withSortedKeys(item)]));
  return (value ?? null) as Json;
}

const sortByKey = (entries: readonly (readonly [string, Json])[]) =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const isEmptyContainer = (value: Json) => value !== '' && isEmpty(value);
const isSame = (value: Json, other: unknown) => other !== undefined && JSON.stringify(value) === JSON.stringify(other);
