import { ApiError } from './api-error';

/*
 * The answers of the gateway in front of the service, and the few codes of the service itself that are known.
 *
 * Codes and messages of the gateway are those that the vendor's public error lists and SDKs quote.
 * Not verified against the cloud: the HTTP statuses of all but those of keys, signatures and InvalidParameter; the order in which the
 * gateway looks at things; the codes of a body that is too large and of a ClientToken used twice.
 */

/** The access key id is not one of this server's. */
export function accessKeyNotFound(): ApiError {
  return new ApiError(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.',
    'The local server knows only its own key pair: run `ims-local env` to see it.');
}

/** No `ACS3-HMAC-SHA256` authorization header, or one that leaves out what must be signed. */
export function incompleteSignature(what: string): ApiError {
  return new ApiError(400, 'IncompleteSignature', `The request signature does not conform to Aliyun standards: ${what}.`,
    'Sign with ACS3-HMAC-SHA256, as @alicloud/openapi-core does; older signatures are not read by the local server.');
}

/** The signature differs. The string to sign holds only a digest, so it may be shown. */
export function signatureDoesNotMatch(stringToSign: string): ApiError {
  return new ApiError(400, 'SignatureDoesNotMatch',
    `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`,
    'Check the access key secret, and that nothing between client and server changes headers, query or body.');
}

/** The body is not the one that `x-acs-content-sha256` was made from. */
export function bodyDoesNotMatch(): ApiError {
  return new ApiError(400, 'SignatureDoesNotMatch',
    'Specified signature is not matched with our calculation: x-acs-content-sha256 is not the SHA-256 of the body that arrived.');
}

/** `x-acs-date` is missing or not `yyyy-MM-ddTHH:mm:ssZ`. */
export function timeStampFormat(): ApiError {
  return new ApiError(400, 'InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.');
}

/** `x-acs-date` is too far from the server's clock. */
export function timeStampExpired(): ApiError {
  return new ApiError(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
}

/** The nonce was seen before. */
export function nonceUsed(): ApiError {
  return new ApiError(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
}

/** Another API version than the one served here. */
export function invalidVersion(given: string, served: string): ApiError {
  return new ApiError(400, 'InvalidVersion', `Specified parameter Version is not valid: ${given || 'none'} was given, ${served} is served here.`);
}

/** A method that the RPC style does not know. */
export function unsupportedMethod(given: string): ApiError {
  return new ApiError(405, 'UnsupportedHTTPMethod', `This http method is not supported: ${given}. Use POST or GET.`);
}

/** The operation is not built into the local server. The cloud itself would say `InvalidAction.NotFound`, if it did not know it either. */
export function notImplemented(operation: string, note: string): ApiError {
  return new ApiError(501, 'NotImplemented', `The local server does not have the operation ${operation}: ${note}`,
    'See the support table: `ims-local support`.');
}

/** A mandatory parameter is absent or empty. */
export function missingParameter(name: string): ApiError {
  return new ApiError(400, 'MissingParameter', `The input parameter "${name}" that is mandatory for processing this request is not supplied.`);
}

/** A parameter, or a field inside a JSON parameter, cannot be used. `path` is e.g. `OutputConfig.MediaURL`. */
export function invalidParameter(path: string, why: string): ApiError {
  return new ApiError(400, 'InvalidParameter', `The parameter "${path}" is invalid: ${why}`);
}

/** More body than is read. */
export function bodyTooLarge(limit: number): ApiError {
  return new ApiError(413, 'RequestEntityTooLarge', `The request body is larger than ${limit} bytes.`);
}

// Not verified against the cloud: only the code of an unknown job was seen; those of media and projects follow its pattern.

/** No such job, or one older than a year. */
export function jobNotFound(id: string): ApiError {
  return new ApiError(404, 'InvalidParameter.JobNotFound', `The specified job is not found: ${id}`);
}

/** No such editing project. */
export function projectNotFound(id: string): ApiError {
  return new ApiError(404, 'InvalidParameter.ProjectNotFound', `The specified editing project is not found: ${id}`);
}

/** No such media asset, or one that is not readable yet. */
export function mediaNotFound(ref: string): ApiError {
  return new ApiError(404, 'InvalidParameter.MediaNotFound', `The specified media asset is not found: ${ref}`,
    'An asset is readable shortly after it was registered: try again.');
}

// Not verified against the cloud: every code and status from here to the end of the file.

/** No such pipeline; `path` tells where a job names it. */
export function pipelineNotFound(id: string, path?: string): ApiError {
  return new ApiError(404, 'InvalidParameter.PipelineNotFound', `The specified pipeline is not found: ${id}${path === undefined ? '' : ` (${path})`}`,
    'List the pipelines of this region with ListPipelines.');
}

/** One pipeline more than an account may have; `obstacle` says which are there. */
export function pipelineLimit(obstacle: string): ApiError {
  return new ApiError(403, 'LimitExceeded.Pipeline', `The number of pipelines exceeds the limit of the account in this region: ${obstacle}.`,
    'Use one of these, delete one, or ask the vendor for a higher limit.');
}

/** Deleting a pipeline with work in it. */
export function pipelineInUse(id: string, jobIds: readonly string[]): ApiError {
  return new ApiError(409, 'OperationDenied.PipelineInUse', `The pipeline ${id} has queued or running jobs: ${someOf(jobIds)}.`,
    'Wait until they are done; a paused pipeline must be made active for that.');
}

/** Deleting the default pipeline. */
export function defaultPipeline(id: string): ApiError {
  return new ApiError(403, 'OperationDenied.DefaultPipeline', `The pipeline ${id} is the default one and cannot be deleted.`);
}

/** No such templates. */
export function templateNotFound(ids: readonly string[]): ApiError {
  return new ApiError(404, 'InvalidParameter.TemplateNotFound', `The specified template is not found: ${ids.join(',')}`);
}

/** Deleting a template that a job needs. */
export function templateInUse(id: string, jobIds: readonly string[]): ApiError {
  return new ApiError(409, 'OperationDenied.TemplateInUse', `The template ${id} is used by queued or running jobs: ${someOf(jobIds)}.`,
    'Delete it when they are done.');
}

/** A template that is not Available. */
export function templateNotAvailable(id: string, status: string): ApiError {
  return new ApiError(409, 'InvalidParameter.TemplateNotAvailable', `The template ${id} is ${status} and cannot be used yet.`);
}

/** A ReferenceId that another asset has. */
export function referenceIdTaken(referenceId: string, mediaId: string): ApiError {
  return new ApiError(409, 'InvalidParameter.ReferenceIdExists', `The ReferenceId "${referenceId}" belongs to the media asset ${mediaId}.`,
    'Choose another one, or update that asset.');
}

/** The same `ClientToken` with other parameters. */
export function tokenMismatch(): ApiError {
  return new ApiError(400, 'IdempotentParameterMismatch', 'The specified ClientToken was used already with other parameters.');
}

/** A few of many, for messages. */
function someOf(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
}
