import { submissionKey } from '../../ims';
import { isObject, isUnknown, type Value, type ValueObject } from '../framework';

/** What makes two submissions the same. In a plan any part may be unknown. */
export interface PlannedIdentity {
  /** Digest of what the job makes, without the bytes of its materials. */
  readonly digest?: Value;
  readonly scope?: Value;
  readonly run?: Value;
}

/** The key of a job that is planned; undefined while a part of its identity is unknown. */
export function plannedKey({ digest, scope, run }: PlannedIdentity): string | undefined {
  if (typeof digest !== 'string' || isUnknown(scope) || isUnknown(run)) return undefined;
  return submissionKey({ digest, scope: String(scope ?? ''), run: String(run ?? '') });
}

/**
 * What messages call a job: its scope, else the URL that it writes to, else its first footage or project. Terraform does not tell the provider the address of
 * a resource. This is text for people: several jobs may have the same name, so nothing is looked up by it.
 */
export function displayName(values: ValueObject): string {
  const { scope, output_config: output, input_config: input, project_ids: projects } = values;
  const footage = isObject(input) ? first(input.media_array) : undefined;
  const name = text(scope) ?? (isObject(output) ? text(output.media_url) ?? text(output.file_name) : undefined) ?? text(footage) ?? text(first(projects));
  return name === undefined ? 'without a name' : JSON.stringify(name);
}

const first = (list: Value | undefined): Value | undefined => Array.isArray(list) ? list[0] as Value : undefined;

/** Without the query of a URL, which may hold a signature. */
function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value.split('?', 1)[0] : undefined;
}
