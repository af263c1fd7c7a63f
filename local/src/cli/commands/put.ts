import { stat } from 'node:fs/promises';
import * as path from 'node:path';
import { Command } from 'commander';
import { type Host } from '../host';
import { OssPath } from '../oss-path';
import { CliError } from '../terminal';
import { clientOf, withEndpoint } from './connection';

/** `ims-local put`: footage in. */
export function putCommand(host: Host): Command {
  return withEndpoint(new Command('put'))
    .description('upload a file into the local OSS')
    .argument('<file>', 'file of this machine')
    .argument('<place>', 'oss://<bucket>/<key>; with a slash at the end the file keeps its name')
    .option('--create-bucket', 'make the bucket when it is not there')
    .action(async (file: string, place: string, options: { endpoint?: string; createBucket?: boolean }) => {
      const isFile = await stat(file).then((s) => s.isFile(), () => false);
      if (!isFile) throw new CliError(`There is no file ${file}.`);
      const target = OssPath.parse(place).forFile(path.basename(file));
      if (target.bucket === '') throw new CliError(`"${place}" names no bucket. Write oss://<bucket>/<key>.`);
      const client = clientOf(options, host);
      if (options.createBucket && !(await client.buckets()).includes(target.bucket)) await client.createBucket(target.bucket);
      const bytes = await client.put(file, target);
      host.terminal.out(`${target.toString()} (${bytes} bytes)`);
    });
}
