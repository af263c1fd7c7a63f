import { changedPaths } from './changed-paths';
import { type Cause, changesInWords, MAYBE_THE_SAME, type MontageChange, templateCause, TOLD } from './template-cause';
import { sameAt, valueAtPath } from './values-at';
import { canonical, describe, formatPath, masked, MONTAGE, type Montage, toAttributePath, valueAt } from '../../../montage';
import { isUnknown, UNKNOWN, type ValueObject } from '../../framework';
import { montageOf } from '../../montage-values/montage-values';
import { actionOn, type Finding, refusalOf } from '../../paid-job/policies';
import { JobMontage } from '../job-montage';
import { digestWith, type Etags, overwritten } from '../materials/tracked-materials';
import { shownConfigs } from '../shown-configs';

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
  /** What a refresh found out about the job, or what it made. */
  readonly finding?: Finding;
  /** What is at the materials now, when the job tracks them; null when it does not. */
  readonly etags?: Etags | null;
}

/**
 * Compares what is planned with what was submitted: not as text, but as what the service would make of it.
 * @throws DiagnosticError when a policy refuses to go on
 */
export function rerunOf(change: JobChange): Rerun {
  const { prior, etags = null } = change;
  const wanted = JobMontage.of(change.config);
  const asSubmitted = prior && prior.status !== 'Failed' ? pinned(wanted, prior, change.submittedTemplate) : undefined;
  const job = asSubmitted ?? wanted;
  const sameBytes = JSON.stringify(prior?.material_etags ?? null) === JSON.stringify(etags);
  const digest = asSubmitted && sameBytes ? prior!.digest : withBytes(job, etags);
  const computed = { ...shownConfigs(change.planned, change.config, job), ...job.computed, digest, material_etags: etags };
  if (!prior) return { causes: [], computed, job };
  const decided = decision(change);
  if (decided) return { causes: [{ path: ['status'], reason: decided }], reason: decided, computed: { ...computed, status: UNKNOWN }, job };
  const { causes, reason } = together([
    asSubmitted || montageIs(job, prior) ? NOTHING : causesOf({ ...change, planned: { ...change.planned, ...computed } }, prior, job), bytesChanged(prior, etags),
  ]);
  const allReasons = [whyAnotherRun(change.config, prior), reason].filter(Boolean).join(' ');
  return { causes, ...(allReasons !== '' && { reason: allReasons }), computed, job };
}

type Causes = Pick<Rerun, 'causes' | 'reason'>;

const NOTHING: Causes = { causes: [] };

function together(all: readonly Causes[]): Causes {
  return { causes: all.flatMap(({ causes }) => causes), reason: all.map(({ reason }) => reason).filter(Boolean).join(' ') };
}

/** Why the job runs again although its montage is the same: something is the matter with it, and the user's policy says so. */
function decision({ finding, planned }: JobChange): string | undefined {
  if (!finding) return undefined;
  const action = actionOn(finding, planned);
  if (action === 'refuse') throw refusalOf(finding);
  const again = finding.kind === 'failed' ? 'It is submitted again. Failed jobs are not charged.' : 'The montage is made, and paid, again.';
  return action === 'run' ? `${finding.words} ${again}` : undefined;
}

function withBytes(job: JobMontage, etags: Etags | null): ValueObject[string] {
  return isUnknown(job.computed.digest) ? UNKNOWN : digestWith(job.computed.digest, etags);
}

/** Whether the montage is the one that was submitted, whatever the bytes of its materials are now. */
function montageIs(job: JobMontage, { digest, material_etags: before = null }: ValueObject): boolean {
  return withBytes(job, before as Etags | null) === digest;
}

/** Materials that were overwritten under the same name since they were looked at. */
function bytesChanged({ material_etags: before = null }: ValueObject, etags: Etags | null): Causes {
  const names = before === null || etags === null ? [] : overwritten(before as Etags, etags);
  if (names.length === 0) return NOTHING;
  const [is, more] = [names.length === 1 ? 'was' : 'were', names.length > TOLD ? ` and ${names.length - TOLD} more` : ''];
  return { causes: [{ path: ['material_etags'] }], reason: `${names.slice(0, TOLD).map((name) => name.split('?', 1)[0]).join(', ')}${more} ${is} overwritten (other ETag).` };
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
  const { merged_config: merged } = asSubmitted.computed;
  // The text that was kept lacks the signatures of URLs, as merged_config does.
  return montageIs(asSubmitted, prior) || (typeof merged === 'string' && merged === prior.merged_config) ? asSubmitted : undefined;
}

function causesOf(change: JobChange, prior: ValueObject, job: JobMontage): Causes {
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
