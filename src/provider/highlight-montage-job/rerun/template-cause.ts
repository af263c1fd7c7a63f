import { sameAt } from './changed-paths';
import { describe, formatPath, type Segment, UNKNOWN, valueAt } from '../../../montage';
import { type Path, type ValueObject } from '../../framework';
import { type JobMontage } from '../job-montage';

/** An attribute that makes the job run again, and the reason where the attribute alone does not tell it. */
export interface Cause {
  readonly path: Path;
  readonly reason?: string;
}

/** A path in the montage that differs from the submitted one, and both montages, if they are known. */
export interface MontageChange {
  readonly path: readonly Segment[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** How many changes a reason lists; the attribute merged_config shows all. */
export const MAX_LISTED = 8;

/** The part of a verdict that the job's own attributes do not show: that its template changed, and what in it. */
export function templateCause(planned: ValueObject, prior: ValueObject, job: JobMontage, changes: readonly MontageChange[]): Cause[] {
  const path = changedAttribute(planned, prior, job);
  if (!path) return [];
  if (!job.templateKnown) return [{ path, reason: `${unknownPart(job)} is not known before the apply, so the job is replaced. ${ADOPTED_IF_EQUAL}` }];
  if (changes.length === 0) return [];
  return [{ path, reason: `${subject(prior, job)}: ${describeChanges(changes, ', see merged_config')}. So the job runs again, and you pay again.` }];
}

/** The first few changes, by path and values; `where` tells where to see the others. */
export function describeChanges(changes: readonly MontageChange[], where: string = ''): string {
  const more = changes.length > MAX_LISTED ? [`and ${changes.length - MAX_LISTED} more${where}`] : [];
  return [...changes.slice(0, MAX_LISTED).map(describeChange), ...more].join('; ');
}

export const ADOPTED_IF_EQUAL = 'If the montage turns out to be the same, the existing job is adopted and you pay nothing.';

function unknownPart(job: JobMontage): string {
  return job.picked === UNKNOWN ? 'Which template the job gets' : `The content of template ${job.templateName}`;
}

function subject(prior: ValueObject, job: JobMontage): string {
  const name = `Template ${job.templateName}`;
  const before = prior.picked_template;
  if (!job.usesTemplates) return `Template ${before} is not used any more`;
  if (before === null || before === undefined) return `${name} is used now`;
  return before === job.computed.picked_template ? name : `${name} is used instead of ${before}`;
}

function describeChange({ path, before, after }: MontageChange): string {
  const place = formatPath(path);
  if (after === undefined) return `${place} is not known before the apply`;
  const [was, is] = [valueAt(before, path), valueAt(after, path)];
  if (was === undefined || was === null) return `${place} is set to ${describe(is)}`;
  if (is === undefined || is === null) return `${place} is no longer set (it was ${describe(was)})`;
  return `${place} changed from ${describe(was)} to ${describe(is)}`;
}

/** The attribute of the templates that differs between state and plan. */
function changedAttribute(planned: ValueObject, prior: ValueObject, { picked }: JobMontage): Path | undefined {
  const entry = typeof picked === 'number' ? [['templates', picked, 'config'], ['templates', picked, 'follow']] : [];
  const whole = !planned.templates || !prior.templates;
  const candidates: Path[] = whole ? [['templates']] : [...entry, ['templates'], ['digest']];
  return candidates.find((path) => !sameAt(prior, planned, path) || path[0] === 'digest');
}
