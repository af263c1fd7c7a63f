import { type CheckContext, checkMontage, type Montage, toAttributePath, type Violation } from '../../montage';
import { DiagnosticError, type Diagnostics, type Path, pathText } from '../framework';
import { type JobMontage } from './job-montage';

/** Reports the violations of the merged montage, each at the attribute that the value comes from: the job's own, or its template. */
export function reportViolations(job: JobMontage, context: CheckContext, diagnostics: Diagnostics, severities: readonly Violation['severity'][]): void {
  for (const violation of checkMontage(job.montage, context).filter(({ severity }) => severities.includes(severity))) {
    const { code, severity, got, allowed, fix } = violation;
    const path = attributeOf(job, violation);
    diagnostics.add({
      severity, summary: `${code}: ${pathText(path)}`, path,
      detail: `${where(job, violation)}Got ${got}; allowed is ${allowed}.\n\n${capitalized(fix)}`,
    });
  }
}

/**
 * The check before the submission, when everything is known.
 * @throws DiagnosticError with every violation
 */
export function refuseInvalid(job: JobMontage, context: CheckContext): void {
  const errors = checkMontage(job.montage as Montage, context).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map((violation) => `${where(job, violation)}${violation.message}`);
  throw new DiagnosticError('The montage was not submitted', lines.join('\n'), attributeOf(job, errors[0]));
}

function attributeOf(job: JobMontage, { path }: Violation): Path {
  return job.templatePath(path) === undefined ? toAttributePath(path) : ['templates', job.picked as number, 'config'];
}

/** The place of a violation, when the attribute alone does not tell it. */
function where(job: JobMontage, { path }: Violation): string {
  const inTemplate = job.templatePath(path);
  if (inTemplate !== undefined) return `Template ${job.templateName}, ${inTemplate}: `;
  const shared = job.usesTemplates && job.templateKnown && toAttributePath(path).length < 3;
  return shared ? `Merged with template ${job.templateName}: ` : '';
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
