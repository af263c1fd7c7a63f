import { describe, formatPath, type Segment, UNKNOWN, valueAt } from '../../../montage';
import { type Path, type ValueObject } from '../../framework';
import type { JobMontage } from '../job-montage';
import { sameAt } from './values-at';

/** An attribute that forces a new paid job, and in words why, where the attribute alone does not say it. */
export interface Cause {
  readonly path: Path;
  readonly reason?: string;
}

/** A place in the montage that differs from what was submitted, and both montages, if they are known. */
export interface MontageChange {
  readonly path: readonly Segment[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** So many changes are told; the attribute merged_config shows all. */
export const TOLD = 8;

/** The part of a verdict that is not to be seen in the job's own attributes: that its template changed, and what in it. */
export function templateCause(planned: ValueObject, prior: ValueObject, job: JobMontage, changes: readonly MontageChange[]): Cause[] {
  const path = changedAttribute(planned, prior, job);
  if (!path) return [];
  if (!job.templateKnown) return [{ path, reason: `${whatIsOpen(job)} is not known before the apply, so the job is replaced. ${MAYBE_THE_SAME}` }];
  if (changes.length === 0) return [];
  return [{ path, reason: `${subject(prior, job)}: ${changesInWords(changes, ', see merged_config')}. So the job runs again, and is paid again.` }];
}

/** The first few changes, by place and values; `where` tells where the others are to be seen. */
export function changesInWords(changes: readonly MontageChange[], where: string = ''): string {
  const more = changes.length > TOLD ? [`and ${changes.length - TOLD} more${where}`] : [];
  return [...changes.slice(0, TOLD).map(inWords), ...more].join('; ');
}

export const MAYBE_THE_SAME = 'Should it turn out to be the same montage, the existing job is taken and nothing is paid.';

function whatIsOpen(job: JobMontage): string {
  return job.picked === UNKNOWN ? 'Which template the job gets' : `What template ${job.templateName} says`;
}

function subject(prior: ValueObject, job: JobMontage): string {
  const name = `Template ${job.templateName}`;
  const before = prior.picked_template;
  if (!job.usesTemplates) return `Template ${before} is not used any more`;
  if (before === null || before === undefined) return `${name} is used now`;
  return before === job.computed.picked_template ? name : `${name} is used instead of ${before}`;
}

function inWords({ path, before, after }: MontageChange): string {
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
