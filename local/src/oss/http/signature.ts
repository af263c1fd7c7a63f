import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { OssError } from '../errors';
import type { Query } from './query';
import type { Target } from './target';

/** What signatures are made of. */
export interface SignedMessage {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: Query;
}

/** One way in which a signature may have been made. */
export interface Expectation {
  readonly signature: string;
  readonly stringToSign: string;
}

/** A signature found in a request, not yet checked. */
export interface Signature {
  readonly accessKeyId: string;
  /** As sent. */
  readonly value: string;
  /** Region it was made for, where it names one. */
  readonly region?: string;
  /** @throws OssError when it is too old, too new or expired */
  assertFresh(now: Date): void;
  /** What it has to be, for one reading of the request. More than one where clients differ and the wire does not tell. */
  expectations(secret: string, target: Target): readonly Expectation[];
}

const SKEW_MS = 15 * 60 * 1000;

/** @throws OssError `RequestTimeTooSkewed`, or `AccessDenied` without a readable date */
export function assertNotSkewed(date: Date | undefined, now: Date): void {
  if (!date || Number.isNaN(date.getTime())) throw new OssError('AccessDenied', { message: 'OSS authentication requires a valid Date.' });
  if (Math.abs(now.getTime() - date.getTime()) <= SKEW_MS) return;
  throw new OssError('RequestTimeTooSkewed', {
    details: { MaxAllowedSkewMilliseconds: String(SKEW_MS), RequestTime: date.toISOString(), ServerTime: now.toISOString() },
  });
}

/** @throws OssError `AccessDenied` */
export function assertNotExpired(expires: Date, now: Date): void {
  if (now <= expires) return;
  throw new OssError('AccessDenied', {
    message: 'Request has expired.',
    details: { Expires: expires.toISOString(), ServerTime: now.toISOString() },
  });
}

export const hmac = (algorithm: 'sha1' | 'sha256', key: string | Buffer, text: string): Buffer => createHmac(algorithm, key).update(text).digest();

/** A header as the text its bytes are: node gives one character per byte, clients send UTF-8. */
export function headerText(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : Buffer.from(Array.isArray(value) ? value.join(',') : value, 'latin1').toString('utf8').trim();
}

/** Names of the headers that begin with `x-oss-`, sorted. */
export const ossHeaderNames = (headers: IncomingHttpHeaders): string[] => Object.keys(headers).filter((name) => name.startsWith('x-oss-')).sort();

/** Compares without telling by its duration how much was right. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
