import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { bytes, type Client, collect, type LocalOss, refusal, startOss } from '../server';

/** All ways to configure the endpoint of ali-oss. */
const ADDRESSINGS: Record<string, (port: number) => Record<string, unknown>> = {
  'path style, signature 1': () => ({}),
  'path style, signature 4': () => ({ authorizationV4: true }),
  'bucket.localhost as a domain name, signature 1': (port) => ({ endpoint: `http://films.localhost:${port}`, cname: true, sldEnable: false }),
  'bucket.localhost as a domain name, signature 4': (port) => (
    { endpoint: `http://films.localhost:${port}`, cname: true, sldEnable: false, authorizationV4: true }),
  'bucket.localhost, signature 1': (port) => ({ endpoint: `http://localhost:${port}`, sldEnable: false }),
  'IP address, bucket in the Host header only': (port) => ({ endpoint: `http://127.0.0.1:${port}`, sldEnable: false }),
  'IP address, bucket in Host header and path, signature 1': (port) => ({ endpoint: `http://127.0.0.1:${port}` }),
  'IP address, bucket in Host header and path, signature 4': (port) => ({ endpoint: `http://127.0.0.1:${port}`, authorizationV4: true }),
  'with a security token': () => ({ stsToken: 'token', refreshSTSToken: async () => ({}), refreshSTSTokenInterval: 1e9 }),
  'with a security token, signature 4': () => (
    { stsToken: 'token', refreshSTSToken: async () => ({}), refreshSTSTokenInterval: 1e9, authorizationV4: true }),
};

describe.each(Object.entries(ADDRESSINGS))('ali-oss, %s', (_name, addressing) => {
  let oss: LocalOss;
  let client: Client;

  beforeAll(async () => {
    oss = await startOss();
    await oss.store.createBucket('films', { region: 'cn-shanghai' });
    client = oss.client({ ...addressing(oss.port), bucket: 'films' });
  });
  afterAll(() => oss.close());

  it.each(['a.txt', '中文/ 空格 + & % #?.txt', "it's (a) [key]!*~.txt", 'a//b///c', 'films/a.txt', 'folder/'])('puts and gets %s', async (key) => {
    const content = Buffer.from(`content of ${key}`);
    await client.put(key, content);
    const got = await client.get(key);
    expect(got.content).toEqual(content);
    expect((await oss.store.head('films', key))?.etag).toBe(createHash('md5').update(content).digest('hex').toUpperCase());
    const headed = await client.head(key);
    expect((headed.res.headers as Record<string, string>)['content-length']).toBe(String(content.length));
    await client.delete(key);
    expect(await refusal(client.get(key))).toMatchObject({ code: 'NoSuchKey', status: 404 });
  });

  it('uploads and downloads streams', async () => {
    const content = bytes(3_000_000);
    await client.putStream('stream.bin', Readable.from([content.subarray(0, 1_000_000), content.subarray(1_000_000)]));
    const { stream } = await client.getStream('stream.bin');
    expect((await collect(stream)).equals(content)).toBe(true);
  });

  it('lists objects with markers and prefixes, in both versions', async () => {
    for (const key of ['l/a', 'l/b/1', 'l/b/2', 'l/c']) await client.put(key, Buffer.from(key));
    const first = await client.list({ 'prefix': 'l/', 'delimiter': '/', 'max-keys': 2 }, {});
    expect(first.objects.map((object) => object.name)).toEqual(['l/a']);
    expect(first.prefixes).toEqual(['l/b/']);
    expect(first.isTruncated).toBe(true);
    const second = await client.list({ 'prefix': 'l/', 'delimiter': '/', 'max-keys': 2, 'marker': first.nextMarker }, {});
    expect(second.objects.map((object) => object.name)).toEqual(['l/c']);
    expect(second.objects[0]).toMatchObject({ size: 3, storageClass: 'Standard', type: 'Normal' });
    const one = await client.listV2({ 'prefix': 'l/', 'max-keys': 3 });
    expect(one.objects.map((object: { name: string }) => object.name)).toEqual(['l/a', 'l/b/1', 'l/b/2']);
    const rest = await client.listV2({ 'prefix': 'l/', 'max-keys': 3, 'continuation-token': one.nextContinuationToken });
    expect(rest.objects.map((object: { name: string }) => object.name)).toEqual(['l/c']);
    expect(rest.keyCount).toBe(1);
  });

  it('uploads parts, copies parts, and aborts uploads', async () => {
    const content = bytes(700_000);
    const done = await client.multipartUpload('parts.bin', content, { partSize: 200_000, parallel: 3 });
    expect((done as unknown as { etag: string }).etag).toMatch(/^"[0-9A-F]{32}-4"$/);
    expect((await client.get('parts.bin')).content.equals(content)).toBe(true);

    await client.multipartUploadCopy('copied.bin', { sourceKey: 'parts.bin', sourceBucketName: 'films' } as never, { partSize: 300_000 } as never);
    expect((await client.get('copied.bin')).content.equals(content)).toBe(true);

    const { uploadId } = await client.initMultipartUpload('aborted.bin');
    await client.uploadPart('aborted.bin', uploadId, 1, content as never, 0, 100_000);
    expect((await client.listParts('aborted.bin', uploadId, {}, {})).parts.Size).toBe('100000');
    expect((await client.listUploads({}, {})).uploads.map((upload: { name: string }) => upload.name)).toEqual(['aborted.bin']);
    await client.abortMultipartUpload('aborted.bin', uploadId, {});
    expect((await client.listUploads({}, {})).uploads).toEqual([]);
    expect(await refusal(client.uploadPart('aborted.bin', uploadId, 2, content as never, 0, 100_000))).toMatchObject({ code: 'NoSuchUpload', status: 404 });
  });

  it('copies an object and keeps or replaces its metadata', async () => {
    await client.put('src 中.txt', Buffer.from('x'), { meta: { pid: 7, uid: 1 } as never, headers: { 'Cache-Control': 'no-store' } });
    await client.copy('dst.txt', 'src 中.txt');
    expect((await client.head('dst.txt')).meta).toEqual({ pid: '7', uid: '1' });
    expect((await client.head('dst.txt')).res.headers).toMatchObject({ 'cache-control': 'no-store' });
    await client.putMeta('dst.txt', { pid: 8 } as never, {});
    expect((await client.head('dst.txt')).meta).toEqual({ pid: '8' });
    expect((await client.get('dst.txt')).content.toString()).toBe('x');
    expect(await refusal(client.copy('no.txt', 'missing.txt'))).toMatchObject({ code: 'NoSuchKey', status: 404 });
  });

  it('deletes several objects with special characters in their keys', async () => {
    const keys = ['d/1', 'd/<2>&"\'', 'd/中文', 'd/ 4 '];
    for (const key of keys) await client.put(key, Buffer.from(''));
    const result = await client.deleteMulti([...keys, 'd/not there'], {});
    expect((result.deleted as unknown as { Key: string }[]).map((one) => one.Key)).toEqual([...keys, 'd/not there']);
    expect((await client.list({ 'prefix': 'd/', 'max-keys': 10 }, {})).objects).toEqual([]);
    expect((await client.deleteMulti(['d/1'], { quiet: true })).deleted).toEqual([]);
  });

  it('appends to an object', async () => {
    const first = await client.append('log.txt', Buffer.from('one '));
    expect(first.nextAppendPosition).toBe('4');
    await client.append('log.txt', Buffer.from('two'), { position: first.nextAppendPosition });
    expect((await client.get('log.txt')).content.toString()).toBe('one two');
    expect(await refusal(client.append('log.txt', Buffer.from('x'), { position: '3' }))).toMatchObject({ code: 'PositionNotEqualToLength', status: 409 });
  });

  it('sets tags and ACL of objects', async () => {
    await client.put('tagged', Buffer.from(''));
    await client.putObjectTagging('tagged', { team: 'a b:c', b: '2' });
    expect((await client.getObjectTagging('tagged')).tag).toEqual({ team: 'a b:c', b: '2' });
    await client.deleteObjectTagging('tagged');
    expect((await client.getObjectTagging('tagged')).tag).toEqual({});
    await client.putACL('tagged', 'public-read');
    expect((await client.getACL('tagged')).acl).toBe('public-read');
  });
});
