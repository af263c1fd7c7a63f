import { getBatchMediaProducingJob, getMediaProducingJob, listBatchMediaProducingJobs } from './batch-jobs';
import { getEventCallback, setEventCallback } from './callbacks';
import { deleteEditingProjects, getEditingProject, listEditingProjects } from './editing-projects';
import { batchGetMediaInfos, deleteMediaInfos, getMediaInfo, updateMediaInfo } from './media-assets';
import type { Operation } from './operation';
import { createPipeline, deletePipeline, getPipeline, listPipelines, updatePipeline } from './pipelines';
import { registerMediaInfo } from './register-media-info';
import { submitSceneBatchEditingJob, submitScreenMediaHighlightsJob } from './submit-batch-jobs';
import { submitMediaProducingJob } from './submit-media-producing-job';
import { addTemplate, deleteTemplate, getTemplate, listTemplates, updateTemplate } from './templates';

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
