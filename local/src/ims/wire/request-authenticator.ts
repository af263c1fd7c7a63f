import { Acs3Authorization, sha256Hex, type Signable, stringToSign } from './acs3';
import {
  accessKeyNotFound, bodyDoesNotMatch, incompleteSignature, nonceUsed, signatureDoesNotMatch, timeStampExpired, timeStampFormat,
} from './errors';

/** How far a client's clock may be off, in milliseconds: the gateway's 15 minutes. */
const MAX_SKEW = 15 * 60_000;

/** What a signature must cover, so that nothing that decides the call can be changed on the way. */
const MUST_BE_SIGNED = ['host', 'x-acs-action', 'x-acs-version', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'] as const;

export interface RequestAuthenticatorOptions {
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly clock: () => Date;
}

/** Lets a request through when it is signed with a known key, fresh, and not a replay. */
export class RequestAuthenticator {
  private readonly nonces = new Map<string, number>();

  constructor(private readonly options: RequestAuthenticatorOptions) {}

  /** Returns the caller's access key id. @throws ApiError in the gateway's words. */
  authenticate(request: Signable): string {
    const authorization = Acs3Authorization.parse(request.headers.authorization);
    if (!authorization) throw incompleteSignature('a header "authorization: ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…" is required');
    const unsigned = MUST_BE_SIGNED.filter((name) => !authorization.signedHeaders.includes(name) || !request.headers[name]);
    if (unsigned.length > 0) throw incompleteSignature(`not sent or not signed: ${unsigned.join(', ')}`);

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

  /** A nonce is remembered as long as a date that it could come with is accepted. */
  private useNonce(nonce: string, now: number): void {
    if ((this.nonces.get(nonce) ?? 0) > now) throw nonceUsed();
    for (const [old, until] of this.nonces) {
      if (until > now) break; // insertion order is order of expiry
      this.nonces.delete(old);
    }
    this.nonces.set(nonce, now + 2 * MAX_SKEW);
  }
}
