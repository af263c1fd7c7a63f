import { canonical, describe, formatPath, masked, MONTAGE, Montage, toAttributePath, valueAt } from '../../montage';
import { isUnknown, UNKNOWN, ValueObject } from '../framework';
import { changedPaths } from './changed-paths';
import { JobMontage } from './job-montage';
import { montageOf } from './montage-values';
import { shownConfigs } from './shown-configs';
import { Cause, changesInWords, MAYBE_THE_SAME, MontageChange, templateCause } from './template-cause';
import { sameAt, valueAtPath } from './values-at';

/** What a plan says about a job: whether it runs (again), because of which attributes, and what will be computed anew. */
export interface Rerun {
  /** Empty when nothing runs, or when it runs for the first time. */
  readonly causes: readonly Cause[];
  /** In words, when the job runs again. */
  readonly reason?: string;
  readonly computed: ValueObject;
  /** The montage that is, or will be, in force: with follow = false the one that was submitted. */
  readonly job: JobMontage;
}

/** What is planned, beside what there is. */
export interface JobChange {
  /** As the user wrote it. */
  readonly config: ValueObject;
  readonly planned: ValueObject;
  readonly prior: ValueObject | null;
  /** Text of the template that the job was submitted with. */
  readonly submittedTemplate?: string;
  /** Why the job failed, in the service's words. */
  readonly failure?: string;
}

/** Compares what is planned with what was submitted: not as text, but as what the service would make of it. */
export function rerunOf(change: JobChange): Rerun {
  const { prior } = change;
  const wanted = JobMontage.of(change.config);
  const asSubmitted = prior && prior.status !== 'Failed' ? pinned(wanted, prior, change.submittedTemplate) : undefined;
  const job = asSubmitted ?? wanted;
  const computed = { ...shownConfigs(change.planned, change.config, job), ...job.computed, ...asSubmitted && { digest: prior!.digest } };
  if (!prior) return { causes: [], computed, job };
  if (prior.status === 'Failed') {
    const why = change.failure ? `Why it failed: ${change.failure}` : 'Why it failed is in the data source ims_highlight_montage_job.';
    const reason = `Job ${prior.id} failed, so it is submitted again. Failed jobs are not charged. ${why}`;
    return { causes: [{ path: ['status'], reason }], reason, computed: { ...computed, status: UNKNOWN }, job };
  }
  const runReason = whyAnotherRun(change.config, prior);
  if (computed.digest === prior.digest) return { causes: [], reason: runReason, computed, job };
  const { causes, reason } = causesOf({ ...change, planned: { ...change.planned, ...computed } }, prior, job);
  return { causes, reason: [runReason, reason].filter(Boolean).join(' '), computed, job };
}

/** A change of `run`, which the schema itself makes a replacement of. */
function whyAnotherRun({ run = null }: ValueObject, { run: before = null }: ValueObject): string | undefined {
  if (run === before) return undefined;
  if (isUnknown(run)) return 'run is not known before the apply.';
  return `run changed from ${describe(before)} to ${describe(run)}: the same montage is made, and paid, again.`;
}

/** The job with the template as it was at the submit, when it is to stay so and that still is what was submitted. */
function pinned(job: JobMontage, prior: ValueObject, submittedTemplate: string | undefined): JobMontage | undefined {
  if (job.follows || submittedTemplate === undefined) return undefined;
  const asSubmitted = job.with(submittedTemplate);
  const { digest, merged_config: merged } = asSubmitted.computed;
  // The text that was kept lacks the signatures of URLs, as merged_config does.
  return digest === prior.digest || (typeof merged === 'string' && merged === prior.merged_config) ? asSubmitted : undefined;
}

function causesOf(change: JobChange, prior: ValueObject, job: JobMontage): Pick<Rerun, 'causes' | 'reason'> {
  const changes = whatChanged(change, prior, job);
  const fromTemplate = changes.filter((each) => isTemplates(each, change.planned, prior, job));
  const own = changes.filter((each) => !fromTemplate.includes(each));
  const ofTemplate = templateCause(change.planned, prior, job, fromTemplate);
  const causes = [...own.map(({ path }) => ({ path: toAttributePath(formatPath(path)) })), ...ofTemplate];
  const maybe = isUnknown(job.computed.digest) && job.templateKnown ? ` ${MAYBE_THE_SAME}` : '';
  const inWords = own.length > 0 ? [`${changesInWords(own)}.${maybe}`] : [];
  const reason = [...inWords, ...ofTemplate.map((cause) => cause.reason)].join(' ');
  return causes.length > 0 ? { causes, reason } : { causes: [{ path: ['digest'] }], reason: 'The montage as a whole changed.' };
}

function whatChanged({ planned }: JobChange, prior: ValueObject, job: JobMontage): MontageChange[] {
  if (isUnknown(job.computed.digest)) return changedPaths(montageOf(prior), montageOf(planned)).map((path) => ({ path }));
  const before = inParameters(typeof prior.merged_config === 'string' ? JSON.parse(prior.merged_config) : masked(MONTAGE, canonical(montageOf(prior) as Montage)));
  const after = inParameters(job.shown);
  return changedPaths(before, after).map((path) => ({ path, before, after }));
}

/** With a configuration that is not there as one without parameters, so that differences are those of parameters. */
const inParameters = (montage: unknown): object => ({ InputConfig: {}, EditingConfig: {}, OutputConfig: {}, ...montage as object });

/** Whether a change comes from the template rather than from the job's own attributes. */
function isTemplates({ path, before }: MontageChange, planned: ValueObject, prior: ValueObject, job: JobMontage): boolean {
  const [config, parameter] = path;
  if (sameAt(prior, planned, toAttributePath(formatPath(path)))) return true;
  if (parameter === undefined || before === undefined) return false;
  const giver = job.giverOf(config as keyof Montage, String(parameter));
  // A default that is shown where nobody gives a value comes and goes with the template's value.
  if (giver === 'template') return valueAt(before, [config, parameter]) === undefined;
  return giver === undefined && valueAtPath(prior, toAttributePath(formatPath([config, parameter]))) === null;
}
