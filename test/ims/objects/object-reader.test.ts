import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalService } from '../../../local/src';
import { ObjectReader } from '../../../src/ims/objects/object-reader';
import { Endpoint } from '../../../src/ims/transport/endpoint';
import { DEFAULT_RETRY_POLICY } from '../../../src/ims/transport/retry';
import { cloudWithBuckets } from '../../e2e/cloud';
import { FakeClock } from '../fake-transport';

const URL_OF = (key: string, bucket = 'footage') => `https://${bucket}.oss-cn-shanghai.aliyuncs.com/${key}`;

const reader = (endpoint: string, credentials: object, timeout = 2_000) => new ObjectReader({
  region: 'cn-shanghai', endpoint: Endpoint.parse(endpoint), credentials, clock: new FakeClock(), retryPolicy: { ...DEFAULT_RETRY_POLICY, attempts: 3 }, timeout,
});

describe('OSS', () => {
  let cloud: LocalService;
  beforeAll(async () => { cloud = await cloudWithBuckets(); });
  afterAll(() => cloud.close());
  const objects = (more = {}) => reader(cloud.endpoint, { accessKey: cloud.credentials.accessKeyId, secretKey: cloud.credentials.accessKeySecret, ...more });

  test.each(['plain.mp4', 'with space/ünïcode+&=.mp4', 'a/b/c'])('reads ETag and size of %p, by URL and by oss://', async (key) => {
    const { etag } = await cloud.store.put('footage', key, Buffer.from('12345'));
    const metadata = { etag: etag.replace(/"/g, ''), size: 5 };
    await expect(objects().head(URL_OF(encodeURI(key)))).resolves.toEqual(metadata);
    await expect(objects().head(URL_OF(encodeURI(key)).replace('cn-shanghai', 'cn-shanghai-internal'))).resolves.toEqual(metadata);
    await expect(objects().head(`oss://footage/${key}`)).resolves.toEqual(metadata);
  });

  test('a missing object is undefined; a missing bucket is an error', async () => {
    await expect(objects().head(URL_OF('nothing.mp4'))).resolves.toBeUndefined();
    await expect(objects().head(URL_OF('nothing.mp4', 'no-such-bucket'))).rejects.toMatchObject({ kind: 'refused', code: 'NoSuchBucket', advice: expect.stringContaining('no-such-bucket') });
  });

  test('a refusal names the permission and not the keys', async () => {
    const error = await objects({ secretKey: 'canary-secret' }).head(URL_OF('ep1.mp4')).catch((thrown: Error) => thrown) as Error & { advice: string };
    expect(error).toMatchObject({ kind: 'refused', statusCode: 403, advice: expect.stringContaining('oss:GetObject on acs:oss:*:*:footage/ep1.mp4') });
    expect(error.message + error.advice).not.toContain('canary');
  });
});

describe('other responses', () => {
  let server: Server;
  let requests: number;
  let respond: RequestListener;
  beforeAll(async () => {
    server = createServer((request, response) => { requests++; respond(request, response); });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => { server.closeAllConnections(); server.close(); });
  beforeEach(() => { requests = 0; });
  const endpoint = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const head = (timeout?: number) => reader(endpoint(), { accessKey: 'a', secretKey: 's' }, timeout).head(URL_OF('x.mp4'));

  test.each([404, 200, 302])('status %d of a portal is not a response of OSS', async (status) => {
    respond = (_, response) => response.writeHead(status, { 'content-type': 'text/html', 'location': 'https://portal.example.com' }).end();
    await expect(head()).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse' });
    expect(requests).toBe(3);
  });

  test('a 404 of OSS without a reason does not mean a missing object', async () => {
    respond = (_, response) => response.writeHead(404, { 'x-oss-request-id': 'r' }).end();
    await expect(head()).rejects.toMatchObject({ kind: 'refused', statusCode: 404 });
  });

  test('an object without a length does not count as empty', async () => {
    respond = (_, response) => response.writeHead(200, { 'x-oss-request-id': 'r', 'etag': '"E"', 'transfer-encoding': 'chunked' }).end();
    await expect(head()).rejects.toMatchObject({ kind: 'ambiguous', code: 'Status200' });
  });

  test('retries server errors and cut connections', async () => {
    const replies: RequestListener[] = [
      (_, response) => response.writeHead(503, { 'x-oss-request-id': 'r' }).end(), (request) => { request.socket.destroy(); },
      (_, response) => response.writeHead(200, { 'x-oss-request-id': 'r', 'etag': '"E"', 'content-length': 7 }).end(),
    ];
    respond = (request, response) => replies.shift()!(request, response);
    await expect(head()).resolves.toEqual({ etag: 'E', size: 7 });
  });

  test('times out', async () => {
    respond = () => {};
    await expect(head(100)).rejects.toMatchObject({ kind: 'ambiguous' });
  });

  test('concurrent calls for one object share a request', async () => {
    respond = (_, response) => response.writeHead(200, { 'x-oss-request-id': 'r', 'etag': '"E"', 'content-length': 0 }).end();
    const objects = reader(endpoint(), { accessKey: 'a', secretKey: 's' });
    await Promise.all([1, 2, 3].map(() => objects.head(URL_OF('x.mp4'))));
    expect(requests).toBe(1);
  });

  test('refuses a URL outside of OSS', () => {
    expect(() => reader(endpoint(), {}).head('https://cdn.example.com/x.mp4')).toThrow(expect.objectContaining({ code: 'InvalidUrl' }));
  });
});
