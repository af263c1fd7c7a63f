/** A config object in the API's form: fields in PascalCase. */
export type Config = { readonly [key: string]: unknown };

/** The fields that are set; undefined if none is. The service uses its default for a field that is absent. */
export function withoutUnset(fields: Config): Config | undefined {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}
