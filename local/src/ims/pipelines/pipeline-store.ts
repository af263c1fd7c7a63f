import { DEFAULT_PRIORITY, type Pipeline, type PipelineSpeed } from './pipeline';
import type { RecordStore } from '../state/record-store';
import { pipelineNotFound } from '../wire/errors';

/** How many pipelines an account may have in a region. Source: limits of the sister service MPS. Not verified against the cloud: that IMS has the same. */
const BOOST_LIMIT = 1;
const OTHER_LIMIT = 4;

/** All pipelines of the server: the default one, and those that clients made. */
export class PipelineStore {
  /** Takes the shelf over and makes the default pipeline when there is none. */
  static async open(records: RecordStore<Pipeline>, clock: () => Date, newId: () => string): Promise<PipelineStore> {
    const book = new PipelineStore(records);
    if (!records.all().some((pipeline) => pipeline.IsDefault)) {
      const now = clock().getTime();
      // Not verified against the cloud: name and speed of the default pipeline, and that lists show it.
      await records.put({
        PipelineId: newId(), Name: 'default', Speed: 'Standard', Priority: DEFAULT_PRIORITY, Status: 'Active', Created: now, Modified: now, IsDefault: true,
      });
    }
    return book;
  }

  private constructor(private readonly shelf: RecordStore<Pipeline>) {}

  /** The pipeline of jobs that name none. */
  get default(): Pipeline {
    return this.shelf.all().find((pipeline) => pipeline.IsDefault)!;
  }

  /** Oldest first. */
  all(): Pipeline[] {
    return this.shelf.all().sort((a, b) => a.Created - b.Created);
  }

  find(id: string): Pipeline | undefined {
    return this.shelf.get(id);
  }

  /** Whether one more of this speed may be made; in words, what stands against it. */
  limitReached(speed: PipelineSpeed): string | undefined {
    const own = this.shelf.all().filter((pipeline) => !pipeline.IsDefault);
    const same = own.filter((pipeline) => (pipeline.Speed === 'Boost') === (speed === 'Boost'));
    const [limit, kind] = speed === 'Boost' ? [BOOST_LIMIT, 'Boost pipelines'] : [OTHER_LIMIT, 'pipelines that are not Boost'];
    if (same.length < limit) return undefined;
    return `${same.length} of ${limit} ${kind} exist already: ${same.map((pipeline) => `${pipeline.PipelineId} (${pipeline.Name})`).join(', ')}`;
  }

  async put(pipeline: Pipeline): Promise<Pipeline> {
    await this.shelf.put(pipeline);
    return pipeline;
  }

  async remove(id: string): Promise<void> {
    await this.shelf.remove(id);
  }
}

/**
 * The pipeline that a job goes to: the one that is named, or the default one.
 * @param id as it stands in a configuration that was checked before
 * @throws ApiError for a pipeline that does not exist
 */
export function chosenPipeline(id: string | null | undefined, pipelines: PipelineStore, path: string): string {
  if (id === undefined || id === null || id === '') return pipelines.default.PipelineId;
  if (!pipelines.find(id)) throw pipelineNotFound(id, path);
  return id;
}
