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
 * Runs one command line, `argv` without node and script. Returns the exit code: 0 done, 1 failed, 2 not understood.
 * Failures are one line on standard error; with `DEBUG` set, the stack as well.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    await program(host).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said it already
    const { message, stack } = error as Error;
    host.terminal.err(`${host.terminal.colors.red('error:')} ${message}`);
    if (host.env.DEBUG) host.terminal.err(String(stack));
    return 1;
  }
}

const EXAMPLES = `
Examples:
  ims-local start                                         start it; data is kept in ~/.ims-local
  eval "$(ims-local env)"                                 point clients of this shell at it
  ims-local put episode1.mp4 oss://footage/ --create-bucket
  ims-local get oss://trailers/episode1_0.mp4`;

/** The command line `ims-local`. */
export function program(host: Host): Command {
  const { terminal } = host;
  const root = new Command('ims-local')
    .description(description)
    .version(version)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(ims-local --help shows what there is)');
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
