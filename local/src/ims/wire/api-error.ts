/**
 * An error that is answered to the client in the gateway's shape `{RequestId, HostId, Code, Message, Recommend}`.
 *
 * Messages say what was given and what is allowed; they never hold secrets or query strings of URLs.
 */
export class ApiError extends Error {
  /**
   * @param status HTTP status of the answer.
   * @param code the wire's `Code`, e.g. `InvalidParameter`.
   * @param message the wire's `Message`.
   * @param recommend what to do or read next; the wire's `Recommend`.
   */
  constructor(readonly status: number, readonly code: string, message: string, readonly recommend?: string) {
    super(message);
    this.name = 'ApiError';
  }
}
