import { type Pipeline } from './pipeline';
import { utc } from '../wire/time';

/** `Pipeline` of CreatePipeline, GetPipeline and ListPipelines. */
export function pipelineView({ PipelineId, Name, Speed, Priority, Status, Created, Modified }: Pipeline) {
  return { PipelineId, Name, Speed, Priority, Status, CreateTime: utc(Created), ModifiedTime: utc(Modified) };
}
