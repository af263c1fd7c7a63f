import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { OssError } from '../../errors';
import type { Query } from '../query';
import type { Target } from '../target';

/** The parts of a request that are signed. */
export interface SignedMessage {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: Query;
}

/** One signature that is valid for a request. */
export interface Expectation {
  readonly signature: string;
  readonly stringToSign: string;
}

/** The signature of a request, not yet checked. */
export interface Signature {
  readonly accessKeyId: string;
  /** As sent. */
  readonly value: string;
  /** Region that the signature is for, if it names one. */
  readonly region?: string;
  /** @throws OssError if the signature is too old, expired, or from the future */
  assertFresh(now: Date): void;
  /** The valid signatures for one target. There are several where clients differ and the request does not show how it was signed. */
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

/** A header decoded as UTF-8: Node returns one character per byte. */
export function headerText(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : Buffer.from(Array.isArray(value) ? value.join(',') : value, 'latin1').toString('utf8').trim();
}

/** Names of the headers that begin with `x-oss-`, sorted. */
export const ossHeaderNames = (headers: IncomingHttpHeaders): string[] => Object.keys(headers).filter((name) => name.startsWith('x-oss-')).sort();

/** Compares two texts in constant time. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
