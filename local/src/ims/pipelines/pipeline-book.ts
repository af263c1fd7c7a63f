import { DEFAULT_PRIORITY, type Pipeline, type PipelineSpeed } from './pipeline';
import { type Shelf } from '../state/shelf';

/** How many pipelines an account may have in a region. Source: limits of the sister service MPS. Not verified against the cloud: that IMS has the same. */
const BOOST_LIMIT = 1;
const OTHER_LIMIT = 4;

/** All pipelines of the server: the default one, and those that clients made. */
export class PipelineBook {
  /** Takes the shelf over and makes the default pipeline when there is none. */
  static async open(shelf: Shelf<Pipeline>, clock: () => Date, newId: () => string): Promise<PipelineBook> {
    const book = new PipelineBook(shelf);
    if (!shelf.all().some((pipeline) => pipeline.IsDefault)) {
      const now = clock().getTime();
      // Not verified against the cloud: name and speed of the default pipeline, and that lists show it.
      await shelf.put({
        PipelineId: newId(), Name: 'default', Speed: 'Standard', Priority: DEFAULT_PRIORITY, Status: 'Active', Created: now, Modified: now, IsDefault: true,
      });
    }
    return book;
  }

  private constructor(private readonly shelf: Shelf<Pipeline>) {}

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
  obstacleTo(speed: PipelineSpeed): string | undefined {
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
