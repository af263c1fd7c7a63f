import { type Validator } from './framework';

/** At most `max` bytes in UTF-8: the service counts bytes, and a Chinese character has three. */
export function bytesAtMost(max: number): Validator<string> {
  return (text) => {
    const bytes = Buffer.byteLength(text);
    return bytes <= max ? undefined : `must have at most ${max} bytes in UTF-8, has ${bytes}`;
  };
}

/** At most `maxItems` elements of at most `maxBytes` bytes each, without a comma, which separates elements. */
export function elementsOf(maxItems: number, maxBytes: number): Validator<readonly string[]> {
  return (texts) => {
    if (texts.length > maxItems) return `must have at most ${maxItems} elements, has ${texts.length}`;
    const long = texts.find((text) => Buffer.byteLength(text) > maxBytes);
    if (long !== undefined) return `must have elements of at most ${maxBytes} bytes, ${JSON.stringify(long.slice(0, 40))} has ${Buffer.byteLength(long)}`;
    const split = texts.find((text) => text.includes(',') || text.trim() === '');
    return split === undefined ? undefined : `must have elements that are not empty and contain no comma, which separates them; got ${JSON.stringify(split)}`;
  };
}

/** A URL without query or fragment: a signature in it is a secret that would be stored in the state. */
export const withoutQuery: Validator<string> = (url) => /[?#]/.test(url) ? 'must be the URL without its query: the signature of a signed URL would be stored in the state' : undefined;
