import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { OSS_SUPPORT, ossHandler, type ObjectStore } from '../../../src/oss';
import { SmallDisk } from '../full-disk';
import { bytes, codeOf, type LocalOss, refusal, send, startOss } from '../server';

describe('ossHandler', () => {
  let oss: LocalOss;

  beforeAll(async () => {
    oss = await startOss({ limits: { maxBodyBytes: 1_000_000 } });
    await oss.store.createBucket('open', { region: 'cn-shanghai', acl: 'public-read-write' });
  });
  afterAll(() => oss.close());

  it('sends errors as XML with request id and host', async () => {
    const answer = await send(oss.port, { path: '/open/a%26b', headers: { host: 'some-host' } });
    expect(answer).toMatchObject({ status: 404, headers: { 'content-type': 'application/xml', 'server': 'AliyunOSS' } });
    const id = answer.headers['x-oss-request-id'] as string;
    expect(answer.text).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>'
      + `<RequestId>${id}</RequestId><HostId>some-host</HostId><Key>a&#38;b</Key></Error>`);
  });

  it('sends errors of HEAD requests in a header', async () => {
    const answer = await send(oss.port, { method: 'HEAD', path: '/open/a' });
    expect(answer).toMatchObject({ status: 404, text: '' });
    expect(Buffer.from(answer.headers['x-oss-err'] as string, 'base64').toString()).toContain('<Code>NoSuchKey</Code>');
  });

  it('answers 501 to unsupported operations', async () => {
    const client = oss.client({ bucket: 'open' });
    const error = await refusal(client.get('a', { process: 'image/resize,w_10' }));
    expect(error).toMatchObject({ code: 'NotImplemented', status: 501 });
    expect(error.message).toContain('image and video processing (x-oss-process)');
    expect(await refusal(client.put('a', Buffer.from('x'), { callback: { url: 'http://a', body: 'b' } }))).toMatchObject({ code: 'NotImplemented', status: 501 });
    expect(await oss.store.head('open', 'a')).toBeUndefined();
    for (const { selector } of OSS_SUPPORT) {
      if (selector && 'query' in selector) expect([selector.query, (await send(oss.port, { path: `/open?${selector.query}` })).status]).toEqual([selector.query, 501]);
    }
  });

  it('does not normalise keys', async () => {
    for (const path of ['/open/a/../b', '/open/./c', '/open/%2e%2e/d', '/open//double', '/open/trailing/', '/open/50%25']) {
      expect((await send(oss.port, { method: 'PUT', path, body: path })).status).toBe(path === '/open//double' ? 400 : 200);
    }
    expect((await oss.store.list('open')).entries.map((info) => info.key)).toEqual(['../d', './c', '50%', 'a/../b', 'trailing/']);
    expect((await send(oss.port, { path: '/open/a/../b' })).text).toBe('/open/a/../b');
  });

  it('accepts proxy requests for the real host names', async () => {
    await send(oss.port, { method: 'PUT', path: 'http://open.oss-cn-shanghai.aliyuncs.com/proxied', body: 'x' });
    expect(await oss.store.head('open', 'proxied')).toMatchObject({ size: 1 });
  });

  it('requires a length and refuses bodies that are too large', async () => {
    const noLength = await new Promise<string>((resolve) => {
      const socket = connect(oss.port, '127.0.0.1', () => socket.write('PUT /open/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
      socket.on('data', (data) => resolve(data.toString()));
    });
    expect(noLength).toContain('411 Length Required');
    expect(noLength).toContain('MissingContentLength');
    const large = await send(oss.port, { method: 'PUT', path: '/open/large', body: bytes(1_000_001) });
    expect([large.status, codeOf(large)]).toEqual([400, 'EntityTooLarge']);
    expect((await send(oss.port, { method: 'PUT', path: '/open/large', body: bytes(1_000_000) })).status).toBe(200);
  });

  it('continues after a client disconnects during a download', async () => {
    await oss.store.put('open', 'big', bytes(900_000));
    await new Promise<void>((resolve) => {
      const socket = connect(oss.port, '127.0.0.1', () => socket.write('GET /open/big HTTP/1.1\r\nHost: x\r\n\r\n'));
      socket.once('data', () => socket.destroy());
      socket.on('close', () => resolve());
    });
    expect((await send(oss.port, { path: '/open/big' })).body).toHaveLength(900_000);
  });

  it.each([['/open/%zz', 'InvalidObjectName'], ['/open/a?x=%zz', 'InvalidArgument'], ['/open?max-keys=x', 'InvalidArgument']])('refuses %s', async (path, code) => {
    const answer = await send(oss.port, { path });
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
  });

  it('refuses invalid header values', async () => {
    await oss.store.put('open', 'a', Buffer.from('x'));
    const url = oss.client({ bucket: 'open' }).signatureUrl('a', { response: { 'content-disposition': 'a\r\nSet-Cookie: b' } } as never);
    const response = await fetch(url);
    expect(response.status).toBe(400);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('reports a full disk for small and large bodies', async () => {
    const disk = new SmallDisk(Infinity);
    const small = await startOss({ fs: disk.fs });
    await small.store.createBucket('films', { region: 'cn-shanghai' });
    const client = small.client({ bucket: 'films' });
    await client.put('a', Buffer.from('before'));
    disk.bytesLeft = 3_000_000;
    for (const upload of [() => client.put('a', bytes(8_000_000)), () => client.multipartUpload('a', bytes(8_000_000), { partSize: 4_000_000, parallel: 1 })]) {
      const error = await refusal(upload());
      expect(error).toMatchObject({ code: 'InsufficientStorage', status: 507 });
      expect(error.message).toContain('No space left on the disk');
      disk.bytesLeft = 3_000_000;
    }
    expect((await client.get('a')).content.toString()).toBe('before');
    await client.put('small', Buffer.from('still works'));
    await small.close();
  });

  it('answers InternalError to unexpected errors and continues', async () => {
    const broken = { bucket: () => { throw new Error('unforeseen'); } } as unknown as ObjectStore;
    const server = createServer(ossHandler({ store: broken, credentials: new Map(), region: 'cn-shanghai' }));
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const { port } = server.address() as AddressInfo;
    for (const answer of [await send(port, { path: '/films/a' }), await send(port, { path: '/films/a' })]) {
      expect([answer.status, codeOf(answer)]).toEqual([500, 'InternalError']);
      expect(answer.text).toContain('unforeseen');
    }
    await new Promise((resolve) => { server.close(resolve); });
  });
});
