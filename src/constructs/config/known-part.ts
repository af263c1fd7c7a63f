import { Token } from 'cdktf';
import { UNKNOWN } from '../../montage';

/** The URL of an object in a bucket whose name is a token: region and key are known nevertheless. */
const OF_SOME_BUCKET = /^(https?:\/\/)\$\{TfToken\[([^\]]+)\]\}(\.oss-[a-z0-9-]+\.aliyuncs\.com\/.*)$/s;

/**
 * The value as far as it is known at synth: whatever holds a token becomes UNKNOWN, so that rules skip it now
 * and the provider checks it at plan, when it has a value. Of the URL of an object in a bucket of the program only the bucket's name
 * is not known: it gets a stand-in, so that its region and its file are checked now.
 */
export function knownPart(value: unknown): unknown {
  if (typeof value === 'string') return knownText(value);
  if (Token.isUnresolved(value)) return UNKNOWN;
  if (Array.isArray(value)) return value.map(knownPart);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, knownPart(item)]));
  }
  return value;
}

function knownText(text: string): string | typeof UNKNOWN {
  if (!Token.isUnresolved(text)) return text;
  const [, scheme, token, rest] = OF_SOME_BUCKET.exec(text) ?? [];
  if (token === undefined || Token.isUnresolved(rest)) return UNKNOWN;
  return `${scheme}${token.toLowerCase().replace(/[^a-z0-9]+/g, '-')}${rest}`;
}
