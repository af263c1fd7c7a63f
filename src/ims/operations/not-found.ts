import { ImsError } from '../transport/errors';

/**
 * Codes for something that does not exist. Status 404 alone is not enough: a wrong endpoint returns it too, and the provider would create the
 * resource again.
 * Guess: not-found-codes
 */
const NOT_FOUND = /NotFound|NotExist|NoSuch/i;

/** Codes of the same form that mean a key, an operation or a role. */
const OTHER_MEANING = /^Invalid(AccessKeyId|SecurityToken|Action|Api|Version)|Role|Identity/i;

/** Whether the service refused a request because its subject does not exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ImsError && error.kind === 'refused' && NOT_FOUND.test(error.code) && !OTHER_MEANING.test(error.code);
}

/** The result of `read`, or undefined when the service says that its subject does not exist. */
export async function undefinedIfNotFound<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
