import { JobMontage } from './job-montage';
import { etagsAtPlan, etagsAtSubmission } from './materials/material-etags';
import { factsOf } from './materials/material-facts';
import { digestWith } from './materials/tracked-materials';
import { MontageRun } from './montage-run';
import { warnOfPausedPipeline } from './pipeline-check';
import { rerunOf } from './rerun/rerun';
import { JOB_ATTRIBUTES as attributes } from './schema';
import { shownConfigs } from './shown-configs';
import { reportUnreadable } from './templates';
import { refuseInvalid, reportViolations } from './violations';
import { type BatchJob, submissionKey, submitHighlights, userDataWith } from '../../ims';
import { type CheckContext, digestOf, hasCanonicalForm, toWire, UNKNOWN } from '../../montage';
import { defineResource, type PrivateState, type ResourceContext, UNKNOWN as UNKNOWN_VALUE, type Value, type Values } from '../framework';
import { montageOf, valuesOf } from '../montage-values/montage-values';
import { announceDestroy, destroyOutputs } from '../paid-job/destruction';
import { findingOf, refreshJob, statusOf } from '../paid-job/history';
import { displayName, plannedKey } from '../paid-job/identity';
import { listOutputs, outputsOf, storedOutputs, verifyOutputs } from '../paid-job/outputs';
import { forgetPlannedJob, planJob, successorKeyOf } from '../paid-job/planned-job';
import { isChecked } from '../paid-job/policies';
import { submitPaidJob } from '../paid-job/submission';
import { checkUserData, userDataValues, userEntries } from '../paid-job/user-data';
import { type ProviderData } from '../provider-configuration/provider-data';

type State = Values<typeof attributes>;

/** A paid montage job. Its creation submits it; a change of what the videos show or play replaces it; any other change is recorded only. */
export const highlightMontageJob = defineResource<typeof attributes, ProviderData>({
  description: 'A highlight montage job, submitted once when it is created. A change of pixels or sound replaces it, which is a new paid job; '
    + 'any other change is only recorded. Wait for it with ims_highlight_montage_result.',
  attributes,
}, {
  typeName: 'ims_highlight_montage_job',
  planDelete: true,

  validate(config, { diagnostics, providerData }) {
    const job = JobMontage.of(config);
    reportUnreadable(job.templates, diagnostics);
    // A template with follow = false may have changed since the submission, so its content is checked only in a plan that runs the job.
    const checked = job.follows ? job : job.with(UNKNOWN);
    // Terraform validates twice in one plan, before and after it configures the provider. Errors end the plan at the first time; warnings wait for the
    // second time, when more is known.
    reportViolations(checked, checkContext(config.materials, providerData), diagnostics, providerData ? ['error', 'warning'] : ['error']);
    checkUserData(config, diagnostics);
  },

  async plan({ config, planned, prior, replace }, context) {
    const { private: priv, diagnostics, providerData } = context;
    if (!planned || !config) {
      if (prior) await announceDestroy(prior, displayName(prior), context);
      return undefined;
    }
    const wanted = JobMontage.of(config);
    const { etags, unknown } = await etagsAtPlan(wanted, config.track_materials, prior, context);
    const { causes, computed, job, reason } = rerunOf({
      config, wanted, planned, prior, etags, submittedTemplate: submittedTemplate(priv), finding: prior ? findingOf(priv, prior) : undefined,
    });
    for (const { path } of causes) replace(path);
    const runs = prior === null || reason !== undefined;
    // Materials may be overwritten until the submission, so a plan of a run does not promise their ETags.
    const bytes = unknown || (runs && etags !== null) ? { digest: UNKNOWN_VALUE, material_etags: UNKNOWN_VALUE } : {};
    if (!runs) {
      forgetPlannedJob(priv);
      return { ...planned, ...computed, ...bytes, ...runAttributes(prior) };
    }
    if (!job.follows) reportViolations(job, checkContext(config.materials, providerData), diagnostics, ['error']);
    const run = new MontageRun(displayName(config), config, job, providerData);
    const deletes = prior?.on_destroy === 'delete_outputs' ? listOutputs(storedOutputs(priv) ?? []) : undefined;
    const label = planJob(run.planned({ prior: prior && prior.id, reason, path: causes[0]?.path, deletes }), context);
    await warnOfPausedPipeline(job.montage, label, context);
    return { ...planned, ...computed, ...bytes, ...run.costAttributes, rerun_reason: UNKNOWN_VALUE };
  },

  async create({ config, planned }, context) {
    const { providerData, private: priv } = context;
    const job = JobMontage.of(config);
    refuseInvalid(job, checkContext(config.materials, providerData));
    const { montage, digest: montageDigest, merged_config, picked_template } = job.known;
    const etags = await etagsAtSubmission(planned.track_materials === true, montage, context);
    const digest = digestWith(montageDigest, etags);
    const key = submissionKey({ digest, scope: planned.scope, run: planned.run ?? '' });
    const run = new MontageRun(displayName(config), config, job, providerData);
    const request = { ...toWire(montage), UserData: userDataWith(key, userEntries(planned)) };
    const submission = await submitPaidJob({
      key, spending: { name: run.name, estimate: run.estimate }, place: planned, failure: 'The montage job was not submitted',
      send: () => submitHighlights(providerData.client.caller, request, { signal: context.signal }),
      accept: (found) => isAdoptable(found, planned, context),
    }, context);
    if (job.usesTemplates) priv.set(SUBMITTED_TEMPLATE, job.templateText);
    forgetPlannedJob(priv);
    const replaced = providerData.paidJobs.replaced.replacedBy(plannedKey(run.identity)!, planned);
    const rerun = replaced && rerunOf({ ...replaced, config, wanted: job, planned, etags });
    return {
      ...planned, ...shownConfigs(planned, config, job), digest, merged_config, picked_template, material_etags: etags,
      id: submission.jobId, status: 'Init', submission_key: key, adopted: submission.adopted, create_time: submission.createTime ?? now(),
      ...run.knownCost, rerun_reason: rerun ? rerun.reason ?? 'It was replaced without a change of the montage.' : null,
    };
  },

  async read(state, context) {
    const job = await refreshJob(state, context);
    if (!job) return state.digest ? state : null;
    const known = { ...state, status: statusOf(job), create_time: state.create_time ?? job.createTime ?? null };
    return state.digest ? known : { ...known, ...importedValues(job) };
  },

  async update({ planned, config }, { private: priv }) {
    const job = JobMontage.of(config);
    // Nothing runs, so the present template makes the submitted montage, also of a job that was submitted without a template.
    if (job.usesTemplates !== (submittedTemplate(priv) !== undefined)) priv.set(SUBMITTED_TEMPLATE, job.templateText);
    return { ...planned, picked_template: job.known.picked_template };
  },

  async delete(state, context) {
    const { private: priv, providerData } = context;
    providerData.paidJobs.replaced.add({
      prior: state, submittedTemplate: submittedTemplate(priv), finding: findingOf(priv, state), successorKey: successorKeyOf(priv),
    });
    await destroyOutputs(state, true, context);
  },

  importState: (id) => ({ id }),
});

/** In the private data of the state: text of the template that the job was submitted with. */
const SUBMITTED_TEMPLATE = 'submitted_template';

const submittedTemplate = (priv: PrivateState) => priv.get<string>(SUBMITTED_TEMPLATE);

function checkContext(materials: Value | undefined, provider: ProviderData | undefined): CheckContext {
  return { region: provider?.region, materials: factsOf(materials) };
}

/** The attributes of the last run, which stay when nothing runs. States from before these attributes stay without them. */
function runAttributes({ estimated_cost = null, estimated_cost_max = null, rerun_reason = null, create_time = null }: Partial<State>) {
  return { estimated_cost, estimated_cost_max, rerun_reason, create_time };
}

/**
 * Whether an existing job with the same key may be adopted: not one that this apply replaced because of a finding, and not one that the next plan
 * would replace because an output is missing.
 */
async function isAdoptable(found: BatchJob, planned: State, { providerData, signal }: ResourceContext<ProviderData>): Promise<boolean> {
  if (providerData.paidJobs.replaced.byId(found.jobId)?.finding) return false;
  return !isChecked('missing', planned) || (await verifyOutputs(outputsOf(found), providerData.client, signal)).problems.length === 0;
}

/** The attributes of an imported job. Attributes that only Terraform knows get their defaults. */
function importedValues(job: BatchJob) {
  const configs = valuesOf(job);
  const montage = montageOf(configs);
  return {
    ...configs, ...userDataValues(job.userData), digest: hasCanonicalForm(montage) ? digestOf(montage) : null, scope: '', on_destroy: 'retain', adopted: false,
  };
}

/** UTC, in whole seconds, as the service writes times. */
const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
