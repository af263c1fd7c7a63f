/** Options of numbered episodes. */
export interface NumberedEpisodesOptions {
  /** Text before the number.
   * @default ep */
  readonly prefix?: string;
  /** Number of the first episode, 0 or more.
   * @default 1 */
  readonly first?: number;
  /** Number of digits, padded with zeros, so that names sort like numbers.
   * @default - as many as the last number has, at least 2 */
  readonly digits?: number;
}

/** Names of episodes. */
export class Episodes {
  /**
   * Numbered names: `Episodes.numbered(30)` is `ep01` … `ep30`.
   * @param count number of episodes, 0 or more
   */
  public static numbered(count: number, options: NumberedEpisodesOptions = {}): string[] {
    const { prefix = 'ep', first = 1 } = options;
    checkWholeNumber('first', first);
    checkWholeNumber('count', count);
    const digits = options.digits ?? Math.max(2, String(first + count - 1).length);
    return Array.from({ length: count }, (_, index) => `${prefix}${String(first + index).padStart(digits, '0')}`);
  }

  private constructor() {}
}

/** NaN, for example from a variable that is not set, would make a series without episodes, and the deployment would destroy every job. */
function checkWholeNumber(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 0) return;
  throw new Error(`Episodes.numbered: ${name}: got ${value}, allowed a whole number of 0 or more that is known at synth; correct it.`);
}
