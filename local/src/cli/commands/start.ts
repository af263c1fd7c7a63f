import { Command, Option } from 'commander';
import { version } from '../../../package.json';
import { type LocalService, startLocalService } from '../../server/local-service';
import { DEFAULT_HOST, DEFAULT_PORT, DEFAULT_REGION, type EngineChoice, type LocalServiceOptions } from '../../server/options';
import { STAND_IN_MISSING } from '../../server/stand-in';
import type { Host } from '../host';
import { jobLines } from '../job-lines';
import { dataDirOf, integerFrom, regionOption } from '../option-values';
import type { Terminal } from '../terminal';

const ENGINES: readonly EngineChoice[] = ['auto', 'native', 'wasm', 'none'];
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly dataDir?: string;
  readonly inMemory?: boolean;
  readonly region: string;
  readonly engine: EngineChoice;
  readonly concurrency?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** `ims-local start`: runs the service until the user stops it. */
export function startCommand(host: Host): Command {
  return new Command('start')
    .description('start the local service: IMS, OSS and SMQ on this machine')
    .addOption(new Option('--port <number>', 'TCP port; 0 selects a free port').default(DEFAULT_PORT).argParser(integerFrom(0, 65535)))
    .addOption(new Option('--host <address>', 'address to listen on').default(DEFAULT_HOST))
    .addOption(new Option('--data-dir <directory>', 'directory of buckets, jobs and media assets (default: ~/.ims-local)').conflicts('inMemory'))
    .addOption(new Option('--in-memory', 'store nothing on disk'))
    .addOption(regionOption().default(DEFAULT_REGION))
    .addOption(new Option('--engine <name>', 'engine: native uses ffmpeg of this machine, wasm uses WebAssembly, none renders nothing')
      .choices(ENGINES).default('auto'))
    .addOption(new Option('--concurrency <number>', 'number of concurrent jobs (default: half the processors, 1 to 4)').argParser(integerFrom(1, 64)))
    .addOption(new Option('--quiet', 'print only the address').conflicts('verbose'))
    .addOption(new Option('--verbose', 'print all calls'))
    .action(async (options: StartOptions) => {
      const cloud = await startLocalService(cloudOptions(options, host));
      announce(cloud, options, host);
      await host.stopRequested();
      if (!options.quiet) host.terminal.out('Stopping …');
      await cloud.close();
    });
}

function cloudOptions(options: StartOptions, host: Host): LocalServiceOptions {
  const { terminal } = host;
  const { port, host: address, region, engine, concurrency } = options;
  return {
    port,
    host: address,
    region,
    engine,
    concurrency,
    onJob: options.quiet ? undefined : jobLines(terminal),
    logger: {
      debug: (message) => { if (options.verbose) terminal.out(terminal.colors.dim(message)); },
      error: (message) => terminal.err(message),
    },
    ...(options.inMemory ? { inMemory: true } : { dataDir: dataDirOf(options.dataDir, host) }),
  };
}

function announce(cloud: LocalService, options: StartOptions, host: Host): void {
  const { terminal } = host;
  if (options.quiet) {
    terminal.out(cloud.endpoint);
    return;
  }
  const npx = host.env.npm_command === 'exec' ? 'npx ' : ''; // started with npx, so the command is not on the PATH
  const port = Number(new URL(cloud.endpoint).port);
  const flags = [
    port === DEFAULT_PORT ? '' : ` --port ${port}`,
    options.region === DEFAULT_REGION ? '' : ` --region ${options.region}`,
    options.dataDir === undefined ? '' : ` --data-dir '${dataDirOf(options.dataDir, host)}'`,
  ].join('');
  const warnings = [
    ...LOOPBACK.includes(options.host) ? [] : [`Other machines can reach this service at ${options.host}, and its keys are public.`],
    ...'TF_CLI_CONFIG_FILE' in cloud.environment ? [] : [STAND_IN_MISSING],
  ];
  const facts = {
    version,
    dataDir: options.inMemory ? undefined : dataDirOf(options.dataDir, host),
    video: cloud.video,
    environmentCommand: `eval "$(${npx}ims-local env${flags})"`,
    warnings,
  };
  banner(cloud, facts, terminal.colors).forEach((line) => terminal.out(line));
}

/** Content of the banner. */
export interface BannerFacts {
  readonly version: string;
  /** Undefined if data is kept in memory. */
  readonly dataDir?: string;
  /** Description of the engine, e.g. `ffmpeg 5.1.6 of this machine`. */
  readonly video: string;
  /** Command that sets the environment variables in another shell. */
  readonly environmentCommand: string;
  /** Warnings, one sentence each. */
  readonly warnings: readonly string[];
}

/** The lines that `ims-local start` prints when the service is ready. */
export function banner(cloud: LocalService, facts: BannerFacts, { bold, cyan, dim, yellow }: Terminal['colors']): string[] {
  const row = (name: string, value: string, note = '') => `  ${name.padEnd(9)} ${value}${note && `  ${dim(note)}`}`;
  return [
    `${bold('ims-local')} ${facts.version}: Alibaba Cloud IMS and OSS on this machine`,
    '',
    row('Endpoint', cyan(cloud.endpoint), 'IMS and OSS, plain HTTP'),
    row('Region', cloud.region),
    row('Keys', `${cloud.credentials.accessKeyId} / ${cloud.credentials.accessKeySecret}`, 'fixed and public'),
    row('Data', facts.dataDir ?? 'in memory', facts.dataDir ? 'survives restarts' : 'lost when the service stops'),
    row('Video', facts.video),
    ...facts.warnings.map((warning) => `  ${yellow('!')} ${warning}`),
    '',
    `  In the shell of your client:  ${bold(facts.environmentCommand)}`,
    '  Stop with Ctrl-C.',
    '',
  ];
}
