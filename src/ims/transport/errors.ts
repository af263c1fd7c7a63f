import { redact } from './redact';
import { textOf } from './response-fields';

/**
 * How a call of IMS can fail. The kind decides what may follow:
 *
 * | kind | meaning | a read | a paid submit |
 * |---|---|---|---|
 * | `refused` | the service responded with a 4xx status and did nothing | error | error |
 * | `throttled` | the service refused the request because of too many requests | retry | retry |
 * | `unreachable` | no connection was made | retry | retry |
 * | `ambiguous` | timeout, reset, 5xx, a response that is not JSON: it may have been carried out | retry | look for the job first |
 * | `credentials` | no usable credentials were found | error | error |
 * | `aborted` | Terraform cancelled the command | error | error |
 */
export type ImsErrorKind = 'refused' | 'throttled' | 'unreachable' | 'ambiguous' | 'credentials' | 'aborted';

export interface ImsErrorDetails {
  readonly kind: ImsErrorKind;
  /** The operation that was called, such as `GetBatchMediaProducingJob`. */
  readonly operation: string;
  /** The code of the service (`InvalidParameter`) or of the network (`ECONNREFUSED`). */
  readonly code: string;
  /** Query strings and secrets are redacted by the constructor. */
  readonly message: string;
  readonly requestId?: string;
  readonly statusCode?: number;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter?: number;
  /** What the user can do. */
  readonly advice?: string;
}

/** A failed call of IMS. `message` is one line: operation, code, message of the service, request id. */
export class ImsError extends Error {
  /** A response that does not have the form of the operation. */
  static unexpectedResponse(operation: string, message: string, requestId?: string): ImsError {
    return new ImsError({ kind: 'ambiguous', operation, code: 'UnexpectedResponse', message, requestId });
  }

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

  /** Whether the service did not carry the request out, so that even a paid submit may be sent again. */
  get safeToRetry(): boolean {
    return this.kind === 'throttled' || this.kind === 'unreachable';
  }
}

/** The command was cancelled before the service responded. */
export function cancelledError(operation: string): ImsError {
  return new ImsError({ kind: 'aborted', operation, code: 'Interrupted', message: 'cancelled before the service responded' });
}

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_INVALID_URL', 'EPROTO']);

/** The TLS handshake failed before a request was sent. */
const UNTRUSTED = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID']);

/**
 * Advice by the code of the service.
 * Guess: gateway-key-codes
 */
const ADVICE: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(InvalidAccessKeyId|IncompleteSignature|SignatureDoesNotMatch|InvalidSecurityToken|SignatureNonceUsed|IllegalTimestamp)/,
    'Check the credentials (ALICLOUD_ACCESS_KEY, ALICLOUD_SECRET_KEY, ALICLOUD_SECURITY_TOKEN or the profile) and the clock of this machine.'],
  [/^(Forbidden|NoPermission|Unauthorized|AccessDenied)/,
    'The caller needs a RAM policy that allows this action of the service "ice" on resource "*".'],
  [/^InvalidParameter$/, 'Check that each bucket is in the region of the endpoint, and that each URL has the form http://<bucket>.oss-<region>.aliyuncs.com/<key>.'],
];

interface AnyFailure {
  readonly name?: string; readonly code?: string; readonly message?: string; readonly statusCode?: number;
  readonly requestId?: string; readonly retryAfter?: number; readonly data?: { readonly [key: string]: unknown };
}

/** Converts what the HTTP stack threw. */
export function imsErrorFrom(operation: string, endpoint: string, thrown: unknown): ImsError {
  if (thrown instanceof ImsError) return thrown;
  const failure = (thrown ?? {}) as AnyFailure;
  const code = textOf(failure.code ?? failure.name ?? 'Error');
  if (failure.statusCode !== undefined) return responseError(operation, code, failure);
  if (UNTRUSTED.has(code)) {
    return new ImsError({
      kind: 'unreachable', operation, code, message: `the certificate of the endpoint ${endpoint} is not trusted, so nothing was sent`,
      advice: 'Check the endpoint, the clock of this machine, and whether a proxy is in between. To trust your own certificate authority, set '
        + 'NODE_EXTRA_CA_CERTS to its file. The check cannot be switched off.',
    });
  }
  if (NEVER_CONNECTED.has(code)) {
    return new ImsError({
      kind: 'unreachable', operation, code, message: `the endpoint ${endpoint} cannot be reached`,
      advice: 'Check the region, the endpoint (provider argument "endpoint" or IMS_ENDPOINT) and the network. To start the local service, run "npx ims-local start".',
    });
  }
  const message = failure instanceof SyntaxError ? 'the response is not JSON (a proxy or a wrong endpoint?)' : textOf(failure.message ?? thrown);
  return new ImsError({ kind: 'ambiguous', operation, code, message });
}

/** A gateway sends it: the service behind the gateway may have carried the request out. */
const REQUEST_TIMEOUT = 408;

function responseError(operation: string, code: string, failure: AnyFailure): ImsError {
  const status = failure.statusCode ?? 0;
  const throttled = code.includes('Throttling') || status === 429;
  const kind: ImsErrorKind = throttled ? 'throttled' : status >= 500 || status === REQUEST_TIMEOUT ? 'ambiguous' : 'refused';
  // The library's message is "<Code>: code: <status>, <Message> request id: <id>"; `data` has the message of the service.
  const requestId = failure.requestId ?? failure.data?.RequestId;
  const message = failure.data?.Message ?? failure.message ?? '';
  return new ImsError({
    kind, operation, code, message: textOf(message), statusCode: status,
    requestId: requestId === undefined ? undefined : textOf(requestId),
    retryAfter: failure.retryAfter,
    advice: ADVICE.find(([pattern]) => pattern.test(code))?.[1],
  });
}
