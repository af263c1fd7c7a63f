/** A refusal of one of the local services, as it was told. */
export class ServiceError extends Error {
  readonly name = 'ServiceError';

  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }

  /** Whether something is not there; then there is nothing to read, and nothing to delete. */
  get isMissing(): boolean {
    return this.status === 404;
  }
}

/** What `look` finds, or undefined where the service says that it is not there. */
export async function ifThere<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ServiceError && error.isMissing) return undefined;
    throw error;
  }
}
