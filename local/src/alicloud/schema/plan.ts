import { withUnknown } from './meaning';
import { type Block } from './schema';
import { isUnknown, UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework';

/** Rules of planning a resource that are not in the schema. */
export interface PlanRules {
  /** Arguments whose change replaces the resource. Source: the documentation of the provider. */
  readonly forceNew: readonly string[];
  /** Old and new name of one argument; setting one of them sets both. */
  readonly aliases?: readonly (readonly [string, string])[];
  /** Arguments with JSON, whose formatting is ignored. */
  readonly json?: readonly string[];
  /** Defaults that equal an unset argument: a change between them does not replace the resource. */
  readonly unsetEquals?: Readonly<Record<string, Value>>;
  /** Computed attributes, with the arguments whose change makes them unknown. */
  readonly follows?: Readonly<Record<string, readonly string[]>>;
}

/** The planned state. */
export interface Planned {
  readonly state: ValueObject;
  /** Arguments whose change replaces the resource. */
  readonly replace: readonly string[];
}

/**
 * Plans a change. In `proposed`, Terraform has merged the configuration with the prior state: unset computed attributes have their prior values.
 */
export function plan(block: Block, rules: PlanRules, prior: ValueObject | null, proposed: ValueObject, config: ValueObject): Planned {
  const wanted: Record<string, Value> = { ...proposed };
  for (const name of rules.json ?? []) if (prior !== null && sameJson(prior[name], wanted[name])) wanted[name] = prior[name];
  for (const pair of rules.aliases ?? []) {
    for (const [given, other] of [pair, [pair[1], pair[0]]]) {
      if (config[given] !== null && config[other] === null) wanted[other] = wanted[given];
    }
  }
  if (prior === null) return { state: withUnknown(block, wanted, null), replace: [] };
  const changed = (name: string) => JSON.stringify(wanted[name], printable) !== JSON.stringify(prior[name], printable);
  if (!Object.keys(wanted).some(changed)) return { state: prior, replace: [] };
  const staysDefault = (name: string) => [prior[name], wanted[name]].every((value) => value === null || value === rules.unsetEquals?.[name]);
  for (const [name, causes] of Object.entries(rules.follows ?? {})) {
    if (config[name] === null && !changed(name) && causes.some(changed)) wanted[name] = UNKNOWN;
  }
  return { state: withUnknown(block, wanted, prior), replace: rules.forceNew.filter((name) => changed(name) && !staysDefault(name)) };
}

/** Makes unknown values and large numbers comparable as JSON. */
const printable = (_: string, value: unknown): unknown => isUnknown(value) ? { unknown: String(value.refinements) } : typeof value === 'bigint' ? `${value}n` : value;

function sameJson(a: Value, b: Value): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  try {
    return canonical(JSON.parse(a)) === canonical(JSON.parse(b));
  } catch {
    return false;
  }
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  const sorted = (_: string, one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one)
    ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a < b ? -1 : 1)) : one;
  return JSON.stringify(value, sorted);
}
