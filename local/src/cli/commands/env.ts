import * as path from 'node:path';
import { Command, Option } from 'commander';
import { environmentOf } from '../../server/environment';
import { DEFAULT_CREDENTIALS, DEFAULT_PORT, DEFAULT_REGION } from '../../server/options';
import { installStandIn, STAND_IN_MISSING } from '../../server/stand-in';
import type { Host } from '../host';
import { dataDirOf, integerFrom, regionOption } from '../option-values';

/** Syntax of setting a variable, by shell. Values contain no quotes. */
const SHELLS: Record<string, (name: string, value: string) => string> = {
  posix: (name, value) => `export ${name}='${value}'`,
  fish: (name, value) => `set -gx ${name} '${value}'`,
  powershell: (name, value) => `$env:${name} = '${value}'`,
  dotenv: (name, value) => `${name}=${value}`,
};

interface EnvOptions {
  readonly port: number;
  readonly region: string;
  readonly shell: string;
  readonly dataDir?: string;
}

/** `ims-local env`: prints the environment variables for clients and installs the stand-in. */
export function envCommand(host: Host): Command {
  return new Command('env')
    .description('print the environment variables for clients: eval "$(ims-local env)"')
    .addOption(new Option('--port <number>', 'port of the server').default(DEFAULT_PORT).argParser(integerFrom(1, 65535)))
    .addOption(regionOption().default(DEFAULT_REGION))
    .addOption(new Option('--data-dir <directory>', 'directory of the stand-in for aliyun/alicloud (default: ~/.ims-local)'))
    .addOption(new Option('--shell <name>', 'syntax of the output').choices(Object.keys(SHELLS)).default('posix'))
    .action(({ port, region, shell, dataDir }: EnvOptions) => {
      const standIn = installStandIn(path.join(dataDirOf(dataDir, host), 'terraform'));
      if (standIn === undefined) host.terminal.err(STAND_IN_MISSING);
      const variables = environmentOf({ endpoint: `http://127.0.0.1:${port}`, region, credentials: DEFAULT_CREDENTIALS }, standIn);
      for (const [name, value] of Object.entries(variables)) host.terminal.out(SHELLS[shell](name, value));
    });
}
