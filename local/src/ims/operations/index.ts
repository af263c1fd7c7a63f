import { deleteMediaInfos } from './delete-media-infos';
import { getBatchMediaProducingJob } from './get-batch-media-producing-job';
import { getEditingProject } from './get-editing-project';
import { getMediaInfo } from './get-media-info';
import { getMediaProducingJob } from './get-media-producing-job';
import { listBatchMediaProducingJobs } from './list-batch-media-producing-jobs';
import { Operation } from './operation';
import { registerMediaInfo } from './register-media-info';
import { submitScreenMediaHighlightsJob } from './submit-screen-media-highlights-job';

/** API version of every operation here. */
export const API_VERSION = '2020-11-09';

/** The operations of the local server by wire name. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  submitScreenMediaHighlightsJob,
  getBatchMediaProducingJob,
  listBatchMediaProducingJobs,
  getMediaProducingJob,
  getEditingProject,
  registerMediaInfo,
  getMediaInfo,
  deleteMediaInfos,
].map(op => [op.name, op]));
