import { ImsError } from '../../ims';
import { DiagnosticError, type Path } from '../framework';
import { adviceOn } from './advice';

/** Runs a call to IMS; its failure becomes one error with the service's words, the request id and what to do. `path`: the attribute it is about. */
export async function explained<T>(what: string, call: () => Promise<T>, path?: Path): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ImsError)) throw error;
    throw new DiagnosticError(what, [error.message, adviceOn(error)].filter(Boolean).join('\n\n'), path, { cause: error });
  }
}
