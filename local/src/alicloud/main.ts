import { ADDRESS } from './schema/schema';
import { serve } from '../../../src/provider/plugin';

/** The executable that Terraform starts in place of the real provider. */
void serve({
  name: ADDRESS,
  version: 'stand-in of alicloud-ims-local',
  // Loaded after the handshake, for which Terraform waits.
  load: async (log) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { StandIn } = require('./service/handlers') as typeof import('./service/handlers');
    return new StandIn(process.env, log);
  },
});
