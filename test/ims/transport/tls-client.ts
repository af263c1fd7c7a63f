/** Asks the endpoint given for a media asset, and for an object, and prints how each ended. Bundled and started by the test, as Node reads some settings of TLS once per process. */
import { ImsClient, mediaExists } from '../../../src/ims';

const client = new ImsClient({
  region: 'cn-shanghai', endpoint: process.argv[2], ossEndpoint: process.argv[2], allowHttp: true, credentials: { accessKey: 'id', secretKey: 'secret' },
  retryPolicy: { attempts: 1, base: 1, factor: 1, max: 1 },
});
const ended = (call: Promise<unknown>) => call.then(
  (found) => ({ found }),
  ({ name, kind, code, message, advice }) => ({ name, kind, code, message, advice }),
);
void Promise.all([
  ended(mediaExists(client.caller, 'm')),
  ended(client.objects.head('https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4')),
]).then((ends) => console.log(JSON.stringify(ends)));
