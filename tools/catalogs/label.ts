/**
 * What the catalogs of names do not say: the words of each name, which become the name of its constant, and what it is, translated from
 * the vendor's pages. Keys are the vendor's names.
 */
export type Labels = Readonly<Record<string, readonly [words: string, meaning: string]>>;
