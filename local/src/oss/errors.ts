/**
 * The error codes of OSS that this server returns, each with its HTTP status and default message.
 * Source: the error tables of the OSS API reference, except `InsufficientStorage`, which the cloud does not have.
 */
export const OSS_ERRORS = {
  AccessDenied: [403, 'You have no right to access this object because of bucket acl.'],
  AccessForbidden: [403, 'CORSResponse: this CORS request is not allowed.'],
  BucketAlreadyExists: [409, 'The requested bucket name is not available. Please select a different name and try again.'],
  BucketNotEmpty: [409, 'The bucket has objects or unfinished multipart uploads. Please delete them first.'],
  EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed size.'],
  EntityTooSmall: [400, 'Your proposed upload is smaller than the minimum allowed size.'],
  FileAlreadyExists: [409, 'The object you specified already exists and can not be overwritten.'],
  IllegalLocationConstraintException: [400, 'The location constraint does not fit the endpoint.'],
  IncompleteBody: [400, 'The request body ended before Content-Length bytes had arrived.'],
  InsufficientStorage: [507, 'The disk of the local OSS is full.'],
  InternalError: [500, 'We encountered an internal error.'],
  InvalidAccessKeyId: [403, 'The OSS Access Key Id you provided does not exist in our records.'],
  InvalidArgument: [400, 'Invalid Argument.'],
  InvalidBucketName: [400, 'The specified bucket is not valid.'],
  InvalidDigest: [400, 'The Content-MD5 you specified was invalid.'],
  InvalidObjectName: [400, 'The specified object is not valid.'],
  InvalidPart: [400, 'One or more of the specified parts could not be found or the specified entity tag might not have matched.'],
  InvalidPartOrder: [400, 'The list of parts was not in ascending order.'],
  InvalidPolicyDocument: [400, 'The policy is not a JSON object.'],
  InvalidRange: [416, 'The requested range cannot be satisfied.'],
  InvalidRequest: [400, 'The request is not valid.'],
  InvalidTag: [400, 'A tag you provided is not valid.'],
  MalformedXML: [400, 'The XML you provided was not well-formed or did not validate against our published schema.'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
  MissingArgument: [400, 'Missing Some Required Arguments.'],
  MissingContentLength: [411, 'You must provide the Content-Length HTTP header.'],
  NoSuchBucket: [404, 'The specified bucket does not exist.'],
  NoSuchBucketPolicy: [404, 'The bucket policy does not exist.'],
  NoSuchCORSConfiguration: [404, 'The CORS Configuration does not exist.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  NoSuchLifecycle: [404, 'No Row found in Lifecycle Table.'],
  NoSuchServerSideEncryptionRule: [404, 'The server side encryption configuration was not found.'],
  NoSuchTransferAccelerationConfiguration: [404, 'The bucket has no transfer acceleration configuration.'],
  NoSuchUpload: [404, 'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.'],
  NoSuchWebsiteConfiguration: [404, 'The specified bucket does not have a website configuration.'],
  NotImplemented: [501, 'The local OSS does not support this operation.'],
  NotModified: [304, 'Not Modified'],
  ObjectNotAppendable: [409, 'The object is not appendable.'],
  PositionNotEqualToLength: [409, 'Position is not equal to file length.'],
  PreconditionFailed: [412, 'At least one of the pre-conditions you specified did not hold.'],
  RequestTimeTooSkewed: [403, 'The difference between the request time and the current time is too large.'],
  SignatureDoesNotMatch: [403, 'The request signature we calculated does not match the signature you provided. Check your key and signing method.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

/** A code of {@link OSS_ERRORS}. */
export type OssErrorCode = keyof typeof OSS_ERRORS;

/** Optional parts of an {@link OssError}. */
export interface OssErrorOptions {
  /** Replaces the default message of the code. */
  readonly message?: string;
  /** Additional elements of the XML response, e.g. `{ BucketName: 'films' }`. */
  readonly details?: Readonly<Record<string, string>>;
  /** Response headers that belong to the error, e.g. `x-oss-next-append-position`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An error response of OSS. The store and the server throw it; the server sends it to the client as XML. */
export class OssError extends Error {
  readonly name = 'OssError';
  readonly status: number;
  readonly details: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(readonly code: OssErrorCode, options: OssErrorOptions = {}) {
    super(options.message ?? OSS_ERRORS[code][1], { cause: options.cause });
    this.status = OSS_ERRORS[code][0];
    this.details = options.details ?? {};
    this.headers = options.headers ?? {};
  }
}
