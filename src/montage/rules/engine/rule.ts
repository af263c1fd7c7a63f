import type { FieldSpec } from '../../model';
import type { Sources } from '../../sources';

/** Every field of the model with a certain property. */
export interface EveryField {
  /** The property, to follow "every field", e.g. `with a maximum`. */
  readonly that: string;
  applies(spec: FieldSpec): boolean;
}

/** Where a rule applies: the montage itself (''), one or several patterns such as `InputConfig.StickerArray[*].X`, or every field with a property. */
export type Place = string | readonly string[] | EveryField;

/**
 * What a rule reads besides the value that it checks:
 *   `InputConfig.TitleArray`  a path from the root,
 *   `.MediaId`                a path from the value,
 *   `@spec`                   the spec of the field,
 *   `@index`, `@key`          the last index and the last key in the path of the value,
 *   `@region`                 the region of the job: as given, else that of the output bucket, else that of the first material in OSS,
 *   `@materials`              what is known about the materials (`KnownMaterials`).
 */
export type Need = string;

type Text<V, N extends readonly unknown[]> = string | ((value: V, ...needs: N) => string);

/** A rule as data. Synth, plan, the local service and the reference page use the same rules. */
export interface Rule<V = unknown, N extends readonly unknown[] = readonly unknown[]> {
  /** Stable identifier. A published code is never reused for another rule. */
  readonly code: string;
  /** What is required (errors), or what is wrong (warnings), in one or two sentences. */
  readonly title: string;
  readonly at: Place;
  /** What the rule checks instead of a value: an unset field, a key that the model does not have, or a configuration's text before it is parsed. */
  readonly on?: 'absence' | 'unknownKey' | 'text';
  /** If one of these is, or contains, UNKNOWN or a value of the wrong type, the rule is skipped. An unset one is undefined. */
  readonly needs?: readonly Need[];
  /** Whether the rule holds. The value has the type of its spec; it is undefined for an unset field, and the key itself for an unknown key. */
  readonly valid: (value: V, ...needs: N) => boolean;
  /** What was found. Default: a short form of the value. A noun phrase, to follow "got". */
  readonly got?: Text<V, N>;
  /** What is allowed. A noun phrase, to follow "allowed". */
  readonly allowed: Text<V, N>;
  /** What to do. A sentence without capital and full stop. */
  readonly fix: Text<V, N>;
  readonly source: Sources | ((value: V, ...needs: N) => Sources);
  /** Whether no other rule is checked for this value, and for what is in it, when this rule is broken. */
  readonly final?: true;
}

/** Defines a rule with typed arguments. That is sound: the engine calls a rule only with values that have the types of their specs. */
export function rule<V, N extends readonly unknown[] = []>(definition: Rule<V, N>): Rule {
  return definition as unknown as Rule;
}

export function everyField(that: string, applies: EveryField['applies']): EveryField {
  return { that, applies };
}

/** The severity follows from the code: `IMS1…` are errors, `IMS2…` warnings. */
export function severityOf({ code }: Pick<Rule, 'code'>): 'error' | 'warning' {
  return code.startsWith('IMS1') ? 'error' : 'warning';
}
