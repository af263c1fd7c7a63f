import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import OSS from 'ali-oss';
import { ObjectStore, ossHandler } from '../../src/oss';
import { presignedUrl } from '../../src/server/presign';

const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
const KEY = 'a b/宁 +&=%?#.mp4';

describe('presigned URLs', () => {
  let store: ObjectStore;
  let server: Server;
  let endpoint: string;

  beforeAll(async () => {
    store = await ObjectStore.temporary();
    await store.createBucket('films', { region: 'cn-shanghai' });
    await store.put('films', KEY, Buffer.from('content'));
    server = createServer(ossHandler({ store, credentials: new Map([['id', 'secret']]), region: 'cn-shanghai' }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await store.close();
  });

  const later = () => Date.now() / 1000 + 60;

  it('read an object whose key needs encoding', async () => {
    const response = await fetch(presignedUrl({ endpoint, bucket: 'films', key: KEY, credentials, expires: later() }));
    expect([response.status, await response.text()]).toEqual([200, 'content']);
  });

  it('write with a content type, list, and show buckets', async () => {
    const put = presignedUrl({ endpoint, bucket: 'films', key: 'x.mp4', credentials, expires: later(), method: 'PUT', contentType: 'video/mp4' });
    expect((await fetch(put, { method: 'PUT', body: 'x', headers: { 'content-type': 'video/mp4' } })).status).toBe(200);
    const list = await fetch(presignedUrl({ endpoint, bucket: 'films', credentials, expires: later(), query: { 'prefix': 'x', 'max-keys': '5' } }));
    expect(await list.text()).toContain('<Key>x.mp4</Key>');
    expect(await (await fetch(presignedUrl({ endpoint, credentials, expires: later() }))).text()).toContain('<Name>films</Name>');
  });

  it('expire, and are valid for one key only', async () => {
    const past = presignedUrl({ endpoint, bucket: 'films', key: KEY, credentials, expires: Date.now() / 1000 - 1 });
    expect((await fetch(past)).status).toBe(403);
    const other = presignedUrl({ endpoint, bucket: 'films', key: 'x.mp4', credentials, expires: later() }).replace('x.mp4', 'y.mp4');
    expect((await fetch(other)).status).toBe(403);
  });

  it('have the same signature as those of ali-oss', () => {
    const client = new OSS({ ...credentials, bucket: 'films', region: 'oss-cn-shanghai' });
    const theirs = new URL(client.signatureUrl('a/b.mp4', { expires: 60 }));
    const ours = new URL(presignedUrl({ endpoint, bucket: 'films', key: 'a/b.mp4', credentials, expires: Number(theirs.searchParams.get('Expires')) }));
    expect(ours.searchParams.get('Signature')).toBe(theirs.searchParams.get('Signature'));
  });
});
