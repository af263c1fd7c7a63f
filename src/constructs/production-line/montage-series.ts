import { Construct } from 'constructs';
import { inherited } from './inherited-props';
import { type LineJobProps } from './line-job-props';
import { type IMontageProductionLine } from './montage-production-line-interface';
import { SeriesDefinition } from './series-definition';
import { HighlightMontageJob } from '../job/highlight-montage-job';

/**
 * Properties of a series. They hold for every episode. In `footageKeys`, `outputKey`, `titles`, `subHeadings`, `notes` and the values of `labels`
 * and `userData`, `{episode}` stands for the name of the episode and `{number}` for its position, from 1.
 */
export interface MontageSeriesProps extends LineJobProps {
  /** The production line that makes the series. */
  readonly line: IMontageProductionLine;
  /** Names of the episodes, each once, e.g. `Episodes.numbered(30)`. The name identifies the job: another name is another job. */
  readonly episodes: string[];
  /** What single episodes have differently, by name. Placeholders are replaced here, too.
   * @default - nothing */
  readonly overrides?: { [episode: string]: LineJobProps };
}

/**
 * A series: many montage jobs from one definition, one for each episode.
 *
 * @example
 * const line = new MontageProductionLine(this, 'Line', { name: 'trailers' });
 * const season = new MontageSeries(this, 'Season1', {
 *   line,
 *   episodes: Episodes.numbered(30),
 *   footageKeys: ['season1/{episode}.mp4'],
 *   outputKey: 'season1/{episode}_{index}.mp4',
 *   titles: ['Episode {number}'],
 *   overrides: { ep30: { titles: ['The last race'] } },
 * });
 * new TerraformOutput(this, 'urls', { value: season.outputUrls });
 */
export class MontageSeries extends Construct {
  private readonly jobs: ReadonlyMap<string, HighlightMontageJob>;

  constructor(scope: Construct, id: string, props: MontageSeriesProps) {
    super(scope, id);
    const { line, episodes, overrides = {}, ...common } = props;
    const definition = SeriesDefinition.checked(this.node.path, props);
    this.jobs = new Map(episodes.map((name, index) => {
      const episode = Object.hasOwn(overrides, name) ? inherited(`${this.node.path}.overrides.${name}`, common, overrides[name]) : common;
      return [name, new HighlightMontageJob(this, name, line.jobProps(this, name, definition.expand(episode, index)))];
    }));
  }

  /**
   * The job of an episode.
   * @param name name of the episode
   */
  public episode(name: string): HighlightMontageJob {
    const job = this.jobs.get(name);
    if (job) return job;
    throw new Error(`${this.node.path}.episode: got "${name}", allowed the name of an episode (${[...this.jobs.keys()].slice(0, 3).join(', ')}, …); correct it.`);
  }

  /** The jobs in the order of the episodes. */
  public get episodes(): HighlightMontageJob[] {
    return [...this.jobs.values()];
  }

  /** URLs of the videos by episode, for a `TerraformOutput` or another stack. */
  public get outputUrls(): { [episode: string]: string[] } {
    return Object.fromEntries([...this.jobs].map(([name, job]) => [name, job.outputUrls]));
  }
}
