/** How the episodes of a series are named. */
export interface NumberedEpisodesOptions {
  /** @default ep */
  readonly prefix?: string;
  /** Number of the first one.
   * @default 1 */
  readonly first?: number;
  /** Digits of each number, filled with zeros, so that names sort as numbers do.
   * @default - as many as the last number has, at least 2 */
  readonly digits?: number;
}

/** Names of episodes. */
export class Episodes {
  /** Numbered ones: `Episodes.numbered(30)` is `ep01` … `ep30`. */
  public static numbered(count: number, options: NumberedEpisodesOptions = {}): string[] {
    const { prefix = 'ep', first = 1 } = options;
    const digits = options.digits ?? Math.max(2, String(first + count - 1).length);
    return Array.from({ length: count }, (_, index) => `${prefix}${String(first + index).padStart(digits, '0')}`);
  }

  private constructor() {}
}
