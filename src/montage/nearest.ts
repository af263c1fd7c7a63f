import { closest, distance } from 'fastest-levenshtein';

const plain = (name: string) => name.toLowerCase().replace(/[_\s-]/g, '');

/** The known name that is nearest to a given one, regardless of case, spaces, hyphens and underscores. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const match = closest(wanted, known.map(plain));
  return known.find((candidate) => plain(candidate) === match);
}

/** As {@link nearest}, but only when the given name looks like a slip of it: up to three letters apart, fewer in short names. */
export function slipOf(name: string, known: readonly string[]): string | undefined {
  const match = nearest(name, known);
  if (match === undefined) return undefined;
  const apart = distance(plain(name), plain(match));
  return apart <= Math.min(3, Math.floor(plain(match).length * 0.4)) ? match : undefined;
}
