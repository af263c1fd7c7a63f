import { compareUtf8, type KeyIndex } from './key-index';

export interface ListOptions {
  /** Only keys with this prefix. Default: all keys. */
  readonly prefix?: string;
  /** Only keys after this one. Default: from the first key. */
  readonly after?: string;
  /** Keys that contain this text after the prefix are grouped as one common prefix. Default: no grouping. */
  readonly delimiter?: string;
  /** Maximum number of keys and common prefixes together. Default: 100. */
  readonly maxKeys?: number;
}

export interface Listing<V> {
  readonly entries: V[];
  readonly prefixes: string[];
  /** The value of `after` for the next page; undefined on the last page. */
  readonly next?: string;
}

/** One page of keys in UTF-8 order. Skips the keys of a common prefix without reading them. */
export function listKeys<V>(index: KeyIndex<V>, options: ListOptions = {}): Listing<V> {
  const { prefix = '', after = '', delimiter = '', maxKeys = 100 } = options;
  const listing = { entries: [] as V[], prefixes: [] as string[] };
  let last = '';
  // A marker that is a common prefix includes all keys below it.
  const skipped = delimiter !== '' && after.startsWith(prefix) ? groupOf(after, prefix, delimiter) : undefined;
  let position = index.position((key) => compareUtf8(key, prefix) >= 0 && compareUtf8(key, after) > 0
    && !(skipped === after && key.startsWith(after)));
  for (let key = index.at(position); key?.startsWith(prefix); key = index.at(position)) {
    if (listing.entries.length + listing.prefixes.length >= maxKeys) return maxKeys > 0 ? { ...listing, next: last } : listing;
    const group = delimiter === '' ? undefined : groupOf(key, prefix, delimiter);
    if (group === undefined) {
      listing.entries.push(index.get(key)!);
      last = key;
      position += 1;
    } else {
      listing.prefixes.push(group);
      last = group;
      position = index.position((other) => compareUtf8(other, group) > 0 && !other.startsWith(group));
    }
  }
  return listing;
}

/** The common prefix of a key: up to and including the first delimiter after the prefix. */
function groupOf(key: string, prefix: string, delimiter: string): string | undefined {
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}
