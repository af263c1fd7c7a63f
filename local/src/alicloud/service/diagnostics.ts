import { DiagnosticError } from '../../../../src/provider/framework';
import { tfplugin6 } from '../../../../src/provider/plugin';
import { ServiceError } from '../client/service-error';

type Diagnostic = tfplugin6.Diagnostic;

/** Codes of services, and what to do about them. The longest beginning of a code counts. */
const ADVICE: Readonly<Record<string, string>> = {
  BucketAlreadyExists: 'Bucket names are shared by all users of OSS: choose another one, or take the bucket over with "terraform import".',
  BucketNotEmpty: 'Nothing was deleted. Delete its objects and unfinished uploads first; or set force_destroy = true, apply, and destroy again: that deletes them with it.',
  NoSuchBucket: 'Create the bucket in the same stack, or name one that is there (ims-local ls).',
  InvalidDigest: 'content_md5 is the Base64 of the MD5 of the content, 24 characters: filemd5() gives hexadecimal, which is something else.',
  DeleteConflict: 'Nothing was deleted. Remove what uses it from the stack first, or set force = true, apply, and destroy again.',
  EntityAlreadyExists: 'Choose another name, or take it over with "terraform import".',
  EntityNotExist: 'Create it in the same stack and refer to its attribute, so that Terraform makes it first.',
  AccessDenied: 'The local cloud has one key pair and no permissions: this is a request without a signature.',
  InvalidAccessKeyId: 'The keys are not those of this local cloud. Set its environment: eval "$(ims-local env)"; keys in the provider block take precedence.',
  SignatureDoesNotMatch: 'The secret is not that of this local cloud. Set its environment: eval "$(ims-local env)"; keys in the provider block take precedence.',
};

/** An error for Terraform, with the code of the service where it was one that refused. */
export function errorToWire(error: unknown, summary: string): Diagnostic {
  if (error instanceof DiagnosticError) return diagnostic('ERROR', error.summary, error.detail, error.path?.map(String));
  if (!(error instanceof ServiceError)) return diagnostic('ERROR', summary, error instanceof Error ? error.message : String(error));
  const advice = Object.keys(ADVICE).filter((code) => error.code.startsWith(code)).sort((a, b) => b.length - a.length)[0];
  return diagnostic('ERROR', summary, [`${error.code}: ${error.message}`, ...advice === undefined ? [] : [ADVICE[advice]]].join('\n'));
}

/** @param path names of nested attributes */
export function diagnostic(severity: 'ERROR' | 'WARNING', summary: string, detail: string, path: readonly string[] = []): Diagnostic {
  return {
    severity: tfplugin6.Diagnostic_Severity[severity], summary, detail,
    attribute: path.length === 0 ? undefined : attributePath(path),
  };
}

export function attributePath(path: readonly string[]): tfplugin6.AttributePath {
  return { steps: path.map((value) => ({ selector: { $case: 'attributeName' as const, value } })) };
}
