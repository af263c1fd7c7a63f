/** A config object: the fields that were given, in the API's names. */
export type Config = { readonly [key: string]: unknown };

/** Leaves out what was not given, and the whole object when nothing was: an unset field takes the service's default. */
export function given(fields: Config): Config | undefined {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}
