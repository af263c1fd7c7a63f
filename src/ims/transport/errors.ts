import { redact } from './redact';
import { textOf } from './response-fields';

/**
 * How a call to IMS can end badly. The kind decides what may follow:
 *
 * | kind | meaning | a read | a paid submit |
 * |---|---|---|---|
 * | `refused` | the service answered with a 4xx: it did nothing | error | error |
 * | `throttled` | the service turned the request away unread | retry | retry |
 * | `unreachable` | the connection was never made | retry | retry |
 * | `doubtful` | time-out, reset, 5xx, an answer that is no JSON: it may have been carried out | retry | look for the job first |
 * | `credentials` | no usable credentials were found | error | error |
 * | `aborted` | Terraform asked us to stop | error | error |
 */
export type ImsErrorKind = 'refused' | 'throttled' | 'unreachable' | 'doubtful' | 'credentials' | 'aborted';

export interface ImsErrorDetails {
  readonly kind: ImsErrorKind;
  /** The operation that was called, e.g. `GetBatchMediaProducingJob`. */
  readonly operation: string;
  /** The service's code (`InvalidParameter`) or the network's (`ECONNREFUSED`). */
  readonly code: string;
  /** In words; scrubbed of query strings and secrets by the constructor. */
  readonly message: string;
  readonly requestId?: string;
  readonly statusCode?: number;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter?: number;
  /** What the user can do about it. */
  readonly advice?: string;
}

/** A call to IMS that failed. `message` is one line: operation, code, the service's words, request id. */
export class ImsError extends Error {
  readonly kind: ImsErrorKind;
  readonly operation: string;
  readonly code: string;
  readonly requestId?: string;
  readonly statusCode?: number;
  readonly retryAfter?: number;
  readonly advice?: string;

  constructor(details: ImsErrorDetails) {
    const request = details.requestId ? ` (request id ${details.requestId})` : '';
    super(redact(`${details.operation}: ${details.code}: ${details.message}${request}`));
    this.name = 'ImsError';
    this.kind = details.kind;
    this.operation = details.operation;
    this.code = details.code;
    this.requestId = details.requestId;
    this.statusCode = details.statusCode;
    this.retryAfter = details.retryAfter;
    this.advice = details.advice;
  }

  /** Whether the service certainly did not carry the request out, so that even a paid submit may be sent again. */
  get surelyNotCarriedOut(): boolean {
    return this.kind === 'throttled' || this.kind === 'unreachable';
  }
}

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_INVALID_URL', 'EPROTO']);

/** TLS ended before a request was sent. */
const UNTRUSTED = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID']);

/**
 * Advice by the service's code. Not verified against the cloud: the gateway's codes for bad keys are platform-wide ones
 * that were not seen on an IMS page.
 */
const ADVICE: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(InvalidAccessKeyId|IncompleteSignature|SignatureDoesNotMatch|InvalidSecurityToken|SignatureNonceUsed|IllegalTimestamp)/,
    'Check the credentials (ALICLOUD_ACCESS_KEY, ALICLOUD_SECRET_KEY, ALICLOUD_SECURITY_TOKEN or the profile) and the clock of this machine.'],
  [/^(Forbidden|NoPermission|Unauthorized|AccessDenied)/,
    'The caller needs a RAM policy that allows this action of the service "ice" on resource "*".'],
  [/^InvalidParameter$/, 'Often a bucket in another region than the endpoint, or a URL that is no OSS URL of the form http://<bucket>.oss-<region>.aliyuncs.com/<key>.'],
];

interface AnyFailure {
  readonly name?: string; readonly code?: string; readonly message?: string; readonly statusCode?: number;
  readonly requestId?: string; readonly retryAfter?: number; readonly data?: { readonly [key: string]: unknown };
}

/** Turns whatever the HTTP stack threw into an {@link ImsError}. */
export function imsErrorFrom(operation: string, endpoint: string, thrown: unknown): ImsError {
  if (thrown instanceof ImsError) return thrown;
  const failure = (thrown ?? {}) as AnyFailure;
  const code = textOf(failure.code ?? failure.name ?? 'Error');
  if (failure.statusCode !== undefined) return answered(operation, code, failure);
  if (UNTRUSTED.has(code)) {
    return new ImsError({
      kind: 'unreachable', operation, code, message: `the certificate of the endpoint ${endpoint} is not trusted, so nothing was sent`,
      advice: 'Check the endpoint, the clock of this machine, and whether a proxy stands between. The certificate of an own authority is trusted when '
        + 'NODE_EXTRA_CA_CERTS names its file; nothing switches the check off.',
    });
  }
  if (NEVER_CONNECTED.has(code)) {
    return new ImsError({
      kind: 'unreachable', operation, code, message: `the endpoint ${endpoint} cannot be reached`,
      advice: 'Check the region, the endpoint (provider argument "endpoint" or IMS_ENDPOINT) and the network; a local service is started with "npx ims-local start".',
    });
  }
  const message = failure instanceof SyntaxError ? 'the answer is no JSON (a proxy or a wrong endpoint?)' : textOf(failure.message ?? thrown);
  return new ImsError({ kind: 'doubtful', operation, code, message });
}

/** A gateway's: the service behind it may have carried the request out. */
const REQUEST_TIMEOUT = 408;

function answered(operation: string, code: string, failure: AnyFailure): ImsError {
  const status = failure.statusCode ?? 0;
  const throttled = code.includes('Throttling') || status === 429;
  const kind: ImsErrorKind = throttled ? 'throttled' : status >= 500 || status === REQUEST_TIMEOUT ? 'doubtful' : 'refused';
  // The library writes "<Code>: code: <status>, <Message> request id: <id>"; the service's own words are in `data`.
  const requestId = failure.requestId ?? failure.data?.RequestId;
  const words = failure.data?.Message ?? failure.message ?? '';
  return new ImsError({
    kind, operation, code, message: textOf(words), statusCode: status,
    requestId: requestId === undefined ? undefined : textOf(requestId),
    retryAfter: failure.retryAfter,
    advice: ADVICE.find(([pattern]) => pattern.test(code))?.[1],
  });
}
