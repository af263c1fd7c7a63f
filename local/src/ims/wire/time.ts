/** The API's time format, UTC: `yyyy-MM-ddTHH:mm:ssZ`. `undefined` stays undefined, so that absent times stay absent. */
export function utc(ms: number): string;
export function utc(ms: number | undefined): string | undefined;
export function utc(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Milliseconds since 1970 of a time in the API's format; undefined for anything else. */
export function parseUtc(text: string): number | undefined {
  const time = Date.parse(text);
  return !Number.isNaN(time) && utc(time) === text ? time : undefined;
}
