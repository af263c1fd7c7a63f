import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createIdentity } from '../../../src/provider/plugin/certificate';
import { bundle } from '../../support/bundle';
import { temporaryDirectory } from '../../support/temporary-directory';

let server: Server;
let client: string;
let requests = 0;
beforeAll(async () => {
  const { key, certificate } = createIdentity();
  server = createServer({ key, cert: certificate }, (_, response) => {
    requests++;
    response.setHeader('content-type', 'application/json').end('{"MediaInfo":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = await bundle(join(__dirname, 'tls-client.ts'), join(temporaryDirectory('ims-tls-'), 'client.js'));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each<[string, Record<string, string>]>([
  ['', {}],
  [', even with NODE_TLS_REJECT_UNAUTHORIZED=0', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
])('refuses a self-signed certificate and sends nothing%s', async (_, env) => {
  const endpoint = `https://localhost:${(server.address() as AddressInfo).port}`;
  const { stdout } = await promisify(execFile)(process.execPath, [client, endpoint], { env: { ...process.env, ...env } });
  const refused = {
    name: 'ImsError', kind: 'unreachable', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: expect.stringContaining('is not trusted, so nothing was sent'),
    advice: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  };
  expect(JSON.parse(stdout)).toEqual([refused, refused]); // of IMS, and of OSS
  expect(requests).toBe(0);
});
