import { ImsError } from '../transport/errors';

/**
 * The service's codes for something that is not there. A bare status 404 is not enough: a wrong endpoint answers it too, and a resource that is
 * taken for gone is made a second time.
 * Not verified against the cloud: how the codes of pipelines, templates and media are spelled.
 */
const NOT_FOUND = /NotFound|NotExist|NoSuch/i;

/** Codes that end the same way and mean a key, an operation or a role. */
const OTHERWISE = /^Invalid(AccessKeyId|SecurityToken|Action|Api|Version)|Role|Identity/i;

/** Whether the service says that what was asked for is not there. */
export function saysNotFound(error: unknown): boolean {
  return error instanceof ImsError && error.kind === 'refused' && NOT_FOUND.test(error.code) && !OTHERWISE.test(error.code);
}

/** What `look` gives, or undefined when the service says that it is not there. */
export async function unlessNotFound<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (saysNotFound(error)) return undefined;
    throw error;
  }
}
