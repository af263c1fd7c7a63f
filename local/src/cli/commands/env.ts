import { Command, Option } from 'commander';
import { environmentOf } from '../../server/environment';
import { DEFAULT_CREDENTIALS, DEFAULT_PORT, DEFAULT_REGION } from '../../server/options';
import { Host } from '../host';
import { integerFrom, regionOption } from '../option-values';

/** How each shell sets a variable. Values hold no quotes. */
const SHELLS: Record<string, (name: string, value: string) => string> = {
  posix: (name, value) => `export ${name}='${value}'`,
  fish: (name, value) => `set -gx ${name} '${value}'`,
  powershell: (name, value) => `$env:${name} = '${value}'`,
  dotenv: (name, value) => `${name}=${value}`,
};

/** `ims-local env`: the environment of clients. */
export function envCommand(host: Host): Command {
  return new Command('env')
    .description('print the environment variables for clients: eval "$(ims-local env)"')
    .addOption(new Option('--port <number>', 'port of the server').default(DEFAULT_PORT).argParser(integerFrom(1, 65535)))
    .addOption(regionOption().default(DEFAULT_REGION))
    .addOption(new Option('--shell <name>', 'syntax').choices(Object.keys(SHELLS)).default('posix'))
    .action(({ port, region, shell }: { port: number; region: string; shell: string }) => {
      const variables = environmentOf({ endpoint: `http://127.0.0.1:${port}`, region, credentials: DEFAULT_CREDENTIALS });
      for (const [name, value] of Object.entries(variables)) host.terminal.out(SHELLS[shell](name, value));
    });
}
