/** An error response of the account, sent as JSON `{ Code, Message }`. */
export class AccountError extends Error {
  readonly name = 'AccountError';

  /** @param code error code of the emulated service, e.g. `EntityNotExist.Role` */
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}
