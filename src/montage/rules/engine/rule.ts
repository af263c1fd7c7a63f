import type { FieldSpec } from '../../model';

/** Every field whose spec states a certain fact, wherever in the model it stands. */
export interface EveryField {
  /** The fact, to follow "every field", e.g. `with a maximum`. */
  readonly that: string;
  applies(spec: FieldSpec): boolean;
}

/** Where a rule applies: the montage itself (''), a pattern such as `InputConfig.StickerArray[*].X` or several, or every field that … */
export type Place = string | readonly string[] | EveryField;

/**
 * What a rule looks at beside the value it stands at:
 *   `InputConfig.TitleArray`  a path from the root,
 *   `.MediaId`                a path from the value,
 *   `@spec`                   the spec of the field,
 *   `@index`, `@key`          the last index and the last key on the way to it,
 *   `@region`                 the region of the job: as given, else that of its output bucket, else that of its first material in OSS,
 *   `@materials`              what is known about the materials (`KnownMaterials`).
 */
export type Need = string;

type Text<V, N extends readonly unknown[]> = string | ((value: V, ...needs: N) => string);

/** A rule as data. The same catalogue serves synth, plan, the local service and the reference page. */
export interface Rule<V = unknown, N extends readonly unknown[] = readonly unknown[]> {
  /** Stable: a code that has been published is never given to another rule. */
  readonly code: string;
  /** What must hold, as one sentence. */
  readonly title: string;
  readonly at: Place;
  /** Fields that are absent, keys that are not in the model, or a configuration's text before it is parsed, rather than values. */
  readonly on?: 'absence' | 'stranger' | 'text';
  /** If one of these is UNKNOWN or of the wrong type, or holds something that is, the rule says nothing. An absent one is undefined. */
  readonly needs?: readonly Need[];
  /** Whether all is well. The value has the type of its spec; it is undefined for absent fields, and the key for strangers. */
  readonly valid: (value: V, ...needs: N) => boolean;
  /** What was given; a short form of the value unless said otherwise. */
  readonly got?: Text<V, N>;
  readonly allowed: Text<V, N>;
  readonly fix: Text<V, N>;
  readonly source: Text<V, N>;
  /** If it is broken, other rules have nothing to say about this value and what is in it. */
  readonly final?: true;
}

/**
 * A rule whose arguments are typed by its author. That is sound: the engine calls a rule only with values that fit their spec.
 */
export function rule<V, N extends readonly unknown[] = []>(definition: Rule<V, N>): Rule {
  return definition as unknown as Rule;
}

export function everyField(that: string, applies: EveryField['applies']): EveryField {
  return { that, applies };
}

/** Codes tell the severity: `IMS1…` are errors, `IMS2…` warnings. */
export function severityOf({ code }: Pick<Rule, 'code'>): 'error' | 'warning' {
  return code.startsWith('IMS1') ? 'error' : 'warning';
}
