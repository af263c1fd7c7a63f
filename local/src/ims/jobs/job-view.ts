import { type BatchJob } from './batch-job';
import { type SubJob } from './sub-job';
import { type EditingProject } from '../projects/editing-project';
import { utc } from '../wire/time';

/** A batch job in a list: without sub-jobs. */
export function batchJobSummary({ data }: BatchJob) {
  return {
    JobId: data.JobId,
    JobType: data.JobType,
    Status: data.Status,
    UserData: data.UserData,
    InputConfig: data.InputConfig,
    EditingConfig: data.EditingConfig,
    OutputConfig: data.OutputConfig,
    ExtendInput: data.ExtendInput,
    CreateTime: utc(data.Created),
    ModifiedTime: utc(data.Modified),
    CompleteTime: utc(data.Completed),
    Extend: extendOf(data.Failure, data.SubJobs.flatMap((s) => s.NotRendered)),
  };
}

/** `EditingBatchJob` of GetBatchMediaProducingJob. */
export function batchJobDetail(job: BatchJob) {
  return { ...batchJobSummary(job), SubJobList: job.subJobs.map(subJobView) };
}

function subJobView({ data }: SubJob) {
  return {
    JobId: data.JobId,
    Status: data.Status,
    MediaId: data.MediaId,
    MediaURL: data.MediaURL,
    ProjectId: data.ProjectId,
    Duration: data.Duration,
    ErrorCode: data.ErrorCode,
    ErrorMessage: data.ErrorMessage,
  };
}

/**
 * `MediaProducingJob` of GetMediaProducingJob for an output of a batch job; `progress` in percent.
 * `NotRendered` is a field of the local service only: what the montage requests and the video does not show.
 */
export function producingJobView(job: BatchJob, { data }: SubJob, progress: number, project: EditingProject | undefined) {
  return {
    JobId: data.JobId,
    ProjectId: data.ProjectId,
    Status: data.Status,
    Progress: data.Status === 'Success' ? 100 : progress,
    MediaId: data.MediaId,
    MediaURL: data.MediaURL,
    Duration: data.Duration,
    Code: data.ErrorCode,
    Message: data.ErrorMessage,
    Timeline: project?.Timeline,
    UserData: job.data.UserData,
    CreateTime: utc(job.data.Created),
    ModifiedTime: utc(data.Modified),
    CompleteTime: data.Status === 'Success' || data.Status === 'Failed' ? utc(data.Modified) : undefined,
    NotRendered: data.NotRendered,
  };
}

/**
 * The job's `Extend`: in the cloud `{"ErrorCode", "ErrorMessage"}` of a failed job. The key `NotRendered` is an addition of the local
 * service; clients read only the error keys of failed jobs.
 */
function extendOf(failure: object | undefined, notRendered: readonly string[]): string | undefined {
  const extend = { ...failure, ...(notRendered.length > 0 && { NotRendered: [...new Set(notRendered)] }) };
  return Object.keys(extend).length > 0 ? JSON.stringify(extend) : undefined;
}
