import { createServer, Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { FakeClock } from './fake-transport';
import { ImsClient, mediaExists } from '../../src/ims';
import { createIdentity } from '../../src/provider/plugin/certificate';

let server: Server;
let requests = 0;
beforeAll(async () => {
  const { key, certificate } = createIdentity();
  server = createServer({ key, cert: certificate }, (_, response) => {
    requests++;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
afterEach(() => { delete process.env.NODE_TLS_REJECT_UNAUTHORIZED; });

const look = () => {
  const endpoint = `https://localhost:${(server.address() as AddressInfo).port}`;
  const client = new ImsClient({ region: 'cn-shanghai', endpoint, allowHttp: true, credentials: { accessKey: 'id', secretKey: 'secret' }, clock: new FakeClock() });
  return mediaExists(client.caller, 'm').catch((error: unknown) => error);
};

test.each([['', undefined], [', also where Node is told to take every certificate', '0']])('an endpoint with a certificate of its own making is refused, and nothing is sent%s', async (_, reject) => {
  if (reject) process.env.NODE_TLS_REJECT_UNAUTHORIZED = reject;
  expect(await look()).toMatchObject({
    name: 'ImsError', kind: 'unreachable', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: expect.stringContaining('is not trusted, so nothing was sent'),
    advice: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
  expect(requests).toBe(0);
});
