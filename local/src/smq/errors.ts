/**
 * The error codes of the message service that this server returns, each with its HTTP status and default message.
 * Source: "Error codes" of Simple Message Queue (formerly MNS). Guess: local-smq-not-implemented
 */
export const SMQ_ERRORS = {
  InternalError: [500, 'Internal error.'],
  InvalidAccessKeyId: [403, 'The AccessKey Id you provided is not exist.'],
  InvalidArgument: [400, 'An argument is not valid.'],
  InvalidAuthorizationHeader: [400, 'The Authorization header format is invalid.'],
  InvalidDateHeader: [400, 'The Date header format is invalid.'],
  InvalidDegist: [400, 'The Content-MD5 you specified is invalid.'], // spelled like this by the vendor
  InvalidQueryString: [400, 'Http request URL contains an invalid query string item.'],
  InvalidRequestURL: [400, 'Http request URL format invalid.'],
  InvalidVersion: [400, 'The header x-mns-version is not valid; allowed is 2015-06-06.'],
  MalformedXML: [400, 'The XML you provided was not well-formed.'],
  MessageNotExist: [404, 'Message not exist.'],
  MissingAuthorizationHeader: [400, 'Authorization header is required.'],
  NotImplemented: [501, 'The local message service does not support this operation.'],
  QueueAlreadyExist: [409, 'The queue you want to create is already exist.'],
  QueueNameLengthError: [400, 'Queue name length should between 1 and 120.'],
  QueueNotExist: [404, 'The queue name you provided is not exist.'],
  ReceiptHandleError: [400, 'The receipt handle you provided is not valid.'],
  RequestEntityTooLarge: [413, 'The request body is too large.'],
  SignatureDoesNotMatch: [403, 'The request signature we calculated does not match the signature you provided. Check your key and signing method.'],
  TimeExpired: [408, 'The http request you sent is expired.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type SmqErrorCode = keyof typeof SMQ_ERRORS;

/** An error response of the message service, sent as XML. */
export class SmqError extends Error {
  readonly status: number;

  /** @param message replaces the default message of the code */
  constructor(readonly code: SmqErrorCode, message: string = SMQ_ERRORS[code][1]) {
    super(message);
    this.name = 'SmqError';
    this.status = SMQ_ERRORS[code][0];
  }
}
