import { type BatchJob, type SubJob } from '../../ims';
import { attribute } from '../framework';

/** Stays the same when only the way of waiting for the job changes. */
const OF_THE_JOB = { computed: true, useStateForUnknown: true } as const;

/** The outputs of a job, for the result resource and the data source. */
export const OUTPUT_ATTRIBUTES = {
  status: attribute.string({ ...OF_THE_JOB, description: 'Init, Processing, Finished or Failed.' }),
  complete_time: attribute.string({ ...OF_THE_JOB, description: 'When the job finished, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
  output_urls: attribute.list('string', { ...OF_THE_JOB, description: 'Unsigned URLs of the videos, in the order of their index.' }),
  media_ids: attribute.list('string', { ...OF_THE_JOB, description: 'Media asset ids of the videos.' }),
  project_ids: attribute.list('string', { ...OF_THE_JOB, description: 'Editing projects of the videos; read one with the data source ims_editing_project.' }),
  durations: attribute.list('number', { ...OF_THE_JOB, description: 'Lengths of the videos in seconds.' }),
  not_rendered: attribute.list('string', { ...OF_THE_JOB, description: 'Parameters that the local service did not render; empty in the cloud.' }),
  sub_jobs: attribute.objectList({
    job_id: attribute.string({ computed: true, description: 'Id of the sub-job.' }),
    status: attribute.string({ computed: true, description: 'Init, Processing, Success or Failed.' }),
    media_id: attribute.string({ computed: true, description: 'Media asset id of the video.' }),
    media_url: attribute.string({ computed: true, description: 'Unsigned URL of the video.' }),
    project_id: attribute.string({ computed: true, description: 'Editing project of the video.' }),
    duration: attribute.number({ computed: true, description: 'Length of the video in seconds.' }),
    error_code: attribute.string({ computed: true, description: 'Error code of the service, if the sub-job failed.' }),
    error_message: attribute.string({ computed: true, description: 'Error message of the service, if the sub-job failed.' }),
  }, { ...OF_THE_JOB, description: 'One entry per output, failed ones included.' }),
} as const;

/** The values of {@link OUTPUT_ATTRIBUTES}. */
export function outputValues(job: BatchJob) {
  const succeeded = job.subJobs.filter(({ status }) => status === 'Success');
  const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);
  return {
    status: job.status as string,
    complete_time: job.completeTime ?? null,
    output_urls: present(succeeded.map(({ mediaUrl }) => unsigned(mediaUrl))),
    media_ids: present(succeeded.map(({ mediaId }) => mediaId)),
    project_ids: present(succeeded.map(({ projectId }) => projectId)),
    durations: present(succeeded.map(({ duration }) => duration)),
    not_rendered: [...job.notRendered],
    sub_jobs: job.subJobs.map(subJobValues),
  };
}

function subJobValues(job: SubJob) {
  return {
    job_id: job.jobId ?? null,
    status: job.status as string,
    media_id: job.mediaId ?? null,
    media_url: unsigned(job.mediaUrl) ?? null,
    project_id: job.projectId ?? null,
    duration: job.duration ?? null,
    error_code: job.errorCode ?? null,
    error_message: job.errorMessage ?? null,
  };
}

/** The URL without its query: a signature in it is a secret that expires. */
function unsigned(url: string | undefined): string | undefined {
  return url?.split('?', 1)[0];
}

/** The errors of a job and of its failed outputs: which one, error code and message of the service. */
export function failureLines(job: BatchJob): string[] {
  const ofJob = job.errorCode || job.errorMessage ? [`job ${job.jobId}: ${[job.errorCode, job.errorMessage].filter(Boolean).join(': ')}`] : [];
  const ofOutputs = job.subJobs.flatMap((subJob, index) => subJob.status !== 'Failed' ? []
    : [`output ${index + 1} (sub-job ${subJob.jobId ?? 'unknown'}): ${[subJob.errorCode, subJob.errorMessage].filter(Boolean).join(': ') || 'no reason given'}`]);
  return [...ofJob, ...ofOutputs];
}
