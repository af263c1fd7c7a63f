import { lookup } from './lookup';
import { thing } from './thing';
import { Things } from './things';
import { attribute, isUnknown, type Provider, servePlugin } from '../../../../src/provider/framework';

const provider: Provider<any, Things> = {
  schema: {
    attributes: {
      dir: attribute.string({ description: 'Where the things are. Default: TOY_DIR.' }),
      token: attribute.string({ sensitive: true }),
    },
  },
  resources: [thing],
  dataSources: [lookup],
  configure: (config, { log }) => {
    log.info('Configured', { token: 'hunter2', dir: isUnknown(config.dir) ? 'unknown' : config.dir });
    return new Things(isUnknown(config.dir) ? undefined : config.dir as string | null ?? process.env.TOY_DIR);
  },
  redact: (text) => text.replaceAll('hunter2', '***'),
};

void servePlugin({
  name: 'registry.terraform.io/toys/toy',
  version: '1.0.0',
  provider,
  connectTimeout: Number(process.env.TOY_CONNECT_TIMEOUT ?? 60_000),
});
