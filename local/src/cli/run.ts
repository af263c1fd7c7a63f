import { Command, CommanderError } from 'commander';
import { description, version } from '../../package.json';
import { accountCommand } from './commands/account';
import { envCommand } from './commands/env';
import { getCommand } from './commands/get';
import { lsCommand } from './commands/ls';
import { putCommand } from './commands/put';
import { receiveCommand } from './commands/receive';
import { startCommand } from './commands/start';
import { supportCommand } from './commands/support';
import type { Host } from './host';

/**
 * Runs a command line; `argv` without node and script. Returns the exit code: 0 success, 1 failure, 2 invalid command line.
 * Prints a failure as one line on standard error, with the stack if `DEBUG` is set.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    await program(host).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed the error
    const { message, stack } = error as Error;
    host.terminal.err(`${host.terminal.colors.red('error:')} ${message}`);
    if (host.env.DEBUG) host.terminal.err(String(stack));
    return 1;
  }
}

const EXAMPLES = `
Examples:
  ims-local start                                         start the service; data is stored in ~/.ims-local
  eval "$(ims-local env)"                                 set the environment variables for clients
  ims-local put episode1.mp4 oss://footage/ --create-bucket
  ims-local get oss://trailers/episode1_0.mp4`;

/** The command `ims-local`. */
export function program(host: Host): Command {
  const { terminal } = host;
  const root = new Command('ims-local')
    .description(description)
    .version(version)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(run "ims-local --help" for all commands and options)');
  for (const command of [startCommand, envCommand, putCommand, getCommand, lsCommand, receiveCommand, accountCommand, supportCommand]) root.addCommand(command(host));
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.raw(text),
      writeErr: (text) => terminal.err(text.trimEnd()),
      getOutHelpWidth: () => terminal.columns,
    });
  }
  return root;
}
