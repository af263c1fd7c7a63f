/** One line of a support table. */
export interface SupportRow {
  readonly what: string;
  /** A word: `yes`, `partly`, `stored` (taken and given back without effect) or `no`. */
  readonly supported: string;
  readonly note: string;
}
