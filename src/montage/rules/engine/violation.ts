import { describe } from './describe';
import { severityOf, type Rule } from './rule';
import type { FieldSpec } from '../../model';
import { citation } from '../../sources';

/** One place where a rule does not hold. */
export interface Violation {
  /** Stable code, e.g. `IMS1012`: `IMS1…` are errors, `IMS2…` warnings. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path of the value, e.g. `InputConfig.TitleArray[3]`; empty for the montage as a whole. */
  readonly path: string;
  /** What was found, a noun phrase. */
  readonly got: string;
  /** What is allowed, a noun phrase. */
  readonly allowed: string;
  /** What to do, a sentence without capital and full stop. */
  readonly fix: string;
  /** All of the above in one line. */
  readonly message: string;
  /** Where the rule comes from: page and section of the vendor's documentation, or the id of a guess. */
  readonly source: string;
}

/** The violation of a rule by the value at `path`. `needs` are the values that the rule needs, `spec` describes the value. */
export function violationOf(rule: Rule, path: string, value: unknown, needs: readonly unknown[] = [], spec?: FieldSpec): Violation {
  const text = (part: Rule['allowed']) => (typeof part === 'string' ? part : part(value, ...needs));
  const { code } = rule;
  const source = typeof rule.source === 'function' ? rule.source(value, ...needs) : rule.source;
  const got = rule.got !== undefined ? text(rule.got) : spec?.sensitive ? 'a hidden value' : describe(value);
  const allowed = text(rule.allowed);
  const fix = text(rule.fix);
  const message = `${code} ${path || 'montage'}: got ${got}, allowed ${allowed}; ${fix}.`;
  return { code, severity: severityOf(rule), path, got, allowed, fix, message, source: citation(source) };
}
