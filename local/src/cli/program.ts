import { Command } from 'commander';
import { description, version } from '../../package.json';
import { accountCommand } from './commands/account';
import { envCommand } from './commands/env';
import { getCommand } from './commands/get';
import { lsCommand } from './commands/ls';
import { putCommand } from './commands/put';
import { receiveCommand } from './commands/receive';
import { startCommand } from './commands/start';
import { supportCommand } from './commands/support';
import { type Host } from './host';

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
