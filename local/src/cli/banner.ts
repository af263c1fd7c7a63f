import { type Terminal } from './terminal';
import { type LocalService } from '../server/local-service';

/** What the start of a server tells beside its address. */
export interface BannerFacts {
  readonly version: string;
  /** Undefined: in memory. */
  readonly dataDir?: string;
  /** What cuts the video, e.g. `ffmpeg 5.1.6, /usr/bin/ffmpeg`. */
  readonly video: string;
  /** The command that sets the environment of another shell. */
  readonly environmentCommand: string;
  /** Sentences that must not be overlooked. */
  readonly warnings: readonly string[];
}

/** Lines that a server prints when it is ready. */
export function banner(cloud: LocalService, facts: BannerFacts, { bold, cyan, dim, yellow }: Terminal['colors']): string[] {
  const row = (name: string, value: string, note = '') => `  ${name.padEnd(9)} ${value}${note && `  ${dim(note)}`}`;
  return [
    `${bold('ims-local')} ${facts.version}: Alibaba Cloud IMS and OSS on this machine`,
    '',
    row('Endpoint', cyan(cloud.endpoint), 'IMS and OSS, plain HTTP'),
    row('Region', cloud.region),
    row('Keys', `${cloud.credentials.accessKeyId} / ${cloud.credentials.accessKeySecret}`, 'fixed, no secret'),
    row('Data', facts.dataDir ?? 'in memory', facts.dataDir ? 'survives restarts' : 'gone when the server stops'),
    row('Video', facts.video),
    ...facts.warnings.map((warning) => `  ${yellow('!')} ${warning}`),
    '',
    `  In the shell of your client:  ${bold(facts.environmentCommand)}`,
    '  Stop with Ctrl-C.',
    '',
  ];
}
