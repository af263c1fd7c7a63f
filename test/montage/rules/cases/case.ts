import { isKnown, parsePath, type Draft, type MaterialFacts, type Montage, type Segment } from '../../../../src/montage';

/** The difference of a montage from {@link VALID}: values by path; `undefined` removes the value. */
export type Changes = { readonly [path: string]: unknown };

/** Examples of one rule. */
export interface RuleCase {
  readonly code: string;
  /** A montage that breaks this rule and no other, except those in `also`. */
  readonly breaks: Changes;
  /** Path of the violation. Default: the first path of `breaks`. */
  readonly at?: string;
  /** Part of the message. */
  readonly says: string;
  readonly also?: readonly string[];
  /** Further montages that break this rule: other parts of its condition, and both sides of its bounds. They may break other rules. */
  readonly alsoBreaks?: readonly Changes[];
  /** A montage that breaks no rule, although it is similar. */
  readonly holds: Changes;
  /** Further montages that do not break this rule. They may break other rules. */
  readonly alsoHolds?: readonly Changes[];
  /** As `breaks`, but a value that the rule needs is not known yet: the rule is skipped. */
  readonly unknown: Changes;
  readonly region?: string;
  readonly materials?: readonly MaterialFacts[];
}

/** Breaks no rule, and has sound. */
const VALID: Montage = {
  InputConfig: { MediaArray: ['5f1c0ed02f0b71f0a5d0000000000001'] },
  EditingConfig: { MediaConfig: { Volume: 1 } },
  OutputConfig: { MediaURL: 'https://out.oss-cn-shanghai.aliyuncs.com/trailers/ep1_{index}.mp4', Width: 1080, Height: 1920 },
};

/** VALID with changes. */
export function montageWith(changes: Changes): Draft<Montage> {
  return Object.entries(changes).reduce<unknown>((montage, [path, value]) => changed(montage, parsePath(path), value), VALID) as Draft<Montage>;
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
