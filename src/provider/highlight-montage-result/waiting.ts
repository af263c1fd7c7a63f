import { type Backoff, type BatchJob, exponentialDelay, getProducingJob, outcomeOf, pollScheduled } from '../../ims';
import { type ApplyContext, DiagnosticError, durationText } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';

/** Delays between two polls of a job: a montage takes seconds on a laptop and up to hours in the cloud. Guess: montage-duration */
const BACKOFF: Backoff = { base: 1_000, factor: 1.3, max: 60_000 };

/** How long a submitted job may be unreadable, in milliseconds. Guess: job-readable-within */
const UNREADABLE_FOR = 120_000;

type Context = ApplyContext<unknown, ProviderData>;

/**
 * Polls a job until it is done. All jobs of a run share their polls, so that many jobs cost hardly more requests than one.
 * @throws DiagnosticError on timeout, when Terraform is interrupted, or when the service does not know the job
 */
export async function untilDone(jobId: string, context: Context): Promise<BatchJob> {
  const { jobPoller } = context.providerData.client;
  const { clock } = jobPoller.caller;
  const { signal, log, timeouts } = context;
  let progress = '';
  const done = await pollScheduled(async (delay, elapsed) => {
    const job = await jobPoller.read(jobId, delay, signal);
    if (job && outcomeOf(job) !== 'running') return job;
    if (!job && elapsed() > UNREADABLE_FOR) throw unknownJob(jobId);
    const status = job?.status ?? 'not readable yet';
    progress = `${status}, ${await progressOf(job, context)}`;
    log.info('waiting for a job', { job_id: jobId, status, progress });
    return undefined;
  }, {
    // Jitter, so that jobs that began together are not polled together forever.
    delay: (read) => (read === 0 ? 0 : BACKOFF.base + clock.random() * (exponentialDelay(read, BACKOFF) - BACKOFF.base)),
    timeout: timeouts.create, clock, signal, cancelled: () => interrupted(jobId, progress),
  });
  if (!done) throw timedOut(jobId, timeouts.create, progress);
  return done;
}

/**
 * For example `2 of 3 outputs done, 40 %`. If the progress cannot be read, it is left out. A poll that several jobs share has no sub-jobs, and then
 * there is no request for the progress.
 */
async function progressOf(job: BatchJob | undefined, { providerData, signal }: Context): Promise<string> {
  const subJobs = job?.subJobs ?? [];
  const done = subJobs.filter(({ status }) => status === 'Success' || status === 'Failed').length;
  const current = subJobs.find(({ status, jobId }) => status === 'Processing' && jobId !== undefined);
  const producing = current && await getProducingJob(providerData.client.jobPoller.caller, current.jobId!, { signal }).catch(() => undefined);
  const percent = producing?.progress === undefined ? '' : `, ${producing.progress} %`;
  return subJobs.length === 0 ? 'no outputs yet' : `${done} of ${subJobs.length} outputs done${percent}`;
}

const CONTINUES = 'The job continues; the next apply waits for it again.';

const lastSeen = (progress: string) => (progress === '' ? '' : ` At the last poll: ${progress}.`);

function timedOut(jobId: string, milliseconds: number, progress: string): DiagnosticError {
  return new DiagnosticError(`Job ${jobId} is not done yet`,
    `Timed out after ${durationText(milliseconds)} waiting for the job (timeouts.create). ${CONTINUES}${lastSeen(progress)}`, ['timeouts', 'create']);
}

function interrupted(jobId: string, progress: string): DiagnosticError {
  return new DiagnosticError(`The wait for job ${jobId} was interrupted`, `${CONTINUES}${lastSeen(progress)}`, ['job_id']);
}

function unknownJob(jobId: string): DiagnosticError {
  return new DiagnosticError(`The service does not know job ${jobId}`,
    'Check the id, the region and the account of the provider. The service keeps jobs for one year.', ['job_id']);
}
