import { type Command } from 'commander';
import type { Connection } from '../../alicloud/client/connection';
import { DEFAULT_CREDENTIALS, DEFAULT_PORT, DEFAULT_REGION } from '../../server/options';
import { type Host } from '../host';
import { OssClient } from '../oss-client';

/** Where a server is expected when nothing else is said. */
export const DEFAULT_ENDPOINT = `http://127.0.0.1:${DEFAULT_PORT}`;

/** Adds the option that names the server. */
export function withEndpoint(command: Command): Command {
  return command.option('--endpoint <url>', `the local server (default: $OSS_ENDPOINT, or ${DEFAULT_ENDPOINT})`);
}

/** A client of the server that the options and the environment name. */
export function clientOf({ endpoint }: { endpoint?: string }, { env }: Host): OssClient {
  return new OssClient(endpoint ?? (env.OSS_ENDPOINT || DEFAULT_ENDPOINT), DEFAULT_CREDENTIALS);
}

/** The same server, for clients of its other services. */
export function connectionOf({ endpoint }: { endpoint?: string }, { env }: Host): Connection {
  return { endpoint: endpoint ?? (env.OSS_ENDPOINT || DEFAULT_ENDPOINT), region: DEFAULT_REGION, ...DEFAULT_CREDENTIALS };
}
