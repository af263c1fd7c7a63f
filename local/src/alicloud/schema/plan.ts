import { withUnknown } from './meaning';
import { type Block } from './schema';
import { isUnknown, UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework';

/** What of a resource's planning the schema does not say. */
export interface PlanRules {
  /** Arguments whose change replaces the resource. Source: the provider's documentation. */
  readonly forceNew: readonly string[];
  /** Old and new name of the same argument: whichever is set gives the other its value. */
  readonly aliases?: readonly (readonly [string, string])[];
  /** Arguments that hold JSON: another layout of the same document is no change. */
  readonly json?: readonly string[];
  /** Values that mean the same as none: going from one to the other replaces nothing. */
  readonly standards?: Readonly<Record<string, Value>>;
  /** Attributes that change when one of certain arguments does. */
  readonly follows?: Readonly<Record<string, readonly string[]>>;
}

/** What is planned. */
export interface Planned {
  readonly state: ValueObject;
  /** Arguments because of which the resource is replaced. */
  readonly replace: readonly string[];
}

/**
 * Plans a change. Terraform has put configuration and prior state together already (`proposed`): computed attributes that are not configured
 * have their prior values.
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
  const isStandard = (name: string) => [prior[name], wanted[name]].every((value) => value === null || value === rules.standards?.[name]);
  for (const [name, causes] of Object.entries(rules.follows ?? {})) {
    if (config[name] === null && !changed(name) && causes.some(changed)) wanted[name] = UNKNOWN;
  }
  return { state: withUnknown(block, wanted, prior), replace: rules.forceNew.filter((name) => changed(name) && !isStandard(name)) };
}

/** Unknown values and big numbers in a form that can be compared. */
const printable = (_: string, value: unknown): unknown => isUnknown(value) ? { unknown: String(value.refinements) } : typeof value === 'bigint' ? `${value}n` : value;

function sameJson(a: Value, b: Value): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  try {
    return canonical(JSON.parse(a)) === canonical(JSON.parse(b));
  } catch {
    return false;
  }
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  const sorted = (_: string, one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one)
    ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a < b ? -1 : 1)) : one;
  return JSON.stringify(value, sorted);
}
