import { closest, distance } from 'fastest-levenshtein';

const plain = (name: string) => name.toLowerCase().replace(/[_\s-]/g, '');

/** The known name with the smallest edit distance, ignoring case, spaces, hyphens and underscores. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const match = closest(wanted, known.map(plain));
  return known.find((candidate) => plain(candidate) === match);
}

/** As {@link nearest}, but only if the name is probably a misspelling of it: an edit distance of at most 3, and less in short names. */
export function similarTo(name: string, known: readonly string[]): string | undefined {
  const match = nearest(name, known);
  if (match === undefined) return undefined;
  const apart = distance(plain(name), plain(match));
  return apart <= Math.min(3, Math.floor(plain(match).length * 0.4)) ? match : undefined;
}
