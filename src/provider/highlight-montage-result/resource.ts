import { type BatchJob, getBatchJob, outcomeOf } from '../../ims';
import { attribute, defineResource, DiagnosticError, oneOf, timeouts } from '../framework';
import { untilDone } from './waiting';
import { failureLines, OUTPUT_ATTRIBUTES, outputValues } from '../paid-job/output-attributes';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Id of the job that was waited for.' }),
  job_id: attribute.string({ required: true, requiresReplace: true, description: 'Id of the job to wait for.' }),
  on_partial_failure: attribute.string({
    default: 'fail',
    validators: [oneOf<string>('fail', 'keep')],
    description: 'What to do when some of several outputs failed: fail, or keep those that were made. Default: fail.',
  }),
  on_failed: attribute.string({
    validators: [oneOf<string>('fail', 'keep')],
    description: 'What to do when the whole job failed: fail, or keep, which records the failure and goes on without videos; use it together with on_failed = "keep" of the job, which '
      + 'is otherwise submitted again. Default: fail.',
  }),
  timeouts: timeouts({ create: '6h' }),
  ...OUTPUT_ATTRIBUTES,
} as const;

/** The wait for a job, and what the job made. It can time out, be interrupted, fail and be repeated without touching the job. */
export const highlightMontageResult = defineResource<typeof attributes, ProviderData>({
  description: 'Waits for a montage job and holds what it made. A failure, a time-out or an interruption of the wait leaves the job alone: '
    + 'the next apply waits on. Destroying it does nothing.',
  attributes,
}, {
  typeName: 'ims_highlight_montage_result',

  async create({ planned }, context) {
    const job = await explained('The montage job cannot be read', () => untilDone(planned.job_id, context));
    const outcome = outcomeOf(job);
    const accepted = { 'running': false, 'succeeded': true, 'partly failed': planned.on_partial_failure === 'keep', 'failed': planned.on_failed === 'keep' }[outcome];
    if (!accepted) throw failed(job);
    if (outcome !== 'succeeded') context.diagnostics.warning(`Montage job ${job.jobId} failed${outcome === 'failed' ? '' : ' in part'}, and is kept so`, failureLines(job).join('\n'));
    context.log.info('a montage job is done', { job_id: job.jobId, outcome, outputs: job.subJobs.filter(({ status }) => status === 'Success').length, of: job.subJobs.length });
    if (job.notRendered.length > 0) {
      context.diagnostics.warning('The local service left something out', `It does not render everything yet. Missing in the videos of job ${job.jobId}:\n`
        + job.notRendered.map((part) => `  - ${part}`).join('\n'));
    }
    return { ...planned, id: job.jobId, ...outputValues(job), ...(outcome === 'failed' && { status: 'Failed' }) };
  },

  // What a job made does not change any more.
  async read(state, context) {
    if (state.status) return state;
    const job = await explained('The montage job cannot be read', () => getBatchJob(context.providerData.client.caller, state.job_id, { signal: context.signal }));
    if (!job || outcomeOf(job) === 'running') {
      throw new DiagnosticError('Nothing to import', `Job ${state.job_id} ${job ? 'is still running' : 'is not known to the service'}; import the result of a job that is done.`);
    }
    return { ...state, on_partial_failure: 'keep', ...outputValues(job) };
  },

  update: async ({ planned }) => planned,
  delete: async () => {},
  importState: (id) => ({ id, job_id: id }),
});

function failed(job: BatchJob): DiagnosticError {
  const partly = outcomeOf(job) === 'partly failed';
  const advice = partly
    ? 'Set on_partial_failure = "keep" to go on with the outputs that were made, or change the attribute run of the job to make all of them again.'
    : 'Mend the cause; the next apply submits the job again, unless its on_failed is "keep". Failed jobs are not charged. To go on without its videos, set on_failed = "keep" in both.';
  return new DiagnosticError(
    partly ? `Montage job ${job.jobId} failed in part` : `Montage job ${job.jobId} failed`,
    [...failureLines(job), '', advice].join('\n'), ['job_id'],
  );
}
