import { describe } from './describe';
import { severityOf, type Rule } from './rule';
import type { FieldSpec } from '../../model';

/** A rule that a montage breaks, at one place. */
export interface Violation {
  /** Stable code, e.g. `IMS1012`: `IMS1…` are errors, `IMS2…` warnings. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Where, e.g. `InputConfig.TitleArray[3]`; empty for the montage as a whole. */
  readonly path: string;
  /** What was given. */
  readonly got: string;
  /** What is allowed. */
  readonly allowed: string;
  /** What to do. */
  readonly fix: string;
  /** All of the above in one line. */
  readonly message: string;
  /** Where the rule comes from. */
  readonly source: string;
}

/** The violation of a rule by `subject`, which stands at `path` and is described by `spec`; `given` is what the rule needs beside it. */
export function broken(rule: Rule, path: string, subject: unknown, given: readonly unknown[] = [], spec?: FieldSpec): Violation {
  const text = (part: Rule['allowed']) => (typeof part === 'string' ? part : part(subject, ...given));
  const { code } = rule;
  const got = rule.got !== undefined ? text(rule.got) : spec?.sensitive ? 'a value that is not shown' : describe(subject);
  const allowed = text(rule.allowed);
  const fix = text(rule.fix);
  const message = `${code} ${path || 'montage'}: got ${got}, allowed ${allowed}; ${fix}.`;
  return { code, severity: severityOf(rule), path, got, allowed, fix, message, source: text(rule.source) };
}
