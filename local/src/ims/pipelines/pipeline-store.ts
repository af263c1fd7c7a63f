import { DEFAULT_PRIORITY, type Pipeline, type PipelineSpeed } from './pipeline';
import type { RecordStore } from '../state/record-store';
import { pipelineNotFound } from '../wire/errors';

/** Maximum number of pipelines per account and region. Guess: local-pipeline-limits */
const BOOST_LIMIT = 1;
const OTHER_LIMIT = 4;

/** Stores all pipelines: the default one, and those that clients created. */
export class PipelineStore {
  /** Creates the default pipeline if it does not exist yet. */
  static async open(records: RecordStore<Pipeline>, clock: () => Date, newId: () => string): Promise<PipelineStore> {
    const store = new PipelineStore(records);
    if (!records.all().some((pipeline) => pipeline.IsDefault)) {
      const now = clock().getTime();
      // Guess: local-default-pipeline
      await records.put({
        PipelineId: newId(), Name: 'default', Speed: 'Standard', Priority: DEFAULT_PRIORITY, Status: 'Active', Created: now, Modified: now, IsDefault: true,
      });
    }
    return store;
  }

  private constructor(private readonly records: RecordStore<Pipeline>) {}

  /** The pipeline of jobs that do not name one. */
  get default(): Pipeline {
    return this.records.all().find((pipeline) => pipeline.IsDefault)!;
  }

  /** Oldest first. */
  all(): Pipeline[] {
    return this.records.all().sort((a, b) => a.Created - b.Created);
  }

  find(id: string): Pipeline | undefined {
    return this.records.get(id);
  }

  /** The reason why no more pipelines of this speed can be created; undefined if the limit is not reached. */
  limitReached(speed: PipelineSpeed): string | undefined {
    const created = this.records.all().filter((pipeline) => !pipeline.IsDefault);
    const same = created.filter((pipeline) => (pipeline.Speed === 'Boost') === (speed === 'Boost'));
    const [limit, kind] = speed === 'Boost' ? [BOOST_LIMIT, 'Boost pipelines'] : [OTHER_LIMIT, 'pipelines that are not Boost'];
    if (same.length < limit) return undefined;
    return `${same.length} of ${limit} ${kind} exist already: ${same.map((pipeline) => `${pipeline.PipelineId} (${pipeline.Name})`).join(', ')}`;
  }

  async put(pipeline: Pipeline): Promise<Pipeline> {
    await this.records.put(pipeline);
    return pipeline;
  }

  async remove(id: string): Promise<void> {
    await this.records.remove(id);
  }
}

/**
 * The pipeline of a job: the one that its configuration names, or the default one.
 * @param id from a checked configuration
 * @throws ApiError for a pipeline that does not exist
 */
export function chosenPipeline(id: string | null | undefined, pipelines: PipelineStore, path: string): string {
  if (id === undefined || id === null || id === '') return pipelines.default.PipelineId;
  if (!pipelines.find(id)) throw pipelineNotFound(id, path);
  return id;
}
