import { type Validator } from './framework';

/** At most so many bytes in UTF-8: the service counts bytes, and a Chinese character is three. */
export function bytesAtMost(max: number): Validator<string> {
  return (text) => {
    const bytes = Buffer.byteLength(text);
    return bytes <= max ? undefined : `must have at most ${max} bytes in UTF-8, has ${bytes}`;
  };
}

/** Each element of a list: at most so many bytes, and nothing that the service would take for two elements. */
export function elementsOf(maxItems: number, maxBytes: number): Validator<readonly string[]> {
  return (texts) => {
    if (texts.length > maxItems) return `must have at most ${maxItems} elements, has ${texts.length}`;
    const long = texts.find((text) => Buffer.byteLength(text) > maxBytes);
    if (long !== undefined) return `must have elements of at most ${maxBytes} bytes, ${JSON.stringify(long.slice(0, 40))} has ${Buffer.byteLength(long)}`;
    const split = texts.find((text) => text.includes(',') || text.trim() === '');
    return split === undefined ? undefined : `must have elements that are not empty and hold no comma, which separates them; got ${JSON.stringify(split)}`;
  };
}

/** A URL with nothing in it that may be secret: a signature in a query ends up in the state otherwise. */
export const withoutQuery: Validator<string> = (url) => /[?#]/.test(url) ? 'must be the plain URL, without query: a signed URL would be kept in the state' : undefined;
