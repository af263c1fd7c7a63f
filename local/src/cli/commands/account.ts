import { Command } from 'commander';
import { Account } from '../../alicloud/client/account';
import { type Host } from '../host';
import { connectionOf, withEndpoint } from './connection';

/** `ims-local account`: lists the resources of the account beside buckets and queues. */
export function accountCommand(host: Host): Command {
  return withEndpoint(new Command('account'))
    .description('list the roles, policies, topics, event rules and log projects of the local account')
    .option('--json', 'print all attributes as JSON')
    .action(async ({ json, ...options }: { endpoint?: string; json?: boolean }) => {
      const documents = await new Account(connectionOf(options, host), new AbortController().signal).list();
      if (json) host.terminal.out(JSON.stringify(documents, undefined, 2));
      else for (const { kind, id } of documents) host.terminal.out(`${kind.padEnd(18)} ${id}`);
    });
}
