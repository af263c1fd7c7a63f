import { type Diagnostics, type Path } from '../framework';

/**
 * How many jobs of a plan get a warning each. Terraform shows the place of each warning in the source, and reads the whole file for it: with
 * 300 jobs in a file of half a megabyte that took 75 s, growing with the square of their number. It folds warnings of equal summary into one.
 */
const MAX_SINGLE = 30;

/** What a plan announces about one job. */
export interface Announcement {
  /** Identifies the job within a plan. */
  readonly key: string;
  /** The label of the job, see {@link Announcements.label}, is part of the summary, so that no two summaries are equal. */
  readonly summary: string;
  readonly detail: string;
  readonly path?: Path;
  /** What happens to all of these jobs, for the shared warning, for example `montage jobs run`. */
  readonly together: string;
  /** Where the plan shows the same about the other jobs. */
  readonly elsewhere: string;
}

/** The warnings of a plan about its paid jobs: each of the first {@link MAX_SINGLE} gets its own, the others share one. */
export class Announcements {
  private readonly single = new Set<string>();
  private readonly labels = new Map<string, string>();
  private readonly named = new Map<string, number>();

  /**
   * What messages of this plan call a job: its display name, and for further jobs of the same name the id as well, or a number.
   * @param key identifies the job within the plan
   * @param id of the job before, if there is one
   */
  label(key: string, name: string, id?: string): string {
    const known = this.labels.get(key);
    if (known !== undefined) return known;
    const count = (this.named.get(name) ?? 0) + 1;
    const label = count === 1 ? name : `${name} (${id === undefined ? `number ${count} of this name` : `job ${id}`})`;
    this.named.set(name, count);
    this.labels.set(key, label);
    return label;
  }

  announce({ key, summary, detail, path, together, elsewhere }: Announcement, diagnostics: Diagnostics): void {
    if (this.single.size < MAX_SINGLE) this.single.add(key);
    if (this.single.has(key)) diagnostics.warning(summary, detail, path);
    else diagnostics.warning(`More than ${MAX_SINGLE} ${together}`, `${elsewhere} One of the other jobs, which Terraform folds into this warning:\n\n${summary}\n\n${detail}`, path);
  }
}
