import { createHash } from 'node:crypto';
import { defaultOf } from './defaults';
import { coerced } from '../json/coerce';
import { isJsonObject } from '../json/json-value';
import { BATCH_TEMPLATE_CONFIG, MONTAGE, type BatchTemplateConfig, type FieldSpec, type Montage } from '../model';
import { isKnown, type Draft } from '../unknown';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The montage's canonical form: two montages that the service cannot tell apart have the same one. Spelled-out defaults, nulls and
 * empty lists and objects in documented fields are left out, numbers are numbers, colours are in capitals, keys are sorted. Order of lists and
 * unknown keys stay. No name of the vendor's (ThemeType, effects, …) is documented to ignore case, so all of them count letter by letter.
 * The queue that a job waits in is no part of it.
 *
 * Only defaults that the vendor's page documents are left out: to drop a guessed one could hide a change that matters.
 * Throws a TypeError when something is UNKNOWN.
 */
export function canonical(montage: Montage): Json {
  return reduced(MONTAGE, montage);
}

/** Whether everything is known that {@link canonical} depends on: how a job is handled may be settled later. */
export function hasCanonicalForm(montage: Draft<Montage>): montage is Draft<Montage> & Montage {
  return isKnown(content(MONTAGE, montage));
}

/** A value without what only says how a job is handled. */
function content(spec: FieldSpec, value: unknown): unknown {
  if (spec.type !== 'object' || !isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !spec.fields[key]?.handling);
  return Object.fromEntries(entries.map(([key, item]) => [key, Object.hasOwn(spec.fields, key) ? content(spec.fields[key], item) : item]));
}

/** The canonical form of a template's Config, see {@link canonical}. */
export function canonicalTemplate(config: BatchTemplateConfig): Json {
  return reduced(BATCH_TEMPLATE_CONFIG, config);
}

/** Digest of the canonical form, `sha256:<64 hex digits>`: equal for montages that make the same videos. */
export function digestOf(montage: Montage): string {
  return digest(canonical(montage));
}

/** Digest of a template's Config, see {@link digestOf}. */
export function digestOfTemplate(config: BatchTemplateConfig): string {
  return digest(canonicalTemplate(config));
}

const digest = (value: Json) => `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;

function reduced(spec: FieldSpec, value: unknown): Json {
  const made = content(spec, value);
  if (!isKnown(made)) throw new TypeError('A montage has no canonical form before all its values are known.');
  const root = coerced(spec, made) as Montage;
  return essence(spec, root, root) ?? {};
}

/** What of a value matters, or undefined when nothing does. */
function essence(spec: FieldSpec, value: unknown, root: Montage): Json | undefined {
  if (value === undefined || value === null) return undefined;
  const essential = inner(spec, value, root);
  return empty(essential) || same(essential, defaultOf(spec, root)) ? undefined : essential;
}

function inner(spec: FieldSpec, value: unknown, root: Montage): Json {
  if (spec.type === 'list' && Array.isArray(value)) return value.map((item) => inner(spec.of, item, root));
  if ((spec.type !== 'object' && spec.type !== 'map') || !isJsonObject(value)) return sorted(spelled(spec, value));
  const entries = Object.entries(value).map(([key, item]) => [key, ofKey(spec, key, item, root)] as const);
  return byKey(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

function ofKey(spec: FieldSpec & { type: 'object' | 'map' }, key: string, item: unknown, root: Montage): Json | undefined {
  if (spec.type === 'map') return essence(spec.of, item, root);
  return Object.hasOwn(spec.fields, key) ? essence(spec.fields[key], item, root) : sorted(item);
}

/** Digits of colours are hexadecimal. Not verified against the cloud: that small and capital digits of a colour are the same. */
const spelled = ({ format }: FieldSpec, value: unknown) => (format === 'colour' && typeof value === 'string' ? value.toUpperCase() : value);

/** A value that the model does not describe, whole, with sorted keys. */
function sorted(value: unknown): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'object' && value !== null) {
    return byKey(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, sorted(item)]));
  }
  return (value === 0 ? 0 : value ?? null) as Json; // -0 is 0
}

const byKey = (entries: readonly (readonly [string, Json])[]) =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const empty = (value: Json) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
const same = (value: Json, other: unknown) => other !== undefined && JSON.stringify(value) === JSON.stringify(other);
