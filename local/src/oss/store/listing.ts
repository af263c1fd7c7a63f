import { compareUtf8, type KeyIndex } from './key-index';

export interface ListOptions {
  /** Default: all. */
  readonly prefix?: string;
  /** Only keys after this one. Default: from the start. */
  readonly after?: string;
  /** Keys with this text after the prefix are told as one common prefix. Default: none. */
  readonly delimiter?: string;
  /** Keys and common prefixes together. Default 100. */
  readonly maxKeys?: number;
}

export interface Listing<V> {
  readonly entries: V[];
  readonly prefixes: string[];
  /** Where to go on (`after`), present when there is more. */
  readonly next?: string;
}

/** One page of the keys in UTF-8 order. Jumps over what a common prefix stands for. */
export function listKeys<V>(index: KeyIndex<V>, options: ListOptions = {}): Listing<V> {
  const { prefix = '', after = '', delimiter = '', maxKeys = 100 } = options;
  const listing = { entries: [] as V[], prefixes: [] as string[] };
  let last = '';
  // A marker that is itself a common prefix stands for everything under it.
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

/** The common prefix a key belongs to: up to and with the first delimiter after the prefix. */
function groupOf(key: string, prefix: string, delimiter: string): string | undefined {
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}
