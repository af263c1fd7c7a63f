import { isKnown, parsePath, type Draft, type MaterialFacts, type Montage, type Segment } from '../../../../src/montage';

/** A montage, told by where it differs from {@link SOUND}; `undefined` removes what stands there. */
export type Changes = { readonly [path: string]: unknown };

/** How one rule is shown to work. */
export interface RuleCase {
  readonly code: string;
  /** A montage that breaks this rule and no other, unless `also` names them. */
  readonly breaks: Changes;
  /** Where, by default the only or first path of `breaks`. */
  readonly at?: string;
  /** Part of the message. */
  readonly says: string;
  readonly also?: readonly string[];
  /** A montage that keeps all rules although it comes close. */
  readonly holds: Changes;
  /** As `breaks`, but a part that matters is not known yet: the rule is silent. */
  readonly unknown: Changes;
  readonly region?: string;
  /** What is known about the materials. */
  readonly materials?: readonly MaterialFacts[];
}

/** Breaks no rule, and has sound. */
const SOUND: Montage = {
  InputConfig: { MediaArray: ['5f1c0ed02f0b71f0a5d0000000000001'] },
  EditingConfig: { MediaConfig: { Volume: 1 } },
  OutputConfig: { MediaURL: 'https://out.oss-cn-shanghai.aliyuncs.com/trailers/ep1_{index}.mp4', Width: 1080, Height: 1920 },
};

/** SOUND with changes. */
export function montageWith(changes: Changes): Draft<Montage> {
  return Object.entries(changes).reduce<unknown>((montage, [path, value]) => changed(montage, parsePath(path), value), SOUND) as Draft<Montage>;
}

export const hasUnknown = (changes: Changes) => !isKnown(montageWith(changes));

function changed(value: unknown, [head, ...rest]: Segment[], to: unknown): unknown {
  if (head === undefined) return to;
  if (typeof head === 'number') {
    const items = [...((value ?? []) as unknown[])];
    items[head] = changed(items[head], rest, to);
    return items;
  }
  return { ...(value as object), [head]: changed((value as Record<string, unknown> | undefined)?.[head], rest, to) };
}
