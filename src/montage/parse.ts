import { checkMontage, type CheckContext } from './check';
import { coerced } from './json/coerce';
import { parseJson } from './json/parse-json';
import { MONTAGE, type FieldSpec, type Montage } from './model';
import { type Violation, violationOf } from './rules/engine/violation';
import { JSON_RULE } from './rules/shape';
import { UNKNOWN, type Draft } from './unknown';

/** The configurations, each as JSON text (as in the API) or as an object. */
export interface MontageSource {
  readonly InputConfig: unknown;
  readonly EditingConfig?: unknown;
  readonly OutputConfig: unknown;
}

export interface ParsedMontage {
  /**
   * The montage as given: unknown keys, nulls and the order of lists stay; numbers and booleans given as strings are converted. A text that is not
   * JSON becomes UNKNOWN, and a value of the wrong type stays as it is, so this is a valid `Montage` only if it breaks no rule.
   */
  readonly montage: Montage;
  readonly violations: readonly Violation[];
}

/** Reads a montage without checking it against the rules. Text that is not JSON is a violation; nothing is thrown. */
export function parseMontage(source: MontageSource): ParsedMontage {
  const { draft, violations } = read(source);
  return { montage: draft as Montage, violations };
}

/** Reads a montage and checks it against all rules: {@link parseMontage} and {@link checkMontage} with each violation once. */
export function readMontage(source: MontageSource, context: CheckContext = {}): ParsedMontage {
  const { draft, violations } = read(source);
  return { montage: draft as Montage, violations: inOrder([...violations, ...checkMontage(draft, context)]) };
}

function read(source: MontageSource): { readonly draft: Draft<Montage>; readonly violations: readonly Violation[] } {
  const parts = Object.entries(MONTAGE.fields)
    .map(([name, spec]) => ({ name, ...readConfig(name, spec, source[name as keyof MontageSource]) }))
    .filter(({ value }) => value !== undefined && value !== null);
  return {
    draft: Object.fromEntries(parts.map(({ name, value }) => [name, value])) as Draft<Montage>,
    violations: parts.flatMap((part) => part.violations),
  };
}

function readConfig(name: string, spec: FieldSpec, given: unknown): { readonly value: unknown; readonly violations: readonly Violation[] } {
  if (typeof given !== 'string') return { value: coerced(spec, given), violations: [] };
  const parsed = parseJson(given);
  return 'fault' in parsed
    ? { value: UNKNOWN, violations: [violationOf(JSON_RULE, name, parsed)] }
    : { value: coerced(spec, parsed.value), violations: [] };
}

/** Violations of the montage as a whole, then of InputConfig, EditingConfig, OutputConfig. */
function inOrder(violations: readonly Violation[]): Violation[] {
  const rank = ({ path }: Violation) => Object.keys(MONTAGE.fields).findIndex((name) => path.startsWith(name));
  return [...violations].sort((a, b) => rank(a) - rank(b));
}
