import { DiagnosticError } from '../../../../src/provider/framework';
import { tfplugin6 } from '../../../../src/provider/plugin';
import { ServiceError } from '../client/service-error';

type Diagnostic = tfplugin6.Diagnostic;

/** Advice by the prefix of an error code; the longest matching prefix is used. */
const ADVICE: Readonly<Record<string, string>> = {
  BucketAlreadyExists: 'Bucket names are shared by all users of OSS: choose another name, or import the bucket with "terraform import".',
  BucketNotEmpty: 'Nothing was deleted. Delete its objects and unfinished uploads first. Or set force_destroy = true, apply, and destroy again, which deletes them as well.',
  NoSuchBucket: 'Create the bucket in the same stack, or use an existing bucket (run "ims-local ls").',
  InvalidDigest: 'content_md5 must be the Base64 of the MD5 of the content, with 24 characters; filemd5() returns hexadecimal.',
  DeleteConflict: 'Nothing was deleted. Remove the resources that use it first, or set force = true, apply, and destroy again.',
  EntityAlreadyExists: 'Choose another name, or import the existing resource with "terraform import".',
  EntityNotExist: 'Create it in the same stack and refer to its attribute, so that Terraform creates it first.',
  AccessDenied: 'The request has no signature. The local service has one key pair and no permissions.',
  InvalidAccessKeyId: 'The keys are not those of the local service. Run: eval "$(ims-local env)". Keys in the provider block take precedence.',
  SignatureDoesNotMatch: 'The secret is not that of the local service. Run: eval "$(ims-local env)". Keys in the provider block take precedence.',
};

/** A diagnostic for Terraform, with the error code of the service and advice. */
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
