import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { type Host } from '../host';
import { OssPath } from '../oss-path';
import { CliError } from '../terminal';
import { clientOf, withEndpoint } from './connection';

/** `ims-local get`: downloads an object. */
export function getCommand(host: Host): Command {
  return withEndpoint(new Command('get'))
    .description('download an object of the local OSS')
    .argument('<place>', 'oss://<bucket>/<key>')
    .argument('[file]', 'local file or directory', '.')
    .action(async (place: string, file: string, options: { endpoint?: string }) => {
      const source = OssPath.parse(place);
      if (source.key === '' || source.key.endsWith('/')) throw new CliError(`"${place}" is not the path of an object. Write oss://<bucket>/<key>; run "ims-local ls" to list objects.`);
      const target = await isDirectory(file) ? path.join(file, path.posix.basename(source.key)) : file;
      const partial = `${target}.part`; // the file gets its name when it is complete
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
