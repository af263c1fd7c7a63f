/** A refusal of the account, told to clients as JSON `{ Code, Message }`. */
export class AccountError extends Error {
  readonly name = 'AccountError';

  /** @param code of the service that is played, e.g. `EntityNotExist.Role` */
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}
