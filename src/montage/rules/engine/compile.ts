import { needReader, type NeedReader } from './needs';
import type { Rule } from './rule';
import type { FieldSpec } from '../../model';

/** A rule made ready to run at one place of the model. */
export interface Check {
  readonly rule: Rule;
  readonly needs: readonly NeedReader[];
}

/** A place in the model, with the checks that stand there. */
export interface Node {
  readonly spec: FieldSpec;
  readonly onValue: readonly Check[];
  readonly onAbsence: readonly Check[];
  readonly onStranger: readonly Check[];
  /** Fields of an object. */
  readonly fields: ReadonlyMap<string, Node>;
  /** Those of them whose absence matters. */
  readonly expected: readonly { readonly key: string; readonly field: Node }[];
  /** Items of a list, values of a map. */
  readonly item?: Node;
}

/**
 * Rules laid out over the model, so that one walk over a montage meets each of them where it applies.
 * `nameOf` gives the name under which rules know a field, where the model at hand has another.
 */
export function compile(root: FieldSpec, rules: readonly Rule[], nameOf = (key: string) => key): Node {
  const sorted = [...rules].sort((a, b) => Number(b.final ?? 0) - Number(a.final ?? 0) || (a.code < b.code ? -1 : 1));
  const ready = new Map<Rule, readonly NeedReader[]>(sorted.map((rule) => [rule, (rule.needs ?? []).map(needReader)]));

  const node = (spec: FieldSpec, pattern: string): Node => {
    const here = sorted.filter((rule) => stands(rule, spec, pattern))
      .map((rule): Check => ({ rule, needs: ready.get(rule)! }));
    const fields = Object.entries(spec.type === 'object' ? spec.fields : {})
      .map(([key, field]) => ({ key, field: node(field, pattern ? `${pattern}.${key}` : nameOf(key)) }));
    return {
      spec,
      onValue: here.filter((check) => check.rule.on === undefined),
      onAbsence: here.filter((check) => check.rule.on === 'absence'),
      onStranger: here.filter((check) => check.rule.on === 'stranger'),
      fields: new Map(fields.map(({ key, field }) => [key, field])),
      expected: fields.filter(({ field }) => field.onAbsence.length > 0),
      ...(spec.type === 'list' && { item: node(spec.of, `${pattern}[*]`) }),
      ...(spec.type === 'map' && { item: node(spec.of, `${pattern}.*`) }),
    };
  };
  return node(root, '');
}

function stands({ at }: Rule, spec: FieldSpec, pattern: string): boolean {
  if (typeof at === 'string') return at === pattern;
  return 'applies' in at ? at.applies(spec) : at.includes(pattern);
}
