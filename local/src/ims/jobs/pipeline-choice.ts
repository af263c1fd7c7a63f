import { type PipelineBook } from '../pipelines/pipeline-book';
import { pipelineNotFound } from '../wire/errors';

/**
 * The pipeline that a job goes to: the one that is named, or the default one.
 * @param id as it stands in a configuration that was checked before
 * @throws ApiError for a pipeline that does not exist
 */
export function chosenPipeline(id: string | null | undefined, pipelines: PipelineBook, path: string): string {
  if (id === undefined || id === null || id === '') return pipelines.default.PipelineId;
  if (!pipelines.find(id)) throw pipelineNotFound(id, path);
  return id;
}
