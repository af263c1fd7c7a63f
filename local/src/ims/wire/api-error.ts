/**
 * An error response in the format of the gateway: `{RequestId, HostId, Code, Message, Recommend}`.
 * Messages must not contain secrets or query strings of URLs.
 */
export class ApiError extends Error {
  /**
   * @param status HTTP status
   * @param code `Code` of the response, e.g. `InvalidParameter`
   * @param message `Message` of the response: what is wrong and what is allowed
   * @param recommend `Recommend` of the response: what to do
   */
  constructor(readonly status: number, readonly code: string, message: string, readonly recommend?: string) {
    super(message);
    this.name = 'ApiError';
  }
}
