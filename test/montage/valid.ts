import * as fc from 'fast-check';
import { CATALOGS, checkMontage, formatPath, MONTAGE, parsePath, type Segment, valueAt, type FieldSpec, type Format, type MediaKind, type Montage } from '../../src/montage';

/* Montages that the rules accept: values follow the facts of the model, and what breaks a rule between fields is taken out again. */

export const REGION = 'cn-shanghai';

const BASE: Montage = {
  InputConfig: { MediaArray: ['https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'] },
  OutputConfig: { MediaURL: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 540, Height: 960 },
};

const SUFFIX: Record<MediaKind, string> = { video: 'mp4', image: 'png', audio: 'mp3', font: 'ttf' };
const word = fc.stringMatching(/^[a-z]{1,5}$/);
const inOss = ({ media = ['video'] }: FieldSpec) => fc.tuple(word, fc.constantFrom(...media))
  .map(([name, kind]) => `https://footage.oss-cn-shanghai.aliyuncs.com/${name}.${SUFFIX[kind]}`);
const length = fc.constantFrom(0, 0.25, 0.5, 0.75, 2, 3, 100);
const hex = fc.stringMatching(/^[0-9a-fA-F]{6}$/).map((digits) => `#${digits}`);

const BY_FORMAT: Record<Format, (spec: FieldSpec) => fc.Arbitrary<unknown>> = {
  mediaId: () => fc.stringMatching(/^[0-9a-f]{32}$/),
  material: inOss,
  ossUrl: inOss,
  outputUrl: () => word.map((name) => `https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4`),
  ossHost: () => fc.constant('vod.oss-cn-shanghai.aliyuncs.com'),
  publicUrl: () => word.map((name) => `https://cdn.example.com/faces/${name}.png`),
  colour: () => hex,
  position: () => length,
  extent: () => length,
};

/** Fractions have few binary digits, so that they can be written in all ways that mean the same. */
function numbers({ type, min = -8, max = 64, above }: FieldSpec): fc.Arbitrary<number> {
  const least = Math.max(min, above === undefined ? min : above + 0.25);
  if (type === 'integer') return fc.integer({ min: Math.ceil(least), max: Math.min(max, Math.ceil(least) + 2000) });
  return fc.integer({ min: Math.ceil(least * 4), max: Math.floor(Math.min(max, least + 50) * 4) }).map((quarters) => quarters / 4);
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const known = new Map<FieldSpec, fc.Arbitrary<unknown>>();

/** Values of a field as its facts allow them. */
export function allowed(spec: FieldSpec): fc.Arbitrary<unknown> {
  const made = known.get(spec) ?? anew(spec);
  known.set(spec, made);
  return made;
}

function anew(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'list': return fc.uniqueArray(allowed(spec.of), {
      minLength: Math.max(1, spec.minItems ?? 0), maxLength: Math.min(3, spec.maxItems ?? 3), selector: (item) => JSON.stringify(item),
    });
    case 'map': return fc.dictionary(fc.constantFrom(...spec.keys ?? ['a', 'b']), allowed(spec.of), { minKeys: 1, maxKeys: 2 });
    case 'object': return objects(spec);
    default: return scalars(spec);
  }
}

function scalars(spec: FieldSpec): fc.Arbitrary<unknown> {
  if (spec.values) return fc.constantFrom<unknown>(...spec.values);
  if (spec.format) return BY_FORMAT[spec.format](spec);
  if (spec.type === 'boolean') return fc.boolean();
  if (spec.type !== 'string') return numbers(spec);
  return spec.catalog ? fc.constantFrom<unknown>(...CATALOGS[spec.catalog].names) : text;
}

const sometimes = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Most optional fields are absent, and sometimes there is one that the model does not know. */
function objects(spec: FieldSpec & { type: 'object' }): fc.Arbitrary<object> {
  const fields = Object.entries(spec.fields).map(([key, field]) => [key, field.required ? allowed(field) : sometimes(allowed(field))] as const);
  const stranger = fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) });
  return fc.record({ ...Object.fromEntries(fields), XxNewField: stranger }).map((record) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

export const errorsIn = (montage: Montage) => checkMontage(montage, { region: REGION }).filter(({ severity }) => severity === 'error');

/** As JSON has it: without what is undefined. */
const plain = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

export const validMontages: fc.Arbitrary<Montage> = allowed(MONTAGE).map((value) => plain(repaired(value as Montage)));

function repaired(montage: Montage): Montage {
  for (let current: unknown = withBase(montage), left = 100; left > 0; left--) {
    const [error] = errorsIn(current as Montage);
    if (!error) return current as Montage;
    const path = parsePath(error.path);
    const culprit = valueAt(current, path) === undefined ? path.slice(0, -1) : path;
    current = withBase(changedAt(current, culprit, undefined) as Montage);
  }
  return BASE;
}

/** What every montage needs; the rest of its output is as it is. */
const withBase = ({ InputConfig, EditingConfig, OutputConfig }: Partial<Montage>) => ({
  InputConfig: { ...InputConfig, ...BASE.InputConfig },
  ...EditingConfig && { EditingConfig },
  OutputConfig: { ...OutputConfig, StorageLocation: undefined, FileName: undefined, ...BASE.OutputConfig },
} as Montage);

/** The value with another one at `path`; undefined removes. */
export function changedAt(value: unknown, [head, ...rest]: readonly Segment[], to: unknown): unknown {
  if (head === undefined) return to;
  if (Array.isArray(value)) return value.flatMap((item, index) => (index !== head ? [item] : rest.length === 0 && to === undefined ? [] : [changedAt(item, rest, to)]));
  return { ...value as object, [head]: changedAt((value as Record<string, unknown> | undefined)?.[head], rest, to) };
}

/** A field of a montage: set, or absent where it could stand. */
export interface Place {
  readonly path: readonly Segment[];
  readonly spec: FieldSpec;
}

/** All fields that hold no object themselves, in the objects that are there and in those that could be. */
export function placesIn(spec: FieldSpec, value: unknown, path: readonly Segment[] = []): Place[] {
  if (spec.type === 'object') return Object.entries(spec.fields).flatMap(([key, field]) => placesIn(field, (value as Record<string, unknown> | undefined)?.[key], [...path, key]));
  const items = spec.type === 'list' || spec.type === 'map' ? Object.entries(value ?? {}) : [];
  const inside = spec.type === 'list' || spec.type === 'map'
    ? items.flatMap(([key, item]) => placesIn(spec.of, item, [...path, spec.type === 'list' ? Number(key) : key]))
    : [];
  return [{ path, spec }, ...inside];
}

/** Another value for a field, or none; an item of a list stays, as without it the list is what changes. */
const another = (path: readonly Segment[], spec: FieldSpec) =>
  (typeof path.at(-1) === 'number' ? allowed(spec) : fc.option(allowed(spec), { nil: undefined, freq: 4 }));

/** A valid montage, and the same with one field set, removed or changed; that may have made it invalid. */
export const singleChanges: fc.Arbitrary<{ readonly montage: Montage; readonly changed: Montage; readonly place: string }> = validMontages.chain((montage) =>
  fc.constantFrom(...placesIn(MONTAGE, montage)).chain(({ path, spec }) => another(path, spec).map((to) => ({
    montage, changed: plain(changedAt(montage, path, to) as Montage), place: formatPath(path),
  }))));
