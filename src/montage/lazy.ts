/** Creates a value at its first use rather than at import, and keeps it: most programs need few of these values. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
