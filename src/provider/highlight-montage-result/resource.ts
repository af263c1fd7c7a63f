import { type BatchJob, getBatchJob, outcomeOf } from '../../ims';
import { attribute, defineResource, DiagnosticError, oneOf, timeouts } from '../framework';
import { untilDone } from './waiting';
import { failureLines, OUTPUT_ATTRIBUTES, outputValues } from '../paid-job/output-attributes';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Id of the job.' }),
  job_id: attribute.string({ required: true, requiresReplace: true, description: 'Id of the montage job or render job to wait for.' }),
  on_partial_failure: attribute.string({
    default: 'fail',
    validators: [oneOf<string>('fail', 'keep')],
    description: 'What to do when some of the outputs failed. fail: end the apply with an error. keep: continue with the others. Default: fail.',
  }),
  on_failed: attribute.string({
    validators: [oneOf<string>('fail', 'keep')],
    description: 'What to do when the whole job failed. fail: end the apply with an error. keep: record the failure and continue without videos; use it together with on_failed = "keep" of the '
      + 'job, which is otherwise submitted again. Default: fail.',
  }),
  timeouts: timeouts({ create: '6h' }),
  ...OUTPUT_ATTRIBUTES,
} as const;

/** Waits for a job and holds its outputs. A timeout, a failure or an interruption does not affect the job, and the next apply waits again. */
export const highlightMontageResult = defineResource<typeof attributes, ProviderData>({
  description: 'Waits for a montage job or render job and holds its outputs. A failure, a timeout or an interruption of the wait does not affect the job: '
    + 'the next apply waits again. Destroying it does nothing.',
  attributes,
}, {
  typeName: 'ims_highlight_montage_result',

  async create({ planned }, context) {
    const job = await explained('The job cannot be read', () => untilDone(planned.job_id, context));
    const outcome = outcomeOf(job);
    const accepted = { 'running': false, 'succeeded': true, 'partly failed': planned.on_partial_failure === 'keep', 'failed': planned.on_failed === 'keep' }[outcome];
    if (!accepted) throw failed(job);
    if (outcome !== 'succeeded') context.diagnostics.warning(`Job ${job.jobId} failed${outcome === 'failed' ? '' : ' in part'} and is kept`, failureLines(job).join('\n'));
    context.log.info('a job is done', { job_id: job.jobId, outcome, outputs: job.subJobs.filter(({ status }) => status === 'Success').length, of: job.subJobs.length });
    if (job.notRendered.length > 0) {
      context.diagnostics.warning('The local service did not render everything', `Not rendered in the videos of job ${job.jobId}:\n`
        + job.notRendered.map((part) => `  - ${part}`).join('\n'));
    }
    return { ...planned, id: job.jobId, ...outputValues(job), ...(outcome === 'failed' && { status: 'Failed' }) };
  },

  // The outputs of a finished job do not change.
  async read(state, context) {
    if (state.status) return state;
    const job = await explained('The job cannot be read', () => getBatchJob(context.providerData.client.caller, state.job_id, { signal: context.signal }));
    if (!job || outcomeOf(job) === 'running') {
      throw new DiagnosticError('Cannot import the result', job ? `Job ${state.job_id} is still running. Import its result when it is done.` : `The service does not know job ${state.job_id}.`);
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
    ? 'Set on_partial_failure = "keep" to continue with the other outputs, or change the attribute run of the job to make all of them again.'
    : 'Correct the cause. The next apply submits the job again, unless its on_failed is "keep". Failed jobs are not charged. To continue without its videos, set on_failed = "keep" in both.';
  return new DiagnosticError(
    partly ? `Job ${job.jobId} failed in part` : `Job ${job.jobId} failed`,
    [...failureLines(job), '', advice].join('\n'), ['job_id'],
  );
}
