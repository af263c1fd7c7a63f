import { type Diagnostics, type Path } from '../framework';

/**
 * How many jobs of a run are warned of one by one. Terraform shows the place of each warning in the source, and reads the whole file for it: with
 * 300 jobs in a file of half a megabyte that took 75 s, growing with the square of their number. It folds warnings of equal summary into one.
 */
const ONE_BY_ONE = 30;

export interface Announcement {
  /** Whom it is about. */
  readonly name: string;
  readonly summary: string;
  readonly detail: string;
  readonly path?: Path;
  /** What it is called together with others, e.g. `montage jobs run`. */
  readonly together: string;
  /** Where the plan says the same of the others. */
  readonly elsewhere: string;
}

/** Tells what jobs are about to do: the first ones each by itself, all others together. */
export class Announcements {
  private readonly told = new Set<string>();

  tell({ name, summary, detail, path, together, elsewhere }: Announcement, diagnostics: Diagnostics): void {
    if (this.told.size < ONE_BY_ONE) this.told.add(name);
    if (this.told.has(name)) diagnostics.warning(summary, detail, path);
    else diagnostics.warning(`More than ${ONE_BY_ONE} ${together}`, `${elsewhere} One of the others, which Terraform folds together:\n\n${summary}\n\n${detail}`, path);
  }
}
