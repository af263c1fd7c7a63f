import { ImsError } from '../../ims';
import { DiagnosticError } from '../framework';

/** Runs a call to IMS; its failure becomes one error with the service's words, the request id and what to do. */
export async function explained<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ImsError)) throw error;
    throw new DiagnosticError(what, [error.message, error.advice].filter(Boolean).join('\n\n'), undefined, { cause: error });
  }
}
