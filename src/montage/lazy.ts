/** Makes a value at its first use rather than at import: most programs that load this package need few of them. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
