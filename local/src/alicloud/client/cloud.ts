import { Account } from './account';
import { type Connection } from './connection';
import { Oss } from './oss';
import { Queues } from './queues';

/** The clients of the local service for one call of Terraform. */
export class Cloud {
  readonly oss: Oss;
  readonly account: Account;
  readonly queues: Queues;

  /** @param signal aborted on Ctrl-C */
  constructor(private readonly connection: Connection, signal: AbortSignal) {
    this.oss = new Oss(connection, signal);
    this.account = new Account(connection, signal);
    this.queues = new Queues(connection, signal);
  }

  get region(): string {
    return this.connection.region;
  }
}
