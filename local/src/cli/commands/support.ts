import { Command } from 'commander';
import { type Host } from '../host';
import { supportLines, supportMarkdown } from '../support-table';

/** `ims-local support`: how far the server goes. */
export function supportCommand({ terminal }: Host): Command {
  return new Command('support')
    .description('show which operations the local server has')
    .option('--markdown', 'as a Markdown table')
    .action(({ markdown }: { markdown?: boolean }) => {
      if (markdown) terminal.out(supportMarkdown());
      else supportLines(terminal.columns).forEach((line) => terminal.out(line));
    });
}
