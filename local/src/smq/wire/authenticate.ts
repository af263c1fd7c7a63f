import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import { SmqError } from '../errors';

/** Allowed clock skew, in milliseconds: 15 minutes, as in the cloud. */
const MAX_SKEW = 15 * 60_000;

/** The signed parts of a request. `url` is the request target as sent. */
export interface Signable {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Checks the signature of a request: `Authorization: MNS <AccessKeyId>:<Signature>`. Source: "Sign requests".
 * @param secrets by access key id
 * @throws SmqError with the message of the cloud
 */
export function authenticate(request: Signable, secrets: ReadonlyMap<string, string>, now: Date): void {
  const { authorization } = request.headers;
  if (!authorization) throw new SmqError('MissingAuthorizationHeader');
  const [, id, signature] = /^MNS\s+([^:\s]+):(\S+)$/.exec(authorization) ?? [];
  if (id === undefined) throw new SmqError('InvalidAuthorizationHeader', 'The Authorization header format is invalid: "MNS <AccessKeyId>:<Signature>" is expected.');
  checkDate(dateOf(request.headers), now);
  const secret = secrets.get(id);
  if (secret === undefined) throw new SmqError('InvalidAccessKeyId');
  if (!sameText(signature, signatureOf(request, secret))) throw new SmqError('SignatureDoesNotMatch');
  checkDigest(request);
}

/** Base64 of the HMAC-SHA1 of method, Content-MD5, Content-Type, date, the headers x-mns-* and the resource. */
function signatureOf({ method, url, headers }: Signable, secret: string): string {
  const mnsHeaders = Object.keys(headers).filter((name) => name.startsWith('x-mns-')).sort();
  const text = [
    method,
    headers['content-md5'] ?? '',
    headers['content-type'] ?? '',
    dateOf(headers),
    ...mnsHeaders.map((name) => `${name}:${String(headers[name])}`),
    url,
  ].join('\n');
  return createHmac('sha1', secret).update(text).digest('base64');
}

function dateOf(headers: IncomingHttpHeaders): string {
  return String(headers.date ?? headers['x-mns-date'] ?? '');
}

function checkDate(date: string, now: Date): void {
  const time = Date.parse(date);
  if (Number.isNaN(time)) throw new SmqError('InvalidDateHeader');
  if (Math.abs(time - now.getTime()) > MAX_SKEW) throw new SmqError('TimeExpired');
}

/** Accepts the Base64 of the hexadecimal digest, which the clients of the vendor send, and of the binary digest, which the standard requires. */
function checkDigest({ headers, body }: Signable): void {
  const given = headers['content-md5'];
  if (given === undefined || given === '') return;
  const digest = createHash('md5').update(body).digest();
  const right = [digest, Buffer.from(digest.toString('hex'))].map((bytes) => bytes.toString('base64'));
  if (!right.includes(String(given))) throw new SmqError('InvalidDegist');
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
