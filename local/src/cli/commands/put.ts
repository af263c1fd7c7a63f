import { stat } from 'node:fs/promises';
import * as path from 'node:path';
import { Command } from 'commander';
import { type Host } from '../host';
import { OssPath } from '../oss-path';
import { CliError } from '../terminal';
import { clientOf, withEndpoint } from './connection';

/** `ims-local put`: uploads a file. */
export function putCommand(host: Host): Command {
  return withEndpoint(new Command('put'))
    .description('upload a file into the local OSS')
    .argument('<file>', 'local file')
    .argument('<place>', 'oss://<bucket>/<key>; if it ends with a slash, the name of the file is appended')
    .option('--create-bucket', 'create the bucket if it does not exist')
    .action(async (file: string, place: string, options: { endpoint?: string; createBucket?: boolean }) => {
      const isFile = await stat(file).then((s) => s.isFile(), () => false);
      if (!isFile) throw new CliError(`The file ${file} does not exist.`);
      const target = OssPath.parse(place).forFile(path.basename(file));
      if (target.bucket === '') throw new CliError(`"${place}" has no bucket. Write oss://<bucket>/<key>.`);
      const client = clientOf(options, host);
      if (options.createBucket && !(await client.buckets()).includes(target.bucket)) await client.createBucket(target.bucket);
      const bytes = await client.put(file, target);
      host.terminal.out(`${target.toString()} (${bytes} bytes)`);
    });
}
