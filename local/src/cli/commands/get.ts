import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { type Host } from '../host';
import { OssPath } from '../oss-path';
import { CliError } from '../terminal';
import { clientOf, withEndpoint } from './connection';

/** `ims-local get`: montages out. */
export function getCommand(host: Host): Command {
  return withEndpoint(new Command('get'))
    .description('download an object of the local OSS')
    .argument('<place>', 'oss://<bucket>/<key>')
    .argument('[file]', 'file or directory of this machine', '.')
    .action(async (place: string, file: string, options: { endpoint?: string }) => {
      const source = OssPath.parse(place);
      if (source.key === '' || source.key.endsWith('/')) throw new CliError(`"${place}" names no object. Write oss://<bucket>/<key>; \`ims-local ls\` shows them.`);
      const target = await isDirectory(file) ? path.join(file, path.posix.basename(source.key)) : file;
      const partial = `${target}.part`; // so that what has the name is whole
      try {
        await pipeline(await clientOf(options, host).get(source), createWriteStream(partial));
        await rename(partial, target);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
      host.terminal.out(target);
    });
}

async function isDirectory(file: string): Promise<boolean> {
  return stat(file).then((s) => s.isDirectory(), () => false);
}
