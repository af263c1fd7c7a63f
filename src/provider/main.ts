import { servePlugin } from './framework';
import { redact } from '../ims/transport/redact';

void servePlugin({
  name: 'registry.terraform.io/alicloud-ims/ims',
  version: process.env.IMS_PROVIDER_VERSION ?? '0.0.0',
  redact,
  // Loaded after the handshake, because Terraform waits for that.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  provider: async () => (require('./provider') as typeof import('./provider')).provider,
});
