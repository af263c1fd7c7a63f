import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalService } from '../../../local/src';
import { ObjectAddress } from '../../../src/ims/objects/object-address';
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

  test.each(['plain.mp4', 'with space/ünïcode+&=.mp4', 'a/b/c'])('an object %p has its ETag and size, by URL and by oss://', async (key) => {
    const { etag } = await cloud.store.put('footage', key, Buffer.from('12345'));
    const facts = { etag: etag.replace(/"/g, ''), size: 5 };
    await expect(objects().head(URL_OF(encodeURI(key)))).resolves.toEqual(facts);
    await expect(objects().head(URL_OF(encodeURI(key)).replace('cn-shanghai', 'cn-shanghai-internal'))).resolves.toEqual(facts);
    await expect(objects().head(`oss://footage/${key}`)).resolves.toEqual(facts);
  });

  test('an object that is not there is undefined; a bucket that is not there is an error', async () => {
    await expect(objects().head(URL_OF('nothing.mp4'))).resolves.toBeUndefined();
    await expect(objects().head(URL_OF('nothing.mp4', 'no-such-bucket'))).rejects.toMatchObject({ kind: 'refused', code: 'NoSuchBucket', advice: expect.stringContaining('no-such-bucket') });
  });

  test('wrong keys are refused, with the permission that is needed and without the keys', async () => {
    const error = await objects({ secretKey: 'canary-secret' }).head(URL_OF('ep1.mp4')).catch((thrown: Error) => thrown) as Error & { advice: string };
    expect(error).toMatchObject({ kind: 'refused', statusCode: 403, advice: expect.stringContaining('oss:GetObject on acs:oss:*:*:footage/ep1.mp4') });
    expect(error.message + error.advice).not.toContain('canary');
  });
});

describe('something else', () => {
  let server: Server;
  let asked: number;
  let answer: RequestListener;
  beforeAll(async () => {
    server = createServer((request, response) => { asked++; answer(request, response); });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => { server.closeAllConnections(); server.close(); });
  beforeEach(() => { asked = 0; });
  const endpoint = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const look = (timeout?: number) => reader(endpoint(), { accessKey: 'a', secretKey: 's' }, timeout).head(URL_OF('x.mp4'));

  test.each([[404, 'UnexpectedResponse'], [200, 'UnexpectedResponse'], [302, 'UnexpectedResponse']])('status %d of a portal is no answer of OSS', async (status, code) => {
    answer = (_, response) => response.writeHead(status, { 'content-type': 'text/html', 'location': 'https://portal.example.com' }).end();
    await expect(look()).rejects.toMatchObject({ kind: 'ambiguous', code });
    expect(asked).toBe(3);
  });

  test('a 404 of OSS that does not say why is no missing object', async () => {
    answer = (_, response) => response.writeHead(404, { 'x-oss-request-id': 'r' }).end();
    await expect(look()).rejects.toMatchObject({ kind: 'refused', statusCode: 404 });
  });

  test('an object whose length is not told is not taken for an empty one', async () => {
    answer = (_, response) => response.writeHead(200, { 'x-oss-request-id': 'r', 'etag': '"E"', 'transfer-encoding': 'chunked' }).end();
    await expect(look()).rejects.toMatchObject({ kind: 'ambiguous', code: 'Status200' });
  });

  test('server errors, throttling and cut connections are tried again', async () => {
    const replies: RequestListener[] = [
      (_, response) => response.writeHead(503, { 'x-oss-request-id': 'r' }).end(), (request) => { request.socket.destroy(); },
      (_, response) => response.writeHead(200, { 'x-oss-request-id': 'r', 'etag': '"E"', 'content-length': 7 }).end(),
    ];
    answer = (request, response) => replies.shift()!(request, response);
    await expect(look()).resolves.toEqual({ etag: 'E', size: 7 });
  });

  test('silence ends', async () => {
    answer = () => {};
    await expect(look(100)).rejects.toMatchObject({ kind: 'ambiguous' });
  });

  test('who asks for the same object at the same time shares the answer', async () => {
    answer = (_, response) => response.writeHead(200, { 'x-oss-request-id': 'r', 'etag': '"E"', 'content-length': 0 }).end();
    const objects = reader(endpoint(), { accessKey: 'a', secretKey: 's' });
    await Promise.all([1, 2, 3].map(() => objects.head(URL_OF('x.mp4'))));
    expect(asked).toBe(1);
  });

  test('what is no object in OSS is refused at once', () => {
    expect(() => reader(endpoint(), {}).head('https://cdn.example.com/x.mp4')).toThrow(expect.objectContaining({ code: 'InvalidUrl' }));
  });
});

test.each([
  [undefined, 'https://footage.oss-cn-shanghai.aliyuncs.com/a%20b.mp4'],
  ['oss-cn-shanghai-internal.aliyuncs.com', 'https://footage.oss-cn-shanghai-internal.aliyuncs.com/a%20b.mp4'],
  ['http://127.0.0.1:4580', 'http://127.0.0.1:4580/footage/a%20b.mp4'],
])('with the endpoint %p the object is at %p', (endpoint, at) => {
  expect(ObjectAddress.parse(URL_OF('a%20b.mp4'), 'cn-beijing').urlAt(endpoint === undefined ? undefined : Endpoint.parse(endpoint))).toBe(at);
});
