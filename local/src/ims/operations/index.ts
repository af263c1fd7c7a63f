import { batchGetMediaInfos } from './batch-get-media-infos';
import { getEventCallback, setEventCallback } from './callbacks';
import { deleteMediaInfos } from './delete-media-infos';
import { deleteEditingProjects, listEditingProjects } from './editing-projects';
import { getBatchMediaProducingJob } from './get-batch-media-producing-job';
import { getEditingProject } from './get-editing-project';
import { getMediaInfo } from './get-media-info';
import { getMediaProducingJob } from './get-media-producing-job';
import { listBatchMediaProducingJobs } from './list-batch-media-producing-jobs';
import { type Operation } from './operation';
import { createPipeline, deletePipeline, getPipeline, listPipelines, updatePipeline } from './pipelines';
import { registerMediaInfo } from './register-media-info';
import { submitMediaProducingJob } from './submit-media-producing-job';
import { submitSceneBatchEditingJob } from './submit-scene-batch-editing-job';
import { submitScreenMediaHighlightsJob } from './submit-screen-media-highlights-job';
import { addTemplate, deleteTemplate, getTemplate, listTemplates, updateTemplate } from './templates';
import { updateMediaInfo } from './update-media-info';

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
  updateMediaInfo,
  batchGetMediaInfos,
  submitSceneBatchEditingJob,
  submitMediaProducingJob,
  listEditingProjects,
  deleteEditingProjects,
  createPipeline,
  updatePipeline,
  getPipeline,
  listPipelines,
  deletePipeline,
  addTemplate,
  updateTemplate,
  getTemplate,
  listTemplates,
  deleteTemplate,
  setEventCallback,
  getEventCallback,
].map((op) => [op.name, op]));
