import { type BatchJob, submissionKey, submitHighlights, userDataWith, outcomeOf } from '../../ims';
import { type CheckContext, type Montage, toWire, UNKNOWN } from '../../montage';
import { defineResource, type ResourceContext, UNKNOWN as UNKNOWN_VALUE, type ValueObject, type Values } from '../framework';
import { importedValues } from './imported-job';
import { JobMontage } from './job-montage';
import { JOB_ATTRIBUTES as attributes } from './schema';
import { explained } from '../service-calls/explained';
import { announceDestroy, deleteOutputs } from '../paid-job/destruction';
import { findingOf, refresh } from '../paid-job/history';
import { nameOf } from '../paid-job/job-name';
import { keptMade, listed, madeBy, verified } from '../paid-job/outputs';
import { isLookedFor } from '../paid-job/policies';
import { bytesAtPlan, bytesAtSubmit } from './materials/material-bytes';
import { factsOf } from './materials/material-facts';
import { refuseInvalid, reportViolations } from './violations';
import { type ProviderData } from '../provider-configuration/provider-data';
import { digestWith } from './materials/tracked-materials';
import { warnOfPausedPipeline } from './pipeline-check';
import { rerunOf } from './rerun/rerun';
import { keptOfTheRun, PlannedRun } from './planned-run';
import { shownConfigs } from './shown-configs';
import { reportUnreadable } from './templates';
import { checkUserData, userEntries } from '../paid-job/user-data';

/** Private to the state: text of the template that the job was submitted with. */
const SUBMITTED_TEMPLATE = 'submitted_template';

type State = Values<typeof attributes>;

/** A paid montage job. Its creation submits; everything that changes pixels replaces it; nothing else touches it. */
export const highlightMontageJob = defineResource<typeof attributes, ProviderData>({
  description: 'A highlight montage job: submitted once, when it is created. What changes pixels or sound replaces it, which is a new paid job; '
    + 'anything else is only recorded. Wait for it with ims_highlight_montage_result.',
  attributes,
}, {
  typeName: 'ims_highlight_montage_job',
  planDelete: true,

  validate(config, { diagnostics, providerData }) {
    const job = JobMontage.of(config as ValueObject);
    reportUnreadable(job.templates, diagnostics);
    // A template that is not followed may have changed since the submit, so it is judged when it is known that the job runs.
    const judged = job.follows ? job : job.with(UNKNOWN);
    // Terraform checks a configuration twice in one plan, before and after the provider is configured; errors stop at the first
    // time, warnings are kept for the second, when more is known.
    reportViolations(judged, contextOf(config as ValueObject, providerData), diagnostics, providerData ? ['error', 'warning'] : ['error']);
    checkUserData(config as unknown as ValueObject, diagnostics);
  },

  async plan(change, context) {
    const { private: priv, diagnostics, providerData } = context;
    const { config, planned, prior } = change as unknown as { readonly [key in 'config' | 'planned' | 'prior']: ValueObject | null };
    if (!planned || !config) {
      await announceDestroy(change.prior!, nameOf(prior!), context);
      return undefined;
    }
    const { etags, open } = await bytesAtPlan(config, prior, context);
    const finding = prior ? findingOf(priv, prior) : undefined;
    const { causes, computed, job, reason } = rerunOf({ config, planned, prior, submittedTemplate: priv.get<string>(SUBMITTED_TEMPLATE), finding, etags });
    for (const { path } of causes) change.replace(path);
    const runs = prior === null || reason !== undefined;
    // What is at the materials may change until the submit, so a plan promises nothing about it.
    const bytes = open || (runs && etags !== null) ? { digest: UNKNOWN_VALUE, material_etags: UNKNOWN_VALUE } : {};
    if (!runs) return { ...planned, ...computed, ...bytes, ...keptOfTheRun(prior) } as typeof change.planned;
    if (!job.follows) reportViolations(job, contextOf(config, providerData), diagnostics, ['error']);
    const run = new PlannedRun(config, job, providerData);
    run.announce(reason, causes[0]?.path, diagnostics, prior?.on_destroy === 'delete_outputs' ? listed(keptMade(priv) ?? []) : undefined);
    run.count(prior !== null, priv);
    await warnOfPausedPipeline(job.montage, run.name, context);
    return { ...planned, ...computed, ...bytes, ...run.computed, rerun_reason: UNKNOWN_VALUE } as typeof change.planned;
  },

  async create({ config, planned }, context) {
    const written = config as unknown as ValueObject;
    const job = JobMontage.of(written);
    refuseInvalid(job, contextOf(written, context.providerData));
    const etags = await bytesAtSubmit(planned.track_materials === true, job.montage as Montage, context);
    const digest = digestWith(job.computed.digest as string, etags);
    const key = submissionKey({ digest, scope: planned.scope, run: planned.run ?? '' });
    const run = new PlannedRun(written, job, context.providerData);
    const { fuse, client: { caller, ledger } } = context.providerData;
    const request = { ...toWire(job.montage as Montage), UserData: userDataWith(key, userEntries(planned as unknown as ValueObject)) };
    const options = { signal: context.signal };
    const submission = await explained('The montage job was not submitted', () => ledger.submit({
      key, accept: (found) => isSound(found, planned, context),
      send: () => fuse.submit(run.spending, () => submitHighlights(caller, request, options)),
    }, options));
    context.log.info(submission.adopted ? 'adopted an existing job' : 'submitted a job', { job_id: submission.jobId });
    if (job.usesTemplates) context.private.set(SUBMITTED_TEMPLATE, job.templateText);
    context.providerData.fresh.add({ ...planned as unknown as ValueObject, id: submission.jobId });
    const shown = shownConfigs(planned as unknown as ValueObject, written, job);
    return {
      ...planned, ...shown, ...job.computed as Partial<State>, digest, material_etags: etags,
      id: submission.jobId, status: 'Init', submission_key: key, adopted: submission.adopted, create_time: submission.createTime ?? now(),
      ...run.computed, rerun_reason: run.reasonAfterwards(planned as unknown as ValueObject, etags),
    } as State;
  },

  async read(state, context) {
    const job = await refresh(state, context);
    if (!job) return state.digest ? state : null;
    const status = outcomeOf(job) === 'failed' ? 'Failed' : job.status;
    const known = { ...state, status, create_time: state.create_time ?? job.createTime ?? null };
    return state.digest ? known : { ...known, ...importedValues(job) } as State;
  },

  async update({ planned, config }, context) {
    const job = JobMontage.of(config as unknown as ValueObject);
    // Nothing runs, so the template of now makes what was submitted: of a job that was submitted without one, too.
    if (job.usesTemplates !== (context.private.get(SUBMITTED_TEMPLATE) !== undefined)) context.private.set(SUBMITTED_TEMPLATE, job.templateText);
    return { ...planned, picked_template: job.computed.picked_template as string | null };
  },

  async delete(state, context) {
    context.providerData.replaced.add(nameOf(state as unknown as ValueObject), {
      prior: state as unknown as ValueObject, submittedTemplate: context.private.get<string>(SUBMITTED_TEMPLATE), finding: findingOf(context.private, state),
    });
    await explained('The outputs were not deleted', () => deleteOutputs(state, true, context));
  },

  importState: (id) => ({ id }),
});

function contextOf(config: ValueObject, provider: ProviderData | undefined): CheckContext {
  return { region: provider?.region, materials: factsOf(config.materials) };
}

/** Whether a job with the same key may be taken in place of a new one: not the one that was replaced for what became of it, and not one that the next plan would replace for that. */
async function isSound(found: BatchJob, planned: State, { providerData, signal }: ResourceContext<ProviderData>): Promise<boolean> {
  const before = providerData.replaced.get(nameOf(planned as unknown as ValueObject));
  if (before?.finding && before.prior.id === found.jobId) return false;
  return !isLookedFor('missing', planned) || (await verified(madeBy(found), providerData.client, signal)).faults.length === 0;
}

const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
