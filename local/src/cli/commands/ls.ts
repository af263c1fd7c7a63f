import { Command } from 'commander';
import { type Host } from '../host';
import { OssPath } from '../oss-path';
import { clientOf, withEndpoint } from './connection';

/** `ims-local ls`: lists buckets or objects. */
export function lsCommand(host: Host): Command {
  return withEndpoint(new Command('ls'))
    .description('list the buckets or objects of the local OSS')
    .argument('[place]', 'oss://<bucket>/<prefix>; default: list the buckets', 'oss://')
    .action(async (place: string, options: { endpoint?: string }) => {
      const client = clientOf(options, host);
      const path = OssPath.parse(place);
      if (path.bucket === '') {
        for (const bucket of await client.buckets()) host.terminal.out(`oss://${bucket}/`);
        return;
      }
      for await (const { key, size, lastModified } of client.list(path)) {
        host.terminal.out(`${lastModified}  ${String(size).padStart(12)}  oss://${path.bucket}/${key}`);
      }
    });
}
