/** An error response of the local service. */
export class ServiceError extends Error {
  readonly name = 'ServiceError';

  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }

  /** Whether the resource does not exist. */
  get isMissing(): boolean {
    return this.status === 404;
  }
}

/** The result of `call`, or undefined if the resource does not exist. */
export async function ifExists<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ServiceError && error.isMissing) return undefined;
    throw error;
  }
}
