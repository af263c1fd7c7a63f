import { Acs3Authorization, sha256Hex, type Signable, stringToSign } from './acs3';
import {
  accessKeyNotFound, bodyDoesNotMatch, incompleteSignature, nonceUsed, signatureDoesNotMatch, timeStampExpired, timeStampFormat,
} from './errors';

/** Allowed clock skew, in milliseconds: 15 minutes, as in the cloud. */
const MAX_SKEW = 15 * 60_000;

/** Headers that must be signed, so that a call cannot be changed in transit. */
const MUST_BE_SIGNED = ['host', 'x-acs-action', 'x-acs-version', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'] as const;

export interface RequestAuthenticatorOptions {
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly clock: () => Date;
}

/** Authenticates requests: checks the signature, the date, and that the nonce was not used before. */
export class RequestAuthenticator {
  private readonly nonces = new Map<string, number>();

  constructor(private readonly options: RequestAuthenticatorOptions) {}

  /** Returns the access key id of the caller. @throws ApiError */
  authenticate(request: Signable): string {
    const authorization = Acs3Authorization.parse(request.headers.authorization);
    if (!authorization) throw incompleteSignature('a header "authorization: ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…" is required');
    const unsigned = MUST_BE_SIGNED.filter((name) => !authorization.signedHeaders.includes(name) || !request.headers[name]);
    if (unsigned.length > 0) throw incompleteSignature(`these headers are missing or not signed: ${unsigned.join(', ')}`);

    const now = this.checkDate(String(request.headers['x-acs-date']));
    const secret = this.options.credentials.get(authorization.accessKeyId);
    if (secret === undefined) throw accessKeyNotFound();
    if (request.headers['x-acs-content-sha256'] !== sha256Hex(request.body)) throw bodyDoesNotMatch();
    const toSign = stringToSign(request, authorization.signedHeaders);
    if (!authorization.isSignedWith(secret, toSign)) throw signatureDoesNotMatch(toSign);
    this.useNonce(`${authorization.accessKeyId} ${String(request.headers['x-acs-signature-nonce'])}`, now);
    return authorization.accessKeyId;
  }

  private checkDate(header: string): number {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(header) || Number.isNaN(Date.parse(header))) throw timeStampFormat();
    const now = this.options.clock().getTime();
    if (Math.abs(now - Date.parse(header)) > MAX_SKEW) throw timeStampExpired();
    return now;
  }

  /** Records a nonce for as long as a date that it can be sent with is accepted. */
  private useNonce(nonce: string, now: number): void {
    if ((this.nonces.get(nonce) ?? 0) > now) throw nonceUsed();
    for (const [old, until] of this.nonces) {
      if (until > now) break; // insertion order is order of expiry
      this.nonces.delete(old);
    }
    this.nonces.set(nonce, now + 2 * MAX_SKEW);
  }
}
