import { type Expectation, sameText, type Signature, type SignedMessage } from './signature';
import { SignatureV1 } from './signature-v1';
import { SignatureV4, V4_ALGORITHM } from './signature-v4';
import { OssError } from '../../errors';
import type { Address, Target } from '../target';

/** The target of a request, and whether the request is anonymous. */
export interface Authenticated {
  readonly target: Target;
  readonly anonymous: boolean;
}

export interface AuthenticationContext {
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly now: Date;
  /** Region of a bucket; undefined if the bucket does not exist. */
  regionOf(bucket: string): string | undefined;
}

/** Secrets that an error response must not repeat. */
const TOKEN = /(security-token[:=])[^\n&]*/g;

/**
 * Checks the signature of a request, if it has one. A security token must be signed; its value is not checked.
 * @throws OssError `InvalidAccessKeyId`, `SignatureDoesNotMatch`, `RequestTimeTooSkewed`, `AccessDenied`, `InvalidArgument`
 */
export function authenticate(message: SignedMessage, address: Address, authority: AuthenticationContext): Authenticated {
  const signature = signatureOf(message);
  if (!signature) return { target: address.targets[0], anonymous: true };
  const secret = authority.credentials.get(signature.accessKeyId);
  if (secret === undefined) throw new OssError('InvalidAccessKeyId', { details: { OSSAccessKeyId: signature.accessKeyId } });
  signature.assertFresh(authority.now);
  assertRegion(signature, address, authority);
  let first: Expectation | undefined;
  for (const target of address.targets) {
    for (const expectation of signature.expectations(secret, target)) {
      if (sameText(expectation.signature, signature.value)) return { target, anonymous: false };
      first ??= expectation;
    }
  }
  throw new OssError('SignatureDoesNotMatch', {
    details: {
      OSSAccessKeyId: signature.accessKeyId,
      SignatureProvided: signature.value,
      StringToSign: (first?.stringToSign ?? '').replace(TOKEN, '$1***'),
    },
  });
}

function signatureOf(message: SignedMessage): Signature | undefined {
  const { authorization } = message.headers;
  if (authorization?.startsWith(V4_ALGORITHM)) return SignatureV4.ofHeader(message, authorization);
  if (authorization?.startsWith('OSS ')) return SignatureV1.ofHeader(message, authorization);
  const version = message.query.text('x-oss-signature-version');
  if (version === V4_ALGORITHM) return SignatureV4.ofQuery(message);
  if (authorization !== undefined || version !== undefined) {
    throw new OssError('InvalidArgument', { message: `Unsupported signature; allowed are "OSS" (version 1) and "${V4_ALGORITHM}" (version 4).` });
  }
  return message.query.has('OSSAccessKeyId') || message.query.has('Signature') ? SignatureV1.ofQuery(message) : undefined;
}

/** A signature is valid for one region only. Any region is accepted if neither the host nor the bucket has one. */
function assertRegion(signature: Signature, address: Address, authority: AuthenticationContext): void {
  const region = address.region ?? authority.regionOf(address.targets[0].bucket);
  if (signature.region === undefined || region === undefined || signature.region === region) return;
  throw new OssError('InvalidArgument', { message: `Invalid signing region in Authorization header: "${signature.region}"; allowed is "${region}".` });
}
