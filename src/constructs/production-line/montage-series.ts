import { Construct } from 'constructs';
import { inherited } from './episode-job';
import { EpisodeNames } from './episode-names';
import { type EpisodeProps } from './episode-props';
import { type HighlightMontage } from './highlight-montage';
import { HighlightMontageJob } from '../job/highlight-montage-job';

/**
 * A series. What is said here is said of every episode. In `footageKeys`, `outputKey`, `titles`, `subHeadings`, `notes` and the values of `labels`
 * and `userData`, `{episode}` stands for the name of the episode and `{number}` for its place, from 1.
 */
export interface MontageSeriesProps extends EpisodeProps {
  /** The production line that makes the series. */
  readonly line: HighlightMontage;
  /** Names of the episodes, e.g. `Episodes.numbered(30)`. A name stands for its job: a new name is a new job. */
  readonly episodes: string[];
  /** What single episodes have differently, by name. Placeholders stand here, too.
   * @default - nothing */
  readonly overrides?: { [episode: string]: EpisodeProps };
}

/** Many episodes from one definition: one job for each of them. */
export class MontageSeries extends Construct {
  private readonly jobs: ReadonlyMap<string, HighlightMontageJob>;

  constructor(scope: Construct, id: string, props: MontageSeriesProps) {
    super(scope, id);
    const { line, episodes, overrides = {}, ...common } = props;
    const names = EpisodeNames.checked(this.node.path, props);
    this.jobs = new Map(episodes.map((name, index) => {
      const own = Object.hasOwn(overrides, name) ? inherited(common, overrides[name]) : common;
      return [name, new HighlightMontageJob(this, name, line._jobProps(this, name, names.expand(own, index)))];
    }));
  }

  /** The job of an episode. */
  public episode(name: string): HighlightMontageJob {
    const job = this.jobs.get(name);
    if (job) return job;
    throw new Error(`${this.node.path}.episode: got "${name}", allowed is the name of an episode (${[...this.jobs.keys()].slice(0, 3).join(', ')}, …); correct it.`);
  }

  /** The jobs, in the order of the episodes. */
  public get episodes(): HighlightMontageJob[] {
    return [...this.jobs.values()];
  }

  /** URLs of the videos by episode, for a `TerraformOutput` or another stack. */
  public get outputUrls(): { [episode: string]: string[] } {
    return Object.fromEntries([...this.jobs].map(([name, job]) => [name, job.outputUrls]));
  }
}
