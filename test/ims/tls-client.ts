/** Asks the endpoint given for a media asset and prints how that ended. Bundled and started by the test, as Node reads some settings of TLS once per process. */
import { ImsClient, mediaExists } from '../../src/ims';

const client = new ImsClient({
  region: 'cn-shanghai', endpoint: process.argv[2], allowHttp: true, credentials: { accessKey: 'id', secretKey: 'secret' },
  budget: { attempts: 1, base: 1, cap: 1 },
});
mediaExists(client.caller, 'm').then(
  (exists) => console.log(JSON.stringify({ exists })),
  ({ name, kind, code, message, advice }) => console.log(JSON.stringify({ name, kind, code, message, advice })),
);
