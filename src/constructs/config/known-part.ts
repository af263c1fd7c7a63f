import { Token } from 'cdktf';
import { UNKNOWN } from '../../montage';

/** The URL of an object in a bucket whose name is a token. Its region and key are known. */
const OF_SOME_BUCKET = /^(https?:\/\/)\$\{TfToken\[([^\]]+)\]\}(\.oss-[a-z0-9-]+\.aliyuncs\.com\/.*)$/s;

/**
 * The value as far as it is known at synth. Tokens become UNKNOWN: rules skip them, and the provider checks their values at plan. In the URL of an
 * object, a bucket name that is a token becomes a placeholder, so that the region and the suffix of the key are checked at synth.
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
