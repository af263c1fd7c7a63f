/** A JSON object: what `JSON.parse` returns for `{…}`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether the value is an object, and neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that the text holds; undefined when the text is not JSON, or is JSON but not an object. */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the value is unset: absent, or explicitly null. */
export function isUnset(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Whether the value says nothing: unset, an empty text, an empty list or an empty object. */
export function isEmpty(value: unknown): boolean {
  return isUnset(value) || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
