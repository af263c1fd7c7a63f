import type { BatchJob, SubJob } from '../../ims';
import { attribute } from '../framework';

/** Made once: a change of how a job is waited for does not change it. */
const MADE = { computed: true, useStateForUnknown: true } as const;

/** What a job made, for the result resource and the data source. */
export const OUTPUT_ATTRIBUTES = {
  status: attribute.string({ ...MADE, description: 'Init, Processing, Finished or Failed.' }),
  complete_time: attribute.string({ ...MADE, description: 'When the job was done, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
  output_urls: attribute.list('string', { ...MADE, description: 'Unsigned URLs of the videos that were made, in the order of their index.' }),
  media_ids: attribute.list('string', { ...MADE, description: 'Media asset ids of the videos.' }),
  project_ids: attribute.list('string', { ...MADE, description: 'Editing projects of the videos; read one with the data source ims_editing_project.' }),
  durations: attribute.list('number', { ...MADE, description: 'Lengths of the videos in seconds.' }),
  not_rendered: attribute.list('string', { ...MADE, description: 'What a local service left out of the videos; empty in the cloud.' }),
  sub_jobs: attribute.objectList({
    job_id: attribute.string({ computed: true, description: 'Id of the sub-job.' }),
    status: attribute.string({ computed: true, description: 'Init, Processing, Success or Failed.' }),
    media_id: attribute.string({ computed: true, description: 'Media asset id of the video.' }),
    media_url: attribute.string({ computed: true, description: 'Unsigned URL of the video.' }),
    project_id: attribute.string({ computed: true, description: 'Editing project of the video.' }),
    duration: attribute.number({ computed: true, description: 'Length of the video in seconds.' }),
    error_code: attribute.string({ computed: true, description: 'Why it failed: the service\'s code.' }),
    error_message: attribute.string({ computed: true, description: 'Why it failed, in words.' }),
  }, { ...MADE, description: 'One entry per video, failed ones included.' }),
} as const;

/** The values of {@link OUTPUT_ATTRIBUTES}. */
export function outputsOf(job: BatchJob) {
  const made = job.subJobs.filter(({ status }) => status === 'Success');
  const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);
  return {
    status: job.status as string,
    complete_time: job.completeTime ?? null,
    output_urls: present(made.map(({ mediaUrl }) => unsigned(mediaUrl))),
    media_ids: present(made.map(({ mediaId }) => mediaId)),
    project_ids: present(made.map(({ projectId }) => projectId)),
    durations: present(made.map(({ duration }) => duration)),
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

/** A signed URL is a secret with a date; what identifies the video is the part before the query. */
function unsigned(url: string | undefined): string | undefined {
  return url?.split('?', 1)[0];
}

/** Each failed output on a line of its own: which one, the service's code and words. */
export function failureLines(job: BatchJob): string[] {
  const ofJob = job.errorCode || job.errorMessage ? [`job ${job.jobId}: ${[job.errorCode, job.errorMessage].filter(Boolean).join(': ')}`] : [];
  const ofOutputs = job.subJobs.flatMap((subJob, index) => subJob.status !== 'Failed' ? []
    : [`output ${index + 1} (sub-job ${subJob.jobId ?? 'unknown'}): ${[subJob.errorCode, subJob.errorMessage].filter(Boolean).join(': ') || 'no reason given'}`]);
  return [...ofJob, ...ofOutputs];
}
