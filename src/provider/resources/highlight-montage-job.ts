import { deleteMedia, getBatchJob, outcomeOf, submissionKey, submitHighlights, TERMINAL_STATUSES, USER_DATA_BYTES, userDataWith } from '../../ims';
import { CheckContext, EDITING_CONFIG, INPUT_CONFIG, Montage, OUTPUT_CONFIG, OUTPUT_TEMPLATE_CONFIG, toWire, UNKNOWN } from '../../montage';
import { attribute, defineResource, DiagnosticError, oneOf, ResourceContext, UNKNOWN as UNKNOWN_VALUE, ValueObject, Values } from '../framework';
import { explained } from './failures';
import { importedValues } from './imported-job';
import { JobMontage } from './job-montage';
import { nameOf } from './job-name';
import { factsOf, MATERIALS } from './material-facts';
import { configAttribute } from './montage-schema';
import { refuseInvalid, reportViolations } from './montage-violations';
import { keptCost, PlannedRun } from './planned-run';
import { ProviderData } from './provider-data';
import { rerunOf } from './rerun';
import { shownConfigs } from './shown-configs';
import { reportUnreadable, TEMPLATES } from './templates';
import { checkUserData, userEntries } from './user-data';

const attributes = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Id of the batch job.' }),
  input_config: configAttribute(INPUT_CONFIG, { required: true }),
  editing_config: configAttribute(EDITING_CONFIG),
  output_config: configAttribute(OUTPUT_CONFIG, { required: true, template: OUTPUT_TEMPLATE_CONFIG }),
  templates: TEMPLATES,
  materials: MATERIALS,
  scope: attribute.string({
    default: '',
    description: 'Where in a program the job stands. Part of the submission key when the job is submitted: two places may want the same montage twice. '
      + 'The constructs set it to stack and construct path. A change runs nothing.',
  }),
  run: attribute.string({
    requiresReplace: true,
    description: 'Any text, for example a date. Change it to run the same montage again, and pay again.',
  }),
  notify_address: attribute.string({
    description: 'URL, or queue name beginning with ice-callback, that the service notifies when the job is done. A change applies to the next run.',
  }),
  user_data: attribute.map('string', {
    description: `Entries of the job's UserData, given back with the job. With notify_address and the submission key at most ${USER_DATA_BYTES} bytes. `
      + 'A change applies to the next run.',
  }),
  on_destroy: attribute.string({
    default: 'retain',
    validators: [oneOf<string>('retain', 'delete_outputs')],
    description: 'What becomes of the outputs when the resource is destroyed: retain, or delete_outputs, which deletes the media assets and files that the '
      + 'job made. The job itself cannot be cancelled or deleted. Also applies when the job is replaced. Default: retain.',
  }),
  notes: attribute.string({ description: 'For people; never sent. A change runs nothing.' }),
  labels: attribute.map('string', { description: 'For people and tools; never sent. A change runs nothing.' }),
  status: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Init, Processing, Finished or Failed, as last seen; Failed also when every single output failed. A failed job is submitted again at the next apply.',
  }),
  digest: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Digest of the canonical configuration: it changes when, and only when, the montage has to run again.',
  }),
  picked_template: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'The one of the templates that the job uses: its template_id, or its place in the list. Null without templates.',
  }),
  merged_config: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'JSON text of the montage merged with the template, in canonical form (documented defaults left out): what the digest stands for. '
      + 'Null without templates.',
  }),
  submission_key: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Key of digest, scope and run in the job\'s UserData, by which a job that was lost between submit and state is found again.',
  }),
  adopted: attribute.bool({
    computed: true, useStateForUnknown: true,
    description: 'Whether a job with the same submission key existed already, so that nothing was submitted and nothing paid.',
  }),
  estimated_cost: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'What the run was estimated to cost before it was submitted, with minutes, source and date of the price, e.g. "2–246 CNY (1–123 minutes, list price of '
      + 'the China site, 2026-06)". Lengths in materials make the range narrower; the provider\'s price_table holds other prices. A job that was adopted cost nothing again.',
  }),
  estimated_cost_max: attribute.number({
    computed: true, useStateForUnknown: true,
    description: 'Upper end of estimated_cost, in its currency; null when nothing limits the length of the outputs.',
  }),
  rerun_reason: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Why the job ran again, in words; the warnings of the plan say it beforehand. Null for a first run, and where the apply cannot know it '
      + '(create_before_destroy, or a job that was removed from the state).',
  }),
} as const;

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

  plan({ config, planned, prior, replace }, context) {
    if (!planned) return undefined;
    const values = { config, planned, prior } as unknown as Record<'config' | 'planned', ValueObject> & { readonly prior: ValueObject | null };
    const { causes, computed, job, reason } = rerunOf({ ...values, submittedTemplate: context.private.get<string>(SUBMITTED_TEMPLATE) });
    for (const { path } of causes) replace(path);
    if (prior && reason === undefined) return { ...planned, ...computed, ...keptCost(values.prior!) } as typeof planned;
    if (!job.follows) reportViolations(job, contextOf(values.config, context.providerData), context.diagnostics, ['error']);
    const run = new PlannedRun(values.config, job, context.providerData);
    run.announce(reason, causes[0]?.path, context.diagnostics);
    run.count(prior !== null, context.private);
    return { ...planned, ...computed, ...run.computed, rerun_reason: UNKNOWN_VALUE } as typeof planned;
  },

  async create({ config, planned }, context) {
    const written = config as unknown as ValueObject;
    const job = JobMontage.of(written);
    refuseInvalid(job, contextOf(written, context.providerData));
    const key = submissionKey({ digest: job.computed.digest as string, scope: planned.scope, run: planned.run ?? '' });
    const run = new PlannedRun(written, job, context.providerData);
    const { fuse, client: { caller, ledger } } = context.providerData;
    const request = { ...toWire(job.montage as Montage), UserData: userDataWith(key, userEntries(planned as unknown as ValueObject)) };
    const options = { signal: context.signal };
    const submission = await explained('The montage job was not submitted', () => ledger.once(
      key, () => fuse.submit(run.spending, () => submitHighlights(caller, request, options)), options,
    ));
    context.log.info(submission.adopted ? 'adopted an existing job' : 'submitted a job', { job_id: submission.jobId });
    if (job.usesTemplates) context.private.set(SUBMITTED_TEMPLATE, job.templateText);
    const shown = shownConfigs(planned as unknown as ValueObject, written, job);
    return {
      ...planned, ...shown, ...job.computed as Partial<State>, id: submission.jobId, status: 'Init', submission_key: key, adopted: submission.adopted,
      ...run.computed, rerun_reason: run.reasonAfterwards(planned as unknown as ValueObject),
    } as State;
  },

  async read(state, context) {
    // The service has no operation that changes, cancels or deletes a job: a terminal state is its last, and stays true after
    // the service has forgotten the job, which it does after a year.
    if (state.status && TERMINAL_STATUSES.has(state.status)) return state;
    const job = await explained('The montage job cannot be read', () => getBatchJob(context.providerData.client.caller, state.id!, { signal: context.signal }));
    if (!job) return state.digest ? state : null;
    const status = outcomeOf(job) === 'failed' ? 'Failed' : job.status;
    return state.digest ? { ...state, status } : { ...state, ...importedValues(job), status } as State;
  },

  async update({ planned, config }, context) {
    const job = JobMontage.of(config as unknown as ValueObject);
    // Nothing runs, so the template of now makes what was submitted: of a job that was submitted without one, too.
    if (job.usesTemplates !== (context.private.get(SUBMITTED_TEMPLATE) !== undefined)) context.private.set(SUBMITTED_TEMPLATE, job.templateText);
    return { ...planned, picked_template: job.computed.picked_template as string | null };
  },

  async delete(state, context) {
    context.providerData.replaced.add(nameOf(state as unknown as ValueObject), {
      prior: state as unknown as ValueObject, submittedTemplate: context.private.get<string>(SUBMITTED_TEMPLATE),
    });
    if (state.on_destroy === 'delete_outputs') await explained('The outputs were not deleted', () => deleteOutputs(state.id!, context));
  },

  importState: (id) => ({ id }),
});

function contextOf(config: ValueObject, provider: ProviderData | undefined): CheckContext {
  return { region: provider?.region, materials: factsOf(config.materials) };
}

/** Deletes what a batch job made. @throws DiagnosticError while it is running, or when the service refuses */
export async function deleteOutputs(jobId: string, { providerData, signal }: ResourceContext<ProviderData>): Promise<void> {
  const { caller } = providerData.client;
  const job = await getBatchJob(caller, jobId, { signal });
  if (!job) return;
  if (outcomeOf(job) === 'running') {
    throw new DiagnosticError('The job is still running', `Job ${jobId} cannot be cancelled, and outputs that it has yet to make cannot be deleted. `
      + 'Destroy again when it is done, or set on_destroy = "retain".');
  }
  const mediaIds = job.subJobs.map(({ mediaId }) => mediaId).filter((mediaId) => mediaId !== undefined);
  const refused = await deleteMedia(caller, mediaIds, { deletePhysicalFiles: true }, { signal });
  if (refused.length > 0) {
    throw new DiagnosticError('Some outputs were not deleted', `The service refused to delete the media assets ${refused.join(', ')}. `
      + 'Files in your own bucket can only be deleted when the role AliyunICEDefaultRole is authorised.');
  }
}
