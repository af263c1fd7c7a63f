import type { Sources } from '../sources';

/** A list of names that the service knows. */
export interface Catalog {
  /** What the names stand for, in one sentence. */
  readonly doc: string;
  readonly names: readonly string[];
  /** Names that are documented outside the list. They are accepted without a warning. */
  readonly others?: readonly string[];
  /** Pattern of further names that are accepted without a warning. */
  readonly families?: RegExp;
  /** Whether one string may hold several names, separated by commas, of which the service picks one at random. */
  readonly several?: true;
  /** Whether the vendor's list was read completely. Even then an unknown name is a warning, not an error: lists grow. */
  readonly complete: boolean;
  readonly source: Sources;
}
