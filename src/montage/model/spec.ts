import type { CatalogName } from '../catalogs';
import type { Sources } from '../sources';

export type { ValueOf } from './value-of';

/** What kind of file a field refers to. The catalog `formats` lists the formats of each kind. */
export type MediaKind = 'video' | 'image' | 'audio' | 'font';

/** The meaning of a string or number, beyond its type. Rules apply to every field with the format. */
export type Format =
  /** Media asset id of IMS. */
  | 'mediaId'
  /** Media asset id, or URL of an object in the user's OSS bucket. */
  | 'material'
  /** URL of an object in the user's OSS bucket: `http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>`. */
  | 'ossUrl'
  /** As `ossUrl`, with `{index}` in the key. */
  | 'outputUrl'
  /** Host of an OSS bucket: `<bucket>.oss-<region>.aliyuncs.com`. */
  | 'ossHost'
  /** Any URL that can be read from the Internet. */
  | 'publicUrl'
  /** `#RRGGBB`. */
  | 'colour'
  /** Offset in the output frame: 0–0.9999 is a fraction of its side, an integer from 2 is pixels. */
  | 'position'
  /** Size in the output frame: as `position`, and exactly 1 is the full side. */
  | 'extent';

/** The documented facts about a field. Rules, types, provider schema, reference pages and defaults derive from them. */
export interface Facts {
  /** One or two full sentences: meaning, unit, range. */
  readonly doc: string;
  /** Where the facts come from. */
  readonly source: Sources;
  readonly required?: true;
  /** The value that the service uses when the field is unset; only if the vendor's page documents it. */
  readonly default?: unknown;
  /** The default holds only where the field at `path` has this value. */
  readonly defaultWhen?: { readonly path: string; readonly equals: unknown };
  /** Closed list: other values are refused. */
  readonly values?: readonly (string | number)[];
  /** Open list: other values get a warning with the nearest known name. */
  readonly catalog?: CatalogName;
  readonly min?: number;
  readonly max?: number;
  /** Exclusive minimum. */
  readonly above?: number;
  /** Maximum number of decimal places. */
  readonly decimals?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Whether a repeated item is probably a mistake. */
  readonly distinct?: true;
  /** Maximum number of characters (Unicode code points, so that 😀 or 河 is one). */
  readonly maxLength?: number;
  /** As `maxLength`, but the vendor's own examples exceed it, so that more is a warning. */
  readonly advisedLength?: number;
  readonly format?: Format;
  /** Whether plans, messages and logs hide the value. The state contains it, as it contains every configuration. */
  readonly sensitive?: true;
  /** Kinds of file that a reference may point at. */
  readonly media?: readonly MediaKind[];
  /** Whether the field only says how a job is run, not what it makes: a change does not make the job run again. */
  readonly operational?: true;
}

export interface ScalarSpec extends Facts { readonly type: 'string' | 'integer' | 'number' | 'boolean' }
export interface ListSpec extends Facts { readonly type: 'list'; readonly of: FieldSpec }
/** String keys to values of one type; `keys` is the closed list of keys, if there is one. */
export interface MapSpec extends Facts { readonly type: 'map'; readonly of: FieldSpec; readonly keys?: readonly string[] }
/** Object with known fields. Unknown keys are kept. */
export interface ObjectSpec extends Facts { readonly type: 'object'; readonly name: string; readonly fields: Fields }
export type FieldSpec = ScalarSpec | ListSpec | MapSpec | ObjectSpec;
export interface Fields { readonly [wireName: string]: FieldSpec }

/** Facts that determine the TypeScript type of the values keep their literal type. All others do not, so that declarations stay short. */
export interface Typed<R extends true | undefined, V extends Facts['values'], D, W> extends Facts {
  readonly required?: R;
  readonly values?: V;
  readonly default?: D;
  readonly defaultWhen?: W & Facts['defaultWhen'];
}

/** Facts that determine no type. */
type Untyped = Typed<undefined, undefined, undefined, undefined>;

// NoInfer: the use of a spec must not determine its type
const scalar = <T extends ScalarSpec['type']>(type: T) =>
  <const R extends true | undefined = undefined, const V extends Facts['values'] = undefined, const D = undefined, W = undefined>(
    facts: Typed<R, V, D, W>,
  ): { readonly type: T } & NoInfer<Typed<R, V, D, W>> => ({ type, ...facts });

export const string = scalar('string');
/** Whole number. */
export const integer = scalar('integer');
/** Finite number. */
export const number = scalar('number');
export const boolean = scalar('boolean');

export const list = <I extends FieldSpec, const R extends true | undefined = undefined, const D = undefined>(
  of: I,
  facts: Typed<R, undefined, D, undefined>,
): { readonly type: 'list'; readonly of: I } & NoInfer<Typed<R, undefined, D, undefined>> => ({ type: 'list', of, ...facts });

export const map = <I extends FieldSpec>(of: I, facts: Untyped & Pick<MapSpec, 'keys'>):
{ readonly type: 'map'; readonly of: I; readonly keys?: readonly string[] } & Untyped => ({ type: 'map', of, ...facts });

export const object = <S extends Fields>(name: string, facts: Untyped, fields: S):
{ readonly type: 'object'; readonly name: string; readonly fields: S } & Untyped => ({ type: 'object', name, fields, ...facts });

/** The same spec with another description, e.g. a caption that is the title. */
export const as = <S extends FieldSpec>(spec: S, described: Pick<Facts, 'doc' | 'source'>): S => ({ ...spec, ...described });

/** The same spec as a required field. */
export const required = <S extends FieldSpec>(spec: S): Omit<S, 'required'> & { readonly required: true } => ({ ...spec, required: true });
