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
    counted('first', first, first);
    counted('', count, `${count} episodes`);
    const digits = options.digits ?? Math.max(2, String(first + count - 1).length);
    return Array.from({ length: count }, (_, index) => `${prefix}${String(first + index).padStart(digits, '0')}`);
  }

  private constructor() {}
}

/** A count that is none, such as that of a variable that is not set, would be a series without episodes: all of them would be removed. */
function counted(name: string, value: number, got: string | number): void {
  if (Number.isInteger(value) && value >= 0) return;
  throw new Error(`Episodes.numbered${name && `.${name}`}: got ${got}, allowed is a whole number, 0 or more; give one that is known when the program runs.`);
}
