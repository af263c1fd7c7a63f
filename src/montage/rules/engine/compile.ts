import { needReader, type NeedReader } from './needs';
import type { Rule } from './rule';
import type { FieldSpec } from '../../model';

/** A rule that is ready to run at one place of the model. */
export interface Check {
  readonly rule: Rule;
  readonly needs: readonly NeedReader[];
}

/** A place in the model, with its checks. */
export interface Node {
  readonly spec: FieldSpec;
  readonly onValue: readonly Check[];
  readonly onAbsence: readonly Check[];
  readonly onUnknownKey: readonly Check[];
  /** Fields of an object. */
  readonly fields: ReadonlyMap<string, Node>;
  /** The fields with checks of absence. */
  readonly required: readonly { readonly key: string; readonly field: Node }[];
  /** Items of a list, values of a map. */
  readonly item?: Node;
}

/**
 * Attaches the rules to the places of the model where they apply, so that one walk over a montage checks them all.
 * @param nameOf the name that rules use for a field of the root, where the model has another name
 */
export function compile(root: FieldSpec, rules: readonly Rule[], nameOf = (key: string) => key): Node {
  const sorted = [...rules].sort((a, b) => Number(b.final ?? 0) - Number(a.final ?? 0) || (a.code < b.code ? -1 : 1));
  const ready = new Map<Rule, readonly NeedReader[]>(sorted.map((rule) => [rule, (rule.needs ?? []).map(needReader)]));

  const node = (spec: FieldSpec, pattern: string): Node => {
    const here = sorted.filter((rule) => appliesAt(rule, spec, pattern))
      .map((rule): Check => ({ rule, needs: ready.get(rule)! }));
    const fields = Object.entries(spec.type === 'object' ? spec.fields : {})
      .map(([key, field]) => ({ key, field: node(field, pattern ? `${pattern}.${key}` : nameOf(key)) }));
    return {
      spec,
      onValue: here.filter((check) => check.rule.on === undefined),
      onAbsence: here.filter((check) => check.rule.on === 'absence'),
      onUnknownKey: here.filter((check) => check.rule.on === 'unknownKey'),
      fields: new Map(fields.map(({ key, field }) => [key, field])),
      required: fields.filter(({ field }) => field.onAbsence.length > 0),
      ...(spec.type === 'list' && { item: node(spec.of, `${pattern}[*]`) }),
      ...(spec.type === 'map' && { item: node(spec.of, `${pattern}.*`) }),
    };
  };
  return node(root, '');
}

function appliesAt({ at }: Rule, spec: FieldSpec, pattern: string): boolean {
  if (typeof at === 'string') return at === pattern;
  return 'applies' in at ? at.applies(spec) : at.includes(pattern);
}
