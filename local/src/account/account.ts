import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Id of the local account, which owns all resources. 16 digits, as in the cloud. */
export const ACCOUNT_ID = '1000000000000000';

/** Header of requests for the documents of the account. */
export const ACCOUNT_HEADER = 'x-local-account';

/** The signed parts of a request. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly path: string;
  /** The header `date`. */
  readonly date: string;
  readonly body: string;
}

/** The header `authorization` of a request: `Local <key id>:<HMAC-SHA1, Base64>`. */
export function authorizationOf(request: SignedRequest, accessKeyId: string, secret: string): string {
  const digest = createHash('sha256').update(request.body).digest('hex');
  const toSign = [request.method, request.path, request.date, digest].join('\n');
  return `Local ${accessKeyId}:${createHmac('sha1', secret).update(toSign).digest('base64')}`;
}

/** A new id in the format of the access management: 18 digits. */
export const newResourceId = (): string => `3${BigInt(`0x${randomBytes(8).toString('hex')}`).toString().padStart(17, '0').slice(0, 17)}`;
