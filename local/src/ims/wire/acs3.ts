import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import { canonicalQuery, queryPairs } from './encoding';

/** Name of the signature method in the header `authorization`. */
export const ACS3 = 'ACS3-HMAC-SHA256';

/** The signed parts of a request. `url` is the request target, e.g. `/?OutputConfig=…`. */
export interface Signable {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A parsed `authorization` header of the ACS3 method. */
export class Acs3Authorization {
  /** Parses the header; undefined if it is absent or of another method. */
  static parse(header: string | undefined): Acs3Authorization | undefined {
    const [, fields] = new RegExp(`^${ACS3}\\s+(.*)$`).exec(header ?? '') ?? [];
    const of = (name: string) => new RegExp(`(?:^|,)\\s*${name}=([^,]*)`).exec(fields ?? '')?.[1];
    const [accessKeyId, names, signature] = [of('Credential'), of('SignedHeaders'), of('Signature')];
    return accessKeyId && names && signature ? new Acs3Authorization(accessKeyId, names.toLowerCase().split(';'), signature) : undefined;
  }

  private constructor(readonly accessKeyId: string, readonly signedHeaders: readonly string[], readonly signature: string) {}

  /** Whether this is the signature of the string to sign with `secret`. Compares in constant time. */
  isSignedWith(secret: string, text: string): boolean {
    const expected = Buffer.from(signatureOf(secret, text));
    const given = Buffer.from(this.signature.toLowerCase());
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}

/** Hexadecimal SHA-256. */
export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Hexadecimal HMAC-SHA256 with the secret itself: the method derives no key. */
export function signatureOf(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/** The string to sign: the method name and the digest of the canonical request. `signedHeaders` in lowercase. */
export function stringToSign(request: Signable, signedHeaders: readonly string[]): string {
  const [path, query = ''] = splitOnce(request.url, '?');
  const names = [...signedHeaders].sort();
  const canonical = [
    request.method,
    path,
    canonicalQuery(queryPairs(query)),
    ...names.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`),
    '',
    names.join(';'),
    request.headers['x-acs-content-sha256'] ?? '',
  ].join('\n');
  return `${ACS3}\n${sha256Hex(canonical)}`;
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
