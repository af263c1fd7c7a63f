import { type Command } from 'commander';
import type { Connection } from '../../alicloud/client/connection';
import { DEFAULT_CREDENTIALS, DEFAULT_PORT, DEFAULT_REGION } from '../../server/options';
import { type Host } from '../host';
import { OssClient } from '../oss-client';

/** Default address of the server. */
export const DEFAULT_ENDPOINT = `http://127.0.0.1:${DEFAULT_PORT}`;

/** Adds the option `--endpoint`. */
export function withEndpoint(command: Command): Command {
  return command.option('--endpoint <url>', `address of the local service (default: $OSS_ENDPOINT, or ${DEFAULT_ENDPOINT})`);
}

/** An OSS client for the server in the options or the environment. */
export function clientOf({ endpoint }: { endpoint?: string }, { env }: Host): OssClient {
  return new OssClient(endpoint ?? (env.OSS_ENDPOINT || DEFAULT_ENDPOINT), DEFAULT_CREDENTIALS);
}

/** The connection to the same server, for clients of other services. */
export function connectionOf({ endpoint }: { endpoint?: string }, { env }: Host): Connection {
  return { endpoint: endpoint ?? (env.OSS_ENDPOINT || DEFAULT_ENDPOINT), region: DEFAULT_REGION, ...DEFAULT_CREDENTIALS };
}
