import { createHmac } from 'node:crypto';
import { type Client, codeOf, ID, type LocalOss, refusal, SECRET, send, startOss } from '../../server';

const MINUTE = 60_000;

describe('signatures', () => {
  let oss: LocalOss;
  let now: () => Date = () => new Date();

  beforeAll(async () => {
    oss = await startOss({ now: () => now() });
    await oss.store.createBucket('films', { region: 'cn-shanghai' });
    await oss.store.put('films', 'a 中+.txt', Buffer.from('content'), { contentType: 'text/x-test' });
  });
  beforeEach(() => { now = () => new Date(); });
  afterAll(() => oss.close());

  const clients: [string, Record<string, unknown>][] = [['version 1', {}], ['version 4', { authorizationV4: true }]];

  describe.each(clients)('of %s in headers', (_name, options) => {
    const client = (more = {}): Client => oss.client({ bucket: 'films', ...options, ...more });

    it('are refused if made with another secret, and the response shows the string to sign', async () => {
      const error = await refusal(client({ accessKeySecret: 'other' }).get('a 中+.txt'));
      expect(error).toMatchObject({ code: 'SignatureDoesNotMatch', status: 403 });
    });

    it('are refused for an unknown key id', async () => {
      expect(await refusal(client({ accessKeyId: 'nobody' }).get('a 中+.txt'))).toMatchObject({ code: 'InvalidAccessKeyId', status: 403 });
    });

    it('are accepted within 15 minutes of the server time, and refused outside of it', async () => {
      for (const minutes of [-14, 14]) {
        now = () => new Date(Date.now() + minutes * MINUTE);
        expect((await client().get('a 中+.txt')).res.status).toBe(200);
      }
      for (const minutes of [-16, 16]) {
        now = () => new Date(Date.now() + minutes * MINUTE);
        expect(await refusal(client().get('a 中+.txt'))).toMatchObject({ code: 'RequestTimeTooSkewed', status: 403 });
      }
    });

    it('cover metadata with non-ASCII characters', async () => {
      await client({ headerEncoding: 'latin1' }).put('meta', Buffer.from(''), { meta: { title: '你好 é' } as never });
      const answer = await client().head('meta');
      expect(Buffer.from((answer.meta as unknown as { title: string }).title, 'latin1').toString()).toBe('你好 é');
    });
  });

  describe('of version 1, header by header', () => {
    const sign = (text: string, secret = SECRET) => createHmac('sha1', secret).update(text).digest('base64');
    const get = (headers: Record<string, string>, path = '/films/a%20%E4%B8%AD%2B.txt') => send(oss.port, { path, headers });

    it('use the Date header if x-oss-date is missing', async () => {
      const date = new Date().toUTCString();
      const answer = await get({ date, authorization: `OSS ${ID}:${sign(`GET\n\n\n${date}\n/films/a 中+.txt`)}` });
      expect(answer).toMatchObject({ status: 200, text: 'content' });
    });

    it('are refused if the method, path, a header or the sub-resource was changed', async () => {
      const date = new Date().toUTCString();
      const headers = { date, authorization: `OSS ${ID}:${sign(`GET\n\n\n${date}\n/films/a 中+.txt`)}` };
      for (const answer of [
        await send(oss.port, { method: 'DELETE', path: '/films/a%20%E4%B8%AD%2B.txt', headers }),
        await get(headers, '/films/b.txt'),
        await get(headers, '/films/a%20%E4%B8%AD%2B.txt?acl'),
        await get({ ...headers, 'x-oss-meta-more': '1' }),
        await get({ ...headers, 'content-type': 'text/plain' }),
        await get({ ...headers, date: new Date(Date.now() + 1000).toUTCString() }),
      ]) {
        expect([answer.status, codeOf(answer)]).toEqual([403, 'SignatureDoesNotMatch']);
      }
    });

    it('show the string to sign without the security token', async () => {
      const date = new Date().toUTCString();
      const answer = await get({ date, 'authorization': `OSS ${ID}:wrong`, 'x-oss-security-token': 'very-secret', 'x-oss-meta-a': '1' });
      expect(answer.text).toContain('x-oss-meta-a:1');
      expect(answer.text).toContain('x-oss-security-token:***');
      expect(answer.text).not.toContain('very-secret');
      expect(answer.text).not.toContain(SECRET);
    });

    it('are refused without a date and in an unknown format', async () => {
      expect(codeOf(await get({ authorization: `OSS ${ID}:x` }))).toBe('AccessDenied');
      expect(codeOf(await get({ authorization: 'OSS nonsense' }))).toBe('InvalidArgument');
      expect(codeOf(await get({ authorization: 'AWS4-HMAC-SHA256 Credential=x' }))).toBe('InvalidArgument');
      expect(codeOf(await get({ authorization: 'Bearer x' }))).toBe('InvalidArgument');
      expect(codeOf(await get({ authorization: 'OSS4-HMAC-SHA256 nonsense' }))).toBe('InvalidArgument');
    });
  });

  describe('of version 4', () => {
    it('are refused for a region that is not the region of the bucket', async () => {
      const error = await refusal(oss.client({ bucket: 'films', authorizationV4: true, region: 'oss-cn-beijing' }).get('a 中+.txt'));
      expect(error).toMatchObject({ code: 'InvalidArgument', status: 400 });
      expect(error.message).toContain('"cn-beijing"; allowed is "cn-shanghai"');
    });

    it('cover additional headers', async () => {
      const client = oss.client({ bucket: 'films', authorizationV4: true });
      const options = { headers: { range: 'bytes=0-2' }, additionalHeaders: ['range'] };
      expect((await client.get('a 中+.txt', options as never)).content.toString()).toBe('con');
    });

    it('accept empty parameters with and without an equals sign', async () => {
      const client = oss.client({ bucket: 'films', authorizationV4: true });
      expect((await client.list({ 'prefix': '', 'max-keys': 5 }, {})).objects).not.toEqual([]);
    });
  });

  describe('in URLs', () => {
    const far = (url: string) => fetch(url.replace(/^http:\/\/[^/]+/, `http://127.0.0.1:${oss.port}`));
    const code = async (response: Response) => /<Code>(.*?)<\/Code>/.exec(await response.text())?.[1];

    it('give access to an object, version 1', async () => {
      const client = oss.client({ bucket: 'films' });
      const response = await far(client.signatureUrl('a 中+.txt', { expires: 60, response: { 'content-type': 'text/other', 'content-disposition': 'attachment; filename="é 中.txt"' } } as never));
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('content');
      expect(response.headers.get('content-type')).toBe('text/other');
      expect(Buffer.from(response.headers.get('content-disposition')!, 'latin1').toString()).toBe('attachment; filename="é 中.txt"');
    });

    it('give access to an object, version 4', async () => {
      const client = oss.client({ bucket: 'films' });
      const url = await client.signatureUrlV4('GET', 60, { queries: { 'response-content-type': 'text/other' } }, 'a 中+.txt');
      const response = await far(url);
      expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([200, 'content', 'text/other']);
    });

    it('accept a body with PUT', async () => {
      const client = oss.client({ bucket: 'films' });
      const one = client.signatureUrl('up1', { 'method': 'PUT', 'Content-Type': 'video/mp4' });
      expect((await fetch(one, { method: 'PUT', body: 'one', headers: { 'content-type': 'video/mp4' } })).status).toBe(200);
      const four = await client.signatureUrlV4('PUT', 60, { headers: { 'content-type': 'video/mp4' } }, 'up4');
      expect((await fetch(four, { method: 'PUT', body: 'four', headers: { 'content-type': 'video/mp4' } })).status).toBe(200);
      expect(await oss.store.head('films', 'up1')).toMatchObject({ size: 3, contentType: 'video/mp4' });
      expect(await oss.store.head('films', 'up4')).toMatchObject({ size: 4, contentType: 'video/mp4' });
      expect(await code(await fetch(one, { method: 'PUT', body: 'x', headers: { 'content-type': 'text/html' } }))).toBe('SignatureDoesNotMatch');
      expect(await code(await fetch(four))).toBe('SignatureDoesNotMatch');
    });

    it('expire', async () => {
      const client = oss.client({ bucket: 'films' });
      const urls = [client.signatureUrl('a 中+.txt', { expires: 60 }), await client.signatureUrlV4('GET', 60, {}, 'a 中+.txt')];
      now = () => new Date(Date.now() + 50_000);
      expect(await Promise.all(urls.map(async (url) => (await far(url)).status))).toEqual([200, 200]);
      now = () => new Date(Date.now() + 70_000);
      for (const url of urls) {
        const text = await (await far(url)).text();
        expect(text).toContain('<Code>AccessDenied</Code><Message>Request has expired.</Message>');
      }
    });

    it('are refused if they were changed', async () => {
      const client = oss.client({ bucket: 'films' });
      const one = client.signatureUrl('a 中+.txt', { expires: 60 });
      const four = await client.signatureUrlV4('GET', 60, {}, 'a 中+.txt');
      const later = one.replace(/Expires=(\d+)/, (_, seconds: string) => `Expires=${Number(seconds) + 1}`);
      for (const url of [later, one.replace('.txt', '.mp4'), `${one}&response-content-type=text/html`, four.replace('x-oss-expires=60', 'x-oss-expires=61'), `${four}&acl`]) {
        expect(await code(await far(url))).toBe('SignatureDoesNotMatch');
      }
      expect(await code(await far(four.replace('x-oss-expires=60', 'x-oss-expires=604801')))).toBe('InvalidArgument');
      expect(await code(await far(one.replace(/&Signature=[^&]*/, '')))).toBe('AccessDenied');
    });

    it('may contain a security token', async () => {
      const client = oss.client({ bucket: 'films', stsToken: 'token', refreshSTSToken: async () => ({}), refreshSTSTokenInterval: 1e9 });
      expect((await far(client.signatureUrl('a 中+.txt'))).status).toBe(200);
      expect((await far(await client.signatureUrlV4('GET', 60, {}, 'a 中+.txt'))).status).toBe(200);
    });
  });
});

describe('anonymous access', () => {
  let oss: LocalOss;

  beforeAll(async () => {
    oss = await startOss();
    for (const acl of ['private', 'public-read', 'public-read-write'] as const) {
      await oss.store.createBucket(acl, { region: 'cn-shanghai', acl });
      await oss.store.put(acl, 'as-bucket', Buffer.from('x'));
      await oss.store.put(acl, 'open', Buffer.from('x'), { acl: 'public-read' });
      await oss.store.put(acl, 'closed', Buffer.from('x'), { acl: 'private' });
    }
  });
  afterAll(() => oss.close());

  it.each([
    ['private', { list: 403, asBucket: 403, open: 200, closed: 403, missing: 403, put: 403 }],
    ['public-read', { list: 200, asBucket: 200, open: 200, closed: 403, missing: 404, put: 403 }],
    ['public-read-write', { list: 200, asBucket: 200, open: 200, closed: 403, missing: 404, put: 200 }],
  ])('bucket %s', async (bucket, expected) => {
    const status = async (path: string, method = 'GET', headers = {}) => (
      (await send(oss.port, { method, path: `/${bucket}${path}`, body: method === 'PUT' ? 'x' : undefined, headers })).status);
    expect({
      list: await status('/'),
      asBucket: await status('/as-bucket'),
      open: await status('/open'),
      closed: await status('/closed', 'HEAD'),
      missing: await status('/missing'),
      put: await status('/new', 'PUT'),
    }).toEqual(expected);
    for (const [path, method] of [['/?acl', 'GET'], ['/?acl', 'PUT'], ['/open?acl', 'PUT'], ['/', 'PUT'], ['/', 'DELETE'], ['/?cors', 'GET'], ['/?uploads', 'GET']]) {
      expect([path, method, await status(path, method)]).toEqual([path, method, 403]);
    }
  });

  it('does not allow a copy from a private bucket', async () => {
    const copy = (source: string) => send(oss.port, { method: 'PUT', path: '/public-read-write/stolen', headers: { 'x-oss-copy-source': source, 'content-length': 0 } });
    expect(codeOf(await copy('/private/as-bucket'))).toBe('AccessDenied');
    expect((await copy('/private/open')).status).toBe(200);
  });

  it('does not allow listing buckets or overriding response headers', async () => {
    expect((await send(oss.port, { path: '/' })).status).toBe(403);
    expect(codeOf(await send(oss.port, { path: '/public-read/open?response-content-type=text/html' }))).toBe('InvalidRequest');
  });

  it('reports a missing bucket', async () => {
    expect(codeOf(await send(oss.port, { path: '/nobody/a' }))).toBe('NoSuchBucket');
  });
});
