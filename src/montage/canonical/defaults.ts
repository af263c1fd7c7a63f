import { isJsonObject, isUnset } from '../json/json-value';
import { parsePath, valueAt } from '../json/path';
import { MONTAGE, type Caption, type FieldSpec, type Montage, type ObjectSpec, type Sticker } from '../model';
import type { RequiredKeys, ScalarOf } from '../model/value-of';

/** Defaults of the title's style. Source: Highlight montage, EditingConfig example. */
export const TITLE_DEFAULTS = {
  Alignment: 'TopCenter',
  AdaptMode: 'AutoWrap',
  Font: 'Alibaba PuHuiTi 2.0 95 ExtraBold',
  SizeRequestType: 'Nominal',
} as const satisfies Caption;

/** Defaults of the title's top margin, as a fraction of the height. Source: Highlight montage, EditingConfig example, which repeats Y for each orientation. */
export const TITLE_Y = { portrait: 0.1, landscape: 0.05, square: 0.08 } as const;

/** Defaults of a sticker's position and opacity. Source: Batch video production: public parameters, Sticker; Timeline configuration, VideoTrackClip. */
export const STICKER_DEFAULTS = { X: 0, Y: 0, Opacity: 1 } as const satisfies Sticker;

/** Orientation of a frame. */
export function orientationOf(width: number, height: number): keyof typeof TITLE_Y {
  if (width === height) return 'square';
  return width < height ? 'portrait' : 'landscape';
}

/** A montage with every documented default filled in. Nulls are removed, except where null is the default. */
export type EffectiveMontage = EffectiveOf<typeof MONTAGE>;

type EffectiveOf<S> =
  S extends { type: 'list'; of: infer Item } ? readonly EffectiveOf<Item>[]
    : S extends { type: 'map'; of: infer Item } ? { readonly [key: string]: EffectiveOf<Item> }
      : S extends { type: 'object'; fields: infer F } ? EffectiveObject<F>
        : ScalarOf<S> | NullDefaultOf<S>;
type EffectiveObject<F> =
  & { readonly [Key in PresentKeys<F>]: EffectiveOf<F[Key]> }
  & { readonly [Key in Exclude<keyof F, PresentKeys<F>>]?: EffectiveOf<F[Key]> };
type PresentKeys<F> = RequiredKeys<F> | { [Key in keyof F]: true extends HasDefault<F[Key]> ? Key : never }[keyof F];
type HasDefault<S> =
  S extends { type: 'object'; fields: infer F } ? { [Key in keyof F]: HasDefault<F[Key]> }[keyof F]
    : S extends { defaultWhen?: infer Condition; default?: infer Default }
      ? ([Exclude<Condition, undefined>] extends [never] ? ([Exclude<Default, undefined>] extends [never] ? false : true) : false)
      : false;
type NullDefaultOf<S> = S extends { default?: infer Default } ? Default & null : never;

/**
 * The montage with every documented default filled in, as the service applies them, including those of the title and the stickers.
 * PlotPacingType has a default only with JumpHighlight. Unknown keys are kept.
 */
export function withDefaults(montage: Montage): EffectiveMontage {
  const effective = filled(MONTAGE, montage, montage) as EffectiveMontage;
  const { InputConfig: input, EditingConfig: editing, OutputConfig: output } = effective;
  const title = editing.TitleConfig;
  const margin = title?.FixedY === undefined ? { Y: TITLE_Y[orientationOf(output.Width, output.Height)] } : {};
  return {
    ...effective,
    InputConfig: {
      ...input,
      ...(input.StickerArray && { StickerArray: input.StickerArray.map((sticker) => ({ ...STICKER_DEFAULTS, ...sticker })) }),
    },
    EditingConfig: { ...editing, TitleConfig: { ...TITLE_DEFAULTS, ...margin, ...title } },
  };
}

/** The documented default of a field in this montage, or undefined if there is none. */
export function defaultOf(spec: FieldSpec, montage: Montage): unknown {
  const { default: value, defaultWhen: condition } = spec;
  if (value === undefined || !condition) return value;
  const path = parsePath(condition.path);
  const conditionSpec = path.reduce<FieldSpec | undefined>((at, key) => (at as ObjectSpec | undefined)?.fields[key], MONTAGE);
  return (valueAt(montage, path) ?? conditionSpec?.default) === condition.equals ? value : undefined;
}

function filled(spec: FieldSpec, value: unknown, montage: Montage): unknown {
  const none = isUnset(value);
  switch (spec.type) {
    case 'object': return filledObject(spec, none ? {} : value as object, montage);
    case 'map': return none ? undefined
      : Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, filled(spec.of, item, montage)]));
    case 'list': return none || (value as unknown[]).length === 0 ? defaultOf(spec, montage) ?? value ?? undefined
      : (value as unknown[]).map((item) => filled(spec.of, item, montage));
    default: return none ? defaultOf(spec, montage) : value;
  }
}

/** An unset object is created if a field in it has a default. */
function filledObject(spec: ObjectSpec, value: object, montage: Montage): object {
  const given = (key: string) => (value as Record<string, unknown>)[key] ?? undefined;
  const known = Object.entries(spec.fields)
    .map(([key, field]) => [key, filled(field, given(key), montage)] as const)
    .filter(([key, full]) => full !== undefined && (given(key) !== undefined || !isEmptyObject(full)));
  const unknownKeys = Object.entries(value).filter(([key]) => !Object.hasOwn(spec.fields, key));
  return Object.fromEntries([...known, ...unknownKeys]);
}

const isEmptyObject = (value: unknown) => isJsonObject(value) && Object.keys(value).length === 0;
