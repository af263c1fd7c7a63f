import { createHash } from 'node:crypto';
import { RENDER_CONFIG, RENDER_JOB_ATTRIBUTES as attributes } from './schema';
import { submissionKey, submitProjects, userDataWith } from '../../ims';
import { checkOutput, type Draft, fromAttributes, type JsonObject, type OutputConfig, toAttributePath, UNKNOWN as UNKNOWN_FIELD, type Violation } from '../../montage';
import { defineResource, DiagnosticError, isObject, isUnknown, isWhollyKnown, type Path, pathText, UNKNOWN, type Unknown, type Value } from '../framework';
import { apiValue } from '../montage-values/montage-values';
import { announceDestroy, destroyOutputs } from '../paid-job/destruction';
import { findingOf, refreshJob, statusOf } from '../paid-job/history';
import { displayName } from '../paid-job/identity';
import { forgetPlannedJob, NO_PRIOR_JOB, planJob } from '../paid-job/planned-job';
import { actionOn } from '../paid-job/policies';
import { submitPaidJob } from '../paid-job/submission';
import { checkUserData, userEntries } from '../paid-job/user-data';
import { type ProviderData } from '../provider-configuration/provider-data';

/** A paid job that renders editing projects. Its creation submits it; a change of projects or output replaces it. */
export const projectRenderJob = defineResource<typeof attributes, ProviderData>({
  description: 'Renders editing projects, for example those of a preview that people have approved. Submitted once, when it is created. A change of projects or '
    + 'output replaces it, which is a new paid job. Wait for it with ims_highlight_montage_result.',
  attributes,
}, {
  typeName: 'ims_project_render_job',
  planDelete: true,

  validate(config, { diagnostics, providerData }) {
    for (const { code, path, got, allowed, fix } of violationsOf(config, providerData?.region)) {
      const place = toAttributePath(path);
      diagnostics.error(`${code}: ${pathText(place)}`, `Got ${got}; allowed is ${allowed}.\n\nWhat to do: ${fix}.`, place);
    }
    checkUserData(config, diagnostics);
  },

  async plan({ planned, prior, replace }, context) {
    const { private: priv } = context;
    if (!planned) {
      if (prior) await announceDestroy(prior, displayName(prior), context);
      return undefined;
    }
    const digest = digestOf(planned);
    const finding = prior ? findingOf(priv, prior) : undefined;
    const failed = finding && actionOn(finding, planned) === 'run' ? finding.words : undefined;
    const occasion = prior ? rerunOf({ ...planned, digest }, prior, failed) : FIRST_RUN;
    if (!occasion) {
      forgetPlannedJob(priv);
      return { ...planned, digest };
    }
    const { reason, path } = occasion;
    if (path) replace(path);
    const { project_ids: projects, scope, run } = planned;
    planJob({
      identity: { digest, scope, run }, name: displayName(planned), prior: prior && prior.id, path,
      together: 'render jobs run', elsewhere: 'The plan above shows each ims_project_render_job.',
      announcement: (label) => ({
        summary: `Render job ${label} runs: ${outputCount(projects)}, price not known`,
        detail: `${reason}\n\nThe price of a render job is not published, so there is no estimate. A submitted job cannot be cancelled. Failed jobs are not charged.`,
      }),
    }, context);
    return { ...planned, digest, ...(path?.[0] === 'status' && { status: UNKNOWN }) };
  },

  async create({ config, planned }, context) {
    const { caller } = context.providerData.client;
    const [violation] = violationsOf(config, context.providerData.region);
    if (violation) throw new DiagnosticError('The render job was not submitted', violation.message, toAttributePath(violation.path));
    const digest = knownDigest(planned);
    const key = submissionKey({ digest, scope: planned.scope, run: planned.run ?? '' });
    const request = {
      projectIds: planned.project_ids, OutputConfig: JSON.stringify(outputOf(config.output_config)), UserData: userDataWith(key, userEntries(planned)),
    };
    const submission = await submitPaidJob({
      key, spending: { name: displayName(planned) }, place: planned, failure: 'The render job was not submitted',
      send: () => submitProjects(caller, request, { signal: context.signal }),
    }, context);
    forgetPlannedJob(context.private);
    return { ...planned, id: submission.jobId, status: 'Init', digest, submission_key: key, adopted: submission.adopted };
  },

  async read(state, context) {
    const job = await refreshJob(state, context);
    return job ? { ...state, status: statusOf(job) } : state;
  },

  update: async ({ planned }) => planned,

  delete: (state, context) => destroyOutputs(state, false, context),
});

/** Why projects are rendered, and the attribute because of which the job is replaced. */
interface Occasion {
  readonly reason: string;
  readonly path?: Path;
}

const FIRST_RUN: Occasion = { reason: NO_PRIOR_JOB };

/** What a verdict compares. */
interface Compared {
  readonly digest: Value;
  readonly project_ids: Value;
  readonly run?: Value;
}

function rerunOf(planned: Compared, prior: Compared, failed: string | undefined): Occasion | undefined {
  if (failed) return { reason: `${failed} The job is submitted again. Failed jobs are not charged.`, path: ['status'] };
  const sameProjects = JSON.stringify(planned.project_ids) === JSON.stringify(prior.project_ids);
  if (planned.digest !== prior.digest) return sameProjects ? { reason: 'The output changed.', path: ['output_config'] } : { reason: 'The projects changed.', path: ['project_ids'] };
  return planned.run === prior.run ? undefined : { reason: 'run changed: the same projects are rendered again, and you pay again.' };
}

function outputCount(projects: Value): string {
  if (!Array.isArray(projects)) return 'number of outputs not known';
  return projects.length === 1 ? '1 output' : `${projects.length} outputs`;
}

/** What determines the videos of a render job. */
interface Rendered {
  readonly project_ids: Value;
  readonly output_config: Value;
}

/** Errors of the output. The number of outputs is the number of projects. */
function violationsOf({ output_config: config, project_ids: projects }: Rendered, region: string | undefined): Violation[] {
  if (isUnknown(config)) return [];
  const output = { ...outputOf(config), Count: Array.isArray(projects) ? projects.length : UNKNOWN_FIELD };
  return checkOutput(output as Draft<OutputConfig>, { region }).filter(({ severity }) => severity === 'error');
}

/** OutputConfig in the API's names. */
function outputOf(config: Value): JsonObject {
  return fromAttributes(RENDER_CONFIG, isObject(config) ? config : {}, apiValue);
}

/** Digest of planned values, so that writing out a default changes nothing. Unknown while a part of them is. */
function digestOf(values: Rendered): string | Unknown {
  return isWhollyKnown(values.project_ids) && isWhollyKnown(values.output_config) ? knownDigest(values) : UNKNOWN;
}

function knownDigest({ project_ids: projects, output_config: config }: Rendered): string {
  return createHash('sha256').update(JSON.stringify([projects, outputOf(config)])).digest('hex').slice(0, 32);
}
