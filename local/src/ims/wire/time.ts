/** A time in the format of the API, UTC: `yyyy-MM-ddTHH:mm:ssZ`. `undefined` stays undefined. */
export function utc(ms: number): string;
export function utc(ms: number | undefined): string | undefined;
export function utc(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Milliseconds since 1970 of a time in the format of the API; undefined for any other text. */
export function parseUtc(text: string): number | undefined {
  const time = Date.parse(text);
  return !Number.isNaN(time) && utc(time) === text ? time : undefined;
}
