/** Names that the service knows, as far as they are known. */
export interface Catalog {
  /** What the names are, one sentence. */
  readonly doc: string;
  readonly names: readonly string[];
  /** Names seen outside the list: known to work or likely to, and so accepted without a warning. */
  readonly others?: readonly string[];
  /** Families of further names, accepted without a warning. */
  readonly families?: RegExp;
  /** Whether several names may stand in one string, separated by commas, of which the service draws one. */
  readonly several?: true;
  /** Whether the vendor's list was seen to its end. Even then other names get a warning, not a refusal: lists grow. */
  readonly complete: boolean;
  /** Evidence: page, generated SDK, sibling product (AMB) or public code (PUB). */
  readonly source: string;
}
