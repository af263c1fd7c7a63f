import { changedPaths, sameAt } from './changed-paths';
import { ADOPTED_IF_EQUAL, type Cause, describeChanges, MAX_LISTED, type MontageChange, templateCause } from './template-cause';
import { canonical, describe, formatPath, hasCanonicalForm, masked, MONTAGE, type Montage, toAttributePath, valueAt } from '../../../montage';
import { isUnknown, UNKNOWN, type Unknown, type ValueObject } from '../../framework';
import { montageOf } from '../../montage-values/montage-values';
import { actionOn, type Finding, refusalOf } from '../../paid-job/policies';
import { type ComputedAttributes, type JobMontage } from '../job-montage';
import { digestWith, type Etags, etagsIn, overwritten } from '../materials/tracked-materials';
import { type ShownConfigs, shownConfigs } from '../shown-configs';

/** The attributes that a verdict plans. */
export interface PlannedAttributes extends ComputedAttributes, ShownConfigs {
  readonly material_etags: Etags | null;
  /** Unknown when the job runs again for the sake of its outcome. */
  readonly status?: Unknown;
}

/** The verdict of a plan about a job: whether it runs again, because of which attributes, and the attributes that are computed anew. */
export interface Rerun {
  /** Empty when nothing runs, or when the job runs for the first time. */
  readonly causes: readonly Cause[];
  /** One or more sentences, when the job runs again. */
  readonly reason?: string;
  readonly computed: PlannedAttributes;
  /** The montage that applies: with follow = false the submitted one. */
  readonly job: JobMontage;
}

/** A planned job and its prior state. */
export interface JobChange {
  /** As the user wrote it. */
  readonly config: ValueObject;
  /** The montage of `config`. */
  readonly wanted: JobMontage;
  readonly planned: ValueObject;
  readonly prior: ValueObject | null;
  /** Text of the template that the job was submitted with. */
  readonly submittedTemplate?: string;
  /** What a refresh found about the job or its outputs. */
  readonly finding?: Finding;
  /** ETags of the materials now, when the job tracks them; null when it does not. */
  readonly etags?: Etags | null;
}

/**
 * Compares the planned montage with the submitted one: by what the service would make of it, not as text.
 * @throws DiagnosticError when a policy refuses the plan
 */
export function rerunOf(change: JobChange): Rerun {
  const { wanted, prior, etags = null } = change;
  const asSubmitted = prior && prior.status !== 'Failed' ? pinned(wanted, prior, change.submittedTemplate) : undefined;
  const job = asSubmitted ?? wanted;
  const digest = asSubmitted && prior && sameBytes(prior, etags) && typeof prior.digest === 'string' ? prior.digest : withBytes(job, etags);
  const computed = { ...shownConfigs(change.planned, change.config, job), ...job.computed, digest, material_etags: etags };
  if (!prior) return { causes: [], computed, job };
  const decided = decision(change);
  if (decided) return { causes: [{ path: ['status'], reason: decided }], reason: decided, computed: { ...computed, status: UNKNOWN }, job };
  const { causes, reason } = together([
    asSubmitted || montageIs(job, prior) ? NOTHING : causesOf({ ...change, planned: { ...change.planned, ...computed } }, prior, job), bytesChanged(prior, etags),
  ]);
  const allReasons = [runChanged(change.config, prior), reason].filter(Boolean).join(' ');
  return { causes, ...(allReasons !== '' && { reason: allReasons }), computed, job };
}

type Causes = Pick<Rerun, 'causes' | 'reason'>;

const NOTHING: Causes = { causes: [] };

function together(all: readonly Causes[]): Causes {
  return { causes: all.flatMap(({ causes }) => causes), reason: all.map(({ reason }) => reason).filter(Boolean).join(' ') };
}

/** The reason why the job runs again although its montage is the same: a policy decides so because of a finding. */
function decision({ finding, planned }: JobChange): string | undefined {
  if (!finding) return undefined;
  const action = actionOn(finding, planned);
  if (action === 'refuse') throw refusalOf(finding);
  const again = finding.kind === 'failed' ? 'The job is submitted again. Failed jobs are not charged.' : 'The montage is made again, and you pay again.';
  return action === 'run' ? `${finding.words} ${again}` : undefined;
}

function withBytes(job: JobMontage, etags: Etags | null): string | Unknown {
  const { digest } = job.computed;
  return isUnknown(digest) ? UNKNOWN : digestWith(digest, etags);
}

/** Whether the montage is the submitted one, whatever the bytes of its materials are now. */
function montageIs(job: JobMontage, prior: ValueObject): boolean {
  return withBytes(job, etagsIn(prior)) === prior.digest;
}

function sameBytes(prior: ValueObject, etags: Etags | null): boolean {
  return JSON.stringify(etagsIn(prior)) === JSON.stringify(etags);
}

/** Materials that were overwritten under the same name since the last run. */
function bytesChanged(prior: ValueObject, etags: Etags | null): Causes {
  const before = etagsIn(prior);
  const names = before === null || etags === null ? [] : overwritten(before, etags);
  if (names.length === 0) return NOTHING;
  const [is, more] = [names.length === 1 ? 'was' : 'were', names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : ''];
  return { causes: [{ path: ['material_etags'] }], reason: `${names.slice(0, MAX_LISTED).map((name) => name.split('?', 1)[0]).join(', ')}${more} ${is} overwritten (other ETag).` };
}

/** The reason for a change of `run`; the schema itself makes the replacement. */
function runChanged({ run = null }: ValueObject, { run: before = null }: ValueObject): string | undefined {
  if (run === before) return undefined;
  if (isUnknown(run)) return 'run is not known before the apply.';
  const [was, is] = [before, run].map((value) => (value === null ? 'unset' : describe(value)));
  return `run changed from ${was} to ${is}: the same montage is made again, and you pay again.`;
}

/** The job with its template as it was submitted, if follow = false keeps it and the result is what was submitted. */
function pinned(job: JobMontage, prior: ValueObject, submittedTemplate: string | undefined): JobMontage | undefined {
  if (job.follows || submittedTemplate === undefined) return undefined;
  const asSubmitted = job.with(submittedTemplate);
  const { merged_config: merged } = asSubmitted.computed;
  // The stored text lacks the signatures of URLs, as merged_config does.
  return montageIs(asSubmitted, prior) || (typeof merged === 'string' && merged === prior.merged_config) ? asSubmitted : undefined;
}

function causesOf(change: JobChange, prior: ValueObject, job: JobMontage): Causes {
  const changes = changesOf(change, prior, job);
  const fromTemplate = changes.filter((each) => isFromTemplate(each, change.planned, prior, job));
  const own = changes.filter((each) => !fromTemplate.includes(each));
  const ofTemplate = templateCause(change.planned, prior, job, fromTemplate);
  const causes = [...own.map(({ path }) => ({ path: toAttributePath(formatPath(path)) })), ...ofTemplate];
  const maybe = isUnknown(job.computed.digest) && job.templateKnown ? ` ${ADOPTED_IF_EQUAL}` : '';
  const inWords = own.length > 0 ? [`${describeChanges(own)}.${maybe}`] : [];
  const reason = [...inWords, ...ofTemplate.map((cause) => cause.reason)].join(' ');
  return causes.length > 0 ? { causes, reason } : { causes: [{ path: ['digest'] }], reason: 'The montage as a whole changed.' };
}

function changesOf({ planned }: JobChange, prior: ValueObject, job: JobMontage): MontageChange[] {
  if (isUnknown(job.computed.digest)) return changedPaths(montageOf(prior), montageOf(planned)).map((path) => ({ path }));
  const before = inParameters(submittedConfig(prior));
  const after = inParameters(job.shown);
  return changedPaths(before, after).map((path) => ({ path, before, after }));
}

/** The submitted montage in canonical form, without secrets. */
function submittedConfig(prior: ValueObject): unknown {
  if (typeof prior.merged_config === 'string') return JSON.parse(prior.merged_config);
  const montage = montageOf(prior);
  return hasCanonicalForm(montage) ? masked(MONTAGE, canonical(montage)) : {};
}

/** Treats a missing configuration as one without parameters, so that differences are those of parameters. */
const inParameters = (montage: unknown): object => ({ InputConfig: {}, EditingConfig: {}, OutputConfig: {}, ...montage as object });

/** Whether a change comes from the template rather than from the job's own attributes. */
function isFromTemplate({ path, before }: MontageChange, planned: ValueObject, prior: ValueObject, job: JobMontage): boolean {
  const [config, parameter] = path;
  if (sameAt(prior, planned, toAttributePath(formatPath(path)))) return true;
  if (parameter === undefined || before === undefined) return false;
  const source = job.sourceOf(config as keyof Montage, String(parameter));
  // A default that is shown where no value is set comes and goes with the template's value.
  if (source === 'template') return valueAt(before, [config, parameter]) === undefined;
  return source === undefined && (valueAt(prior, toAttributePath(formatPath([config, parameter]))) ?? null) === null;
}
