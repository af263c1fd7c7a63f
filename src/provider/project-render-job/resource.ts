import { createHash } from 'node:crypto';
import { outcomeOf, submissionKey, submitProjects, USER_DATA_BYTES, userDataWith } from '../../ims';
import { checkMontage, type Fields, fromAttributes, type Montage, type ObjectSpec, OUTPUT_CONFIG, toAttributePath, UNKNOWN as UNKNOWN_FIELD } from '../../montage';
import { attribute, defineResource, DiagnosticError, ExactNumber, isUnknown, isWhollyKnown, type Path, pathText, type ResourceContext, UNKNOWN, type ValueObject, type Values } from '../framework';
import { configAttribute } from '../montage-values/montage-schema';
import { announceDestroy, deleteOutputs, destroyAttributes } from '../paid-job/destruction';
import { findingOf, refresh } from '../paid-job/history';
import { nameOf } from '../paid-job/job-name';
import { actionOn, ON_FAILED } from '../paid-job/policies';
import { countedAs } from '../paid-job/spend-key';
import { checkUserData, userEntries } from '../paid-job/user-data';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

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
  on_failed: ON_FAILED,
  ...destroyAttributes('The projects that were rendered stay. '),
  notes: attribute.string({ description: 'For people; never sent. A change runs nothing.' }),
  status: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Init, Processing, Finished or Failed, as last seen; Failed also when every single output failed. See on_failed.',
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
  planDelete: true,

  validate(config, { diagnostics, providerData }) {
    for (const { code, path, got, allowed, fix } of violationsOf(config as unknown as ValueObject, providerData?.region)) {
      const place = toAttributePath(path);
      diagnostics.error(`${code}: ${pathText(place)}`, `Got ${got}; allowed is ${allowed}.\n\nWhat to do: ${fix}.`, place);
    }
    checkUserData(config as unknown as ValueObject, diagnostics);
  },

  async plan({ planned, prior, replace }, context) {
    const { private: priv, providerData, diagnostics } = context;
    if (!planned) {
      await announceDestroy(prior!, nameOf(prior as unknown as ValueObject), context);
      return undefined;
    }
    const values = planned as unknown as ValueObject;
    const digest = isWhollyKnown(values.project_ids) && isWhollyKnown(values.output_config) ? digestOf(values) : UNKNOWN;
    const finding = prior ? findingOf(priv, prior) : undefined;
    const why = prior ? whyAgain({ finding: finding && actionOn(finding, values) === 'run' ? finding.words : undefined, digest, values, prior: prior as unknown as ValueObject }) : FIRST;
    if (!why) return { ...planned, digest } as typeof planned;
    if (why.path) replace(why.path);
    announce(values, why, { providerData, diagnostics });
    if (!providerData.applying) providerData.fuse.plan(countedAs({ digest, values, isReplaced: prior !== null, priv }), { name: nameOf(values) });
    return { ...planned, digest, ...(why.path?.[0] === 'status' && { status: UNKNOWN }) } as typeof planned;
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
    const submission = await explained('The rendering was not submitted', () => ledger.submit({
      key, send: () => fuse.submit({ name: nameOf(planned as unknown as ValueObject) }, () => submitProjects(caller, request, options)),
    }, options));
    context.log.info(submission.adopted ? 'adopted an existing job' : 'submitted a job', { job_id: submission.jobId });
    context.providerData.fresh.add({ ...planned as unknown as ValueObject, id: submission.jobId });
    return { ...planned, id: submission.jobId, status: 'Init', digest, submission_key: key, adopted: submission.adopted } as State;
  },

  async read(state, context) {
    const job = await refresh(state, context);
    return job ? { ...state, status: outcomeOf(job) === 'failed' ? 'Failed' : job.status } : state;
  },

  update: async ({ planned }) => planned,

  delete: (state, context) => explained('The outputs were not deleted', () => deleteOutputs(state, false, context)),
});

/** Why projects are rendered, and because of which attribute a rendering is replaced. */
interface Why {
  readonly words: string;
  readonly path?: Path;
}

const FIRST: Why = { words: 'They are rendered for the first time: there is no job of it in the state.' };

function whyAgain({ finding, digest, values, prior }: { finding?: string; digest: unknown; values: ValueObject; prior: ValueObject }): Why | undefined {
  if (finding) return { words: `${finding} It is submitted again. Failed jobs are not charged.`, path: ['status'] };
  if (digest !== prior.digest) return sameProjects(values, prior) ? { words: 'The output changed.', path: ['output_config'] } : { words: 'The projects changed.', path: ['project_ids'] };
  return values.run === prior.run ? undefined : { words: 'run changed: the same projects are rendered, and paid, again.' };
}

/** Tells who reads the plan that something is paid for; what renderings cost is not published. */
function announce(values: ValueObject, { words, path }: Why, { providerData, diagnostics }: Pick<ResourceContext<ProviderData>, 'providerData' | 'diagnostics'>): void {
  if (providerData.applying) return;
  const outputs = Array.isArray(values.project_ids) ? `${values.project_ids.length} ${values.project_ids.length === 1 ? 'output' : 'outputs'}` : 'outputs not known yet';
  providerData.announcements.tell({
    name: nameOf(values), path, together: 'renderings run', elsewhere: 'The plan above has each ims_project_render_job.',
    summary: `Rendering ${nameOf(values)} runs: ${outputs}, price not known`,
    detail: `${words}\n\nThe price of rendering projects is not published, so it is not estimated. Once submitted, a job cannot be cancelled; failed jobs are not charged.`,
  }, diagnostics);
}

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
