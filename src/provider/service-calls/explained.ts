import { ImsError } from '../../ims';
import { DiagnosticError, type Path } from '../framework';
import { adviceOn } from './advice';

/**
 * Makes a call to IMS. A failure becomes one error with the message of the service, the request id and what to do.
 * @param what summary of the error
 * @param path the attribute that the call is about
 */
export async function explained<T>(what: string, call: () => Promise<T>, path?: Path): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ImsError)) throw error;
    throw new DiagnosticError(what, [error.message, adviceOn(error)].filter(Boolean).join('\n\n'), path, { cause: error });
  }
}
