import type { Need } from './rule';
import { hasType, hasTypeDeep } from './types';
import { KnownMaterials } from '../../materials/material-facts';
import { isUrl, OssUrl, parseOssHost, RefusedUrl } from '../../materials/oss-url';
import { MONTAGE, type FieldSpec, type Montage } from '../../model';
import { isKnown, UNKNOWN, type Draft } from '../../unknown';

/** The state of one walk over a montage. */
export interface Walk {
  readonly root: Draft<Montage>;
  /** Region of the job. */
  readonly region: string | typeof UNKNOWN;
  /** Facts about the materials; by default none. */
  readonly materials?: KnownMaterials;
  /** Whether this is a part of a montage, such as a template: what is unset may come from the job. */
  readonly partial: boolean;
  readonly path: (string | number)[];
}

/** Reads a need. UNKNOWN means that the rule must be skipped. */
export type NeedReader = (walk: Walk, value: unknown, spec: FieldSpec) => unknown;

/**
 * The reader of a need.
 * @throws RangeError when a path from the root is not in the model
 */
export function needReader(need: Need): NeedReader {
  switch (need) {
    case '@spec': return (_walk, _value, spec) => spec;
    case '@index': return ({ path }) => path.filter((segment) => typeof segment === 'number').at(-1);
    case '@key': return ({ path }) => path.filter((segment) => typeof segment === 'string').at(-1);
    case '@region': return ({ region }) => region;
    case '@materials': return ({ materials }) => materials ?? KnownMaterials.none;
  }
  const keys = need.replace(/^\./, '').split('.');
  if (need.startsWith('.')) return (_walk, value, spec) => read(value, spec, keys);
  assertInModel(keys);
  return ({ root, partial }) => {
    const value = read(root, MONTAGE, keys);
    return partial && value === undefined ? UNKNOWN : value;
  };
}

function assertInModel(keys: readonly string[]): void {
  let spec: FieldSpec | undefined = MONTAGE;
  for (const key of keys) {
    spec = spec?.type === 'object' ? spec.fields[key] : undefined;
    if (!spec) throw new RangeError(`Not a field of the model: ${keys.join('.')}`);
  }
}

/** The value at `keys`: undefined when unset; UNKNOWN when a part of it is unknown, or when it, a parent or a part of it has the wrong type. */
function read(value: unknown, spec: FieldSpec, keys: readonly string[]): unknown {
  for (const key of keys) {
    if (value === undefined || value === null) return undefined;
    if (spec.type !== 'object' || !hasType(spec, value)) return UNKNOWN;
    value = (value as Record<string, unknown>)[key];
    spec = spec.fields[key];
  }
  if (value === undefined || value === null) return undefined;
  return isKnown(value) && hasTypeDeep(spec, value) ? value : UNKNOWN;
}

/** The region that the montage's own URLs require: that of its output bucket, else that of its first material in OSS. */
export function regionOf(root: Draft<Montage>): string | typeof UNKNOWN {
  const output = read(root, MONTAGE, ['OutputConfig', 'MediaURL']);
  const storage = read(root, MONTAGE, ['OutputConfig', 'StorageLocation']);
  const materials = read(root, MONTAGE, ['InputConfig', 'MediaArray']);
  const urls = [output, ...(Array.isArray(materials) ? materials : [])];
  const places = [
    ...urls.filter((url): url is string => typeof url === 'string' && isUrl(url)).map((url) => OssUrl.parse(url)),
    ...(typeof storage === 'string' ? [parseOssHost(storage)] : []),
  ];
  return places.find((place): place is Exclude<typeof place, RefusedUrl> => !(place instanceof RefusedUrl))?.region ?? UNKNOWN;
}
