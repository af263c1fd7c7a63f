import { ApiError } from './api-error';

/*
 * The error responses of the API gateway and of the service.
 * Source of the codes and messages of the gateway: the vendor's public error lists and SDKs. Guess: local-gateway-statuses
 */

/** The access key id is unknown. */
export function accessKeyNotFound(): ApiError {
  return new ApiError(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.',
    'The local service has one fixed key pair: run `ims-local env` to print it.');
}

/** The `ACS3-HMAC-SHA256` authorization header is missing, or it does not sign all required headers. */
export function incompleteSignature(what: string): ApiError {
  return new ApiError(400, 'IncompleteSignature', `The request signature does not conform to Aliyun standards: ${what}.`,
    'Sign with ACS3-HMAC-SHA256, as @alicloud/openapi-core does; the local service does not support older signature methods.');
}

/** The signature differs. The string to sign contains only a digest, so the message can show it. */
export function signatureDoesNotMatch(stringToSign: string): ApiError {
  return new ApiError(400, 'SignatureDoesNotMatch',
    `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`,
    'Check the access key secret, and that no proxy changes headers, query or body.');
}

/** `x-acs-content-sha256` is not the digest of the body. */
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

/** The nonce was used before. */
export function nonceUsed(): ApiError {
  return new ApiError(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
}

/** The API version is not supported. */
export function invalidVersion(given: string, served: string): ApiError {
  return new ApiError(400, 'InvalidVersion', `Specified parameter Version is not valid: ${given || 'none'} was given; allowed is ${served}.`);
}

/** The HTTP method is not POST or GET. */
export function unsupportedMethod(given: string): ApiError {
  return new ApiError(405, 'UnsupportedHTTPMethod', `This http method is not supported: ${given}. Use POST or GET.`);
}

/** The local service does not have the operation. The cloud answers `InvalidAction.NotFound` to an unknown operation. */
export function notImplemented(operation: string, note: string): ApiError {
  return new ApiError(501, 'NotImplemented', `The local service does not support the operation ${operation}. ${note}`,
    'Run `ims-local support` for the supported operations.');
}

/** A required parameter is absent or empty. */
export function missingParameter(name: string): ApiError {
  return new ApiError(400, 'MissingParameter', `The input parameter "${name}" that is mandatory for processing this request is not supplied.`);
}

/** A parameter, or a field inside a JSON parameter, is invalid. `path` is e.g. `OutputConfig.MediaURL`. */
export function invalidParameter(path: string, why: string): ApiError {
  return new ApiError(400, 'InvalidParameter', `The parameter "${path}" is invalid: ${why}`);
}

/** The request body is too large. */
export function bodyTooLarge(limit: number): ApiError {
  return new ApiError(413, 'RequestEntityTooLarge', `The request body is larger than ${limit} bytes.`);
}

// Guess: local-not-found-codes

/** The job does not exist or is older than a year. */
export function jobNotFound(id: string): ApiError {
  return new ApiError(404, 'InvalidParameter.JobNotFound', `The specified job is not found: ${id}`);
}

/** The editing project does not exist. */
export function projectNotFound(id: string): ApiError {
  return new ApiError(404, 'InvalidParameter.ProjectNotFound', `The specified editing project is not found: ${id}`);
}

/** The media asset does not exist or is not readable yet. */
export function mediaNotFound(ref: string): ApiError {
  return new ApiError(404, 'InvalidParameter.MediaNotFound', `The specified media asset is not found: ${ref}`,
    'An asset can be read shortly after its registration: try again.');
}

// Guess: local-error-codes (all codes and statuses from here to the end of the file)

/** The pipeline does not exist; `path` is the parameter that names it. */
export function pipelineNotFound(id: string, path?: string): ApiError {
  return new ApiError(404, 'InvalidParameter.PipelineNotFound', `The specified pipeline is not found: ${id}${path === undefined ? '' : ` (${path})`}`,
    'Call ListPipelines for the pipelines of this region.');
}

/** The account has the maximum number of pipelines; `reason` names them. */
export function pipelineLimit(reason: string): ApiError {
  return new ApiError(403, 'LimitExceeded.Pipeline', `The number of pipelines exceeds the limit of the account in this region: ${reason}.`,
    'Use or delete one of these pipelines, or request a higher limit from the vendor.');
}

/** A pipeline with queued or running jobs cannot be deleted. */
export function pipelineInUse(id: string, jobIds: readonly string[]): ApiError {
  return new ApiError(409, 'OperationDenied.PipelineInUse', `The pipeline ${id} has queued or running jobs: ${someOf(jobIds)}.`,
    'Wait until they are done. Jobs in a paused pipeline start only after you set its status to Active.');
}

/** The default pipeline cannot be deleted. */
export function defaultPipeline(id: string): ApiError {
  return new ApiError(403, 'OperationDenied.DefaultPipeline', `The pipeline ${id} is the default pipeline and cannot be deleted.`);
}

/** The templates do not exist. */
export function templateNotFound(ids: readonly string[]): ApiError {
  return new ApiError(404, 'InvalidParameter.TemplateNotFound', `The specified template is not found: ${ids.join(',')}`);
}

/** A template that a job uses cannot be deleted. */
export function templateInUse(id: string, jobIds: readonly string[]): ApiError {
  return new ApiError(409, 'OperationDenied.TemplateInUse', `The template ${id} is used by queued or running jobs: ${someOf(jobIds)}.`,
    'Delete it when they are done.');
}

/** The template is not Available. */
export function templateNotAvailable(id: string, status: string): ApiError {
  return new ApiError(409, 'InvalidParameter.TemplateNotAvailable', `The template ${id} is ${status} and cannot be used yet.`);
}

/** The ReferenceId belongs to another asset. */
export function referenceIdTaken(referenceId: string, mediaId: string): ApiError {
  return new ApiError(409, 'InvalidParameter.ReferenceIdExists', `The ReferenceId "${referenceId}" belongs to the media asset ${mediaId}.`,
    'Choose another ReferenceId, or update that asset.');
}

/** The `ClientToken` was used with other parameters. */
export function tokenMismatch(): ApiError {
  return new ApiError(400, 'IdempotentParameterMismatch', 'The specified ClientToken was used already with other parameters.');
}

/** The first three ids, and the number of the others. */
function someOf(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
}
