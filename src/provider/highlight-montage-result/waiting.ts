import { type BatchJob, getProducingJob, outcomeOf } from '../../ims';
import { type ApplyContext, DiagnosticError } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';

/**
 * Pauses between two looks, in milliseconds: they grow, since a montage takes seconds on a laptop and up to hours in the cloud.
 * Not verified against the cloud: how long the analysis takes is not documented.
 */
const FIRST_PAUSE = 1_000;
const GROWTH = 1.3;
const LONGEST_PAUSE = 60_000;

/** A job may be readable only some time after its submission. Not verified against the cloud: how soon it is readable. */
const UNREADABLE_FOR = 120_000;

type Context = ApplyContext<unknown, ProviderData>;

/**
 * Looks at a job until it is done. All jobs of a run share their looks, so that many cost hardly more than one.
 * @throws DiagnosticError when time is up, when Terraform is interrupted, or when the service does not know the job
 */
export async function untilDone(jobId: string, context: Context): Promise<BatchJob> {
  const { jobPoller } = context.providerData.client;
  const { signal, log, timeouts } = context;
  const started = Date.now();
  let pause = 0;
  let progress = '';
  for (let bound = FIRST_PAUSE; ; bound = Math.min(bound * GROWTH, LONGEST_PAUSE)) {
    // Ctrl-C may come while a look is under way, or between two.
    const job = await jobPoller.read(jobId, pause, signal).catch((error) => { throw signal.aborted ? interrupted(jobId, progress) : error; });
    const waited = Date.now() - started;
    if (job && outcomeOf(job) !== 'running') return job;
    if (!job && waited > UNREADABLE_FOR) throw unknownJob(jobId);
    // Jitter, so that jobs that began together are not looked at together for ever.
    pause = FIRST_PAUSE + Math.random() * (bound - FIRST_PAUSE);
    const status = job?.status ?? 'not readable yet';
    progress = `${status}, ${await progressOf(job, context)}`;
    if (waited + pause > timeouts.create) throw timeIsUp(jobId, timeouts.create, progress);
    log.info('waiting for a montage job', { job_id: jobId, status, progress });
  }
}

/**
 * In words, e.g. `2 of 3 outputs done, 40 %`; progress is a courtesy, so its failure is no failure. Looks that were shared by
 * many jobs have no sub-jobs, and then none is asked for.
 */
async function progressOf(job: BatchJob | undefined, { providerData, signal }: Context): Promise<string> {
  const subJobs = job?.subJobs ?? [];
  const done = subJobs.filter(({ status }) => status === 'Success' || status === 'Failed').length;
  const current = subJobs.find(({ status, jobId }) => status === 'Processing' && jobId !== undefined);
  const producing = current && await getProducingJob(providerData.client.jobPoller.caller, current.jobId!, { signal }).catch(() => undefined);
  const percent = producing?.progress === undefined ? '' : `, ${producing.progress} %`;
  return subJobs.length === 0 ? 'no outputs yet' : `${done} of ${subJobs.length} outputs done${percent}`;
}

const GOES_ON = 'The job goes on and is not touched; the next apply waits for it again.';

const lastSeen = (progress: string) => (progress === '' ? '' : ` When it was last looked at: ${progress}.`);

function timeIsUp(jobId: string, milliseconds: number, progress: string): DiagnosticError {
  return new DiagnosticError(`Montage job ${jobId} is not done yet`,
    `It was waited for ${Math.round(milliseconds / 1000)} s (timeouts.create). ${GOES_ON}${lastSeen(progress)}`, ['timeouts', 'create']);
}

function interrupted(jobId: string, progress: string): DiagnosticError {
  return new DiagnosticError(`The wait for montage job ${jobId} was interrupted`, `${GOES_ON}${lastSeen(progress)}`, ['job_id']);
}

function unknownJob(jobId: string): DiagnosticError {
  return new DiagnosticError(`The service does not know montage job ${jobId}`,
    'Check id, region and account of the provider. The service forgets jobs after a year.', ['job_id']);
}
