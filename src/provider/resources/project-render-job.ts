import { createHash } from 'node:crypto';
import { getBatchJob, outcomeOf, submissionKey, submitProjects, TERMINAL_STATUSES, USER_DATA_BYTES, userDataWith } from '../../ims';
import { checkMontage, Fields, fromAttributes, Montage, ObjectSpec, OUTPUT_CONFIG, toAttributePath, UNKNOWN as UNKNOWN_FIELD } from '../../montage';
import { attribute, defineResource, DiagnosticError, ExactNumber, isUnknown, isWhollyKnown, oneOf, pathText, UNKNOWN, ValueObject, Values } from '../framework';
import { explained } from './failures';
import { deleteOutputs } from './highlight-montage-job';
import { nameOf } from './job-name';
import { configAttribute } from './montage-schema';
import { ProviderData } from './provider-data';
import { countedAs } from './spend-key';
import { checkUserData, userEntries } from './user-data';

/** Of a montage's output what a rendering has: the projects are counted, and previews already. */
const { Count: _count, GeneratePreviewOnly: _preview, ...RENDERED } = OUTPUT_CONFIG.fields as Fields;
const RENDER_CONFIG: ObjectSpec = { ...OUTPUT_CONFIG, fields: RENDERED };

const attributes = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Id of the batch job.' }),
  project_ids: attribute.list('string', {
    required: true, requiresReplace: true,
    description: 'Editing projects to render, for example those of a montage that was made with generate_preview_only. 1 to 100; {index} in the name of the '
      + 'outputs is the place in this list, from 0. A change renders all of them again.',
  }),
  output_config: configAttribute(RENDER_CONFIG, { required: true }),
  scope: attribute.string({
    default: '',
    description: 'Where in a program the job stands. Part of the submission key when the job is submitted. The constructs set it to stack and construct path. '
      + 'A change runs nothing.',
  }),
  run: attribute.string({ requiresReplace: true, description: 'Any text, for example a date. Change it to render the same projects again, and pay again.' }),
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
    description: 'What becomes of the outputs when the resource is destroyed or replaced: retain, or delete_outputs, which deletes their media assets and files. '
      + 'The projects stay. Default: retain.',
  }),
  notes: attribute.string({ description: 'For people; never sent. A change runs nothing.' }),
  status: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Init, Processing, Finished or Failed, as last seen; Failed also when every single output failed. A failed job is submitted again at the next apply.',
  }),
  digest: attribute.string({ computed: true, useStateForUnknown: true, description: 'Digest of projects and output: it changes when they have to be rendered again.' }),
  submission_key: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Key of digest, scope and run in the job\'s UserData, by which a job that was lost between submit and state is found again.',
  }),
  adopted: attribute.bool({
    computed: true, useStateForUnknown: true,
    description: 'Whether a job with the same submission key existed already, so that nothing was submitted and nothing paid.',
  }),
} as const;

type State = Values<typeof attributes>;

/** A paid job that renders editing projects as they are. Its creation submits; what changes the videos replaces it. */
export const projectRenderJob = defineResource<typeof attributes, ProviderData>({
  description: 'Renders editing projects, for example those of a preview that people have looked at: submitted once, when it is created. A change of projects or '
    + 'output replaces it, which is a new paid job. Wait for it with ims_highlight_montage_result.',
  attributes,
}, {
  typeName: 'ims_project_render_job',

  validate(config, { diagnostics, providerData }) {
    for (const { code, path, got, allowed, fix } of violationsOf(config as unknown as ValueObject, providerData?.region)) {
      const place = toAttributePath(path);
      diagnostics.error(`${code}: ${pathText(place)}`, `Got ${got}; allowed is ${allowed}.\n\nWhat to do: ${fix}.`, place);
    }
    checkUserData(config as unknown as ValueObject, diagnostics);
  },

  plan({ planned, prior, replace }, { private: priv, providerData }) {
    if (!planned) return undefined;
    const values = planned as unknown as ValueObject;
    const digest = isWhollyKnown(values.project_ids) && isWhollyKnown(values.output_config) ? digestOf(values) : UNKNOWN;
    const runs = !prior || prior.status === 'Failed' || digest !== prior.digest || planned.run !== prior.run;
    if (runs) providerData.fuse.plan(countedAs({ digest, values, isReplaced: prior !== null, priv }), { name: nameOf(values) });
    if (!prior) return { ...planned, digest } as typeof planned;
    if (prior.status === 'Failed') {
      replace(['status'], `Job ${prior.id} failed, so it is submitted again. Failed jobs are not charged.`);
      return { ...planned, digest, status: UNKNOWN } as typeof planned;
    }
    if (digest !== prior.digest) replace(sameProjects(values, prior as unknown as ValueObject) ? ['output_config'] : ['project_ids']);
    return { ...planned, digest } as typeof planned;
  },

  async create({ config, planned }, context) {
    const [violation] = violationsOf(config as unknown as ValueObject, context.providerData.region);
    if (violation) throw new DiagnosticError('The rendering was not submitted', violation.message, toAttributePath(violation.path));
    const digest = digestOf(planned as unknown as ValueObject);
    const key = submissionKey({ digest, scope: planned.scope, run: planned.run ?? '' });
    const { fuse, client: { ledger, caller } } = context.providerData;
    const request = {
      projectIds: planned.project_ids,
      OutputConfig: JSON.stringify(outputOf(config as unknown as ValueObject)),
      UserData: userDataWith(key, userEntries(planned as unknown as ValueObject)),
    };
    const options = { signal: context.signal };
    const submission = await explained('The rendering was not submitted', () => ledger.once(
      key, () => fuse.submit({ name: nameOf(planned as unknown as ValueObject) }, () => submitProjects(caller, request, options)), options,
    ));
    context.log.info(submission.adopted ? 'adopted an existing job' : 'submitted a job', { job_id: submission.jobId });
    return { ...planned, id: submission.jobId, status: 'Init', digest, submission_key: key, adopted: submission.adopted } as State;
  },

  // A job never changes after it is done, and is forgotten after a year: its last state stays true.
  async read(state, context) {
    if (state.status && TERMINAL_STATUSES.has(state.status)) return state;
    const job = await explained('The rendering cannot be read', () => getBatchJob(context.providerData.client.caller, state.id!, { signal: context.signal }));
    return job ? { ...state, status: outcomeOf(job) === 'failed' ? 'Failed' : job.status } : state;
  },

  update: async ({ planned }) => planned,

  async delete(state, context) {
    if (state.on_destroy === 'delete_outputs') await explained('The outputs were not deleted', () => deleteOutputs(state.id!, context));
  },
});

/** What the rules of a montage say of the output; there is no montage here, so one is made up around it. */
function violationsOf(config: ValueObject, region: string | undefined) {
  if (isUnknown(config.output_config)) return [];
  const projects = config.project_ids;
  const Count = Array.isArray(projects) ? projects.length : UNKNOWN_FIELD;
  const madeUp = {
    InputConfig: {
      MediaArray: ['0'.repeat(32)],
      HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' }, TargetDurationConfig: { TargetDuration: 10 } },
    },
    OutputConfig: { ...outputOf(config), Count },
  };
  return checkMontage(madeUp as unknown as Montage, { region }).filter(({ severity, path }) => severity === 'error' && path.startsWith('OutputConfig'));
}

function outputOf(values: ValueObject): Record<string, unknown> {
  return fromAttributes(RENDER_CONFIG, values.output_config as ValueObject, leaf) as Record<string, unknown>;
}

/** Planned values, so that a default that is spelled out changes nothing. */
function digestOf(values: ValueObject): string {
  return createHash('sha256').update(JSON.stringify([values.project_ids, outputOf(values)])).digest('hex').slice(0, 32);
}

function sameProjects(a: ValueObject, b: ValueObject): boolean {
  return JSON.stringify(a.project_ids) === JSON.stringify(b.project_ids);
}

function leaf(value: unknown): unknown {
  if (isUnknown(value)) return UNKNOWN_FIELD;
  return value instanceof ExactNumber || typeof value === 'bigint' ? Number(value) : value;
}
