import { OssClient } from '../../src/cli/oss-client';
import { OssPath } from '../../src/cli/oss-path';
import { type LocalService, startLocalService } from '../../src/server/local-service';

let cloud: LocalService;
beforeAll(async () => { cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' }); });
afterAll(() => cloud.close());

describe('OssClient', () => {
  it('lists each object once by page, with special characters in keys', async () => {
    const names = ['a & b.mp4', 'a<b>.mp4', '007', 'true', ' x ', '宁.mp4', '5e3', '&lt;&#65;.mp4', 'a+b%20c', '\u0001'];
    await cloud.store.createBucket('many', { region: cloud.region });
    for (const name of names) await cloud.store.put('many', name, Buffer.from(name));
    for (const pageSize of [1, 2, 10, 1000]) {
      const listed = [];
      for await (const object of new OssClient(cloud.endpoint, cloud.credentials, pageSize).list(OssPath.parse('oss://many'))) listed.push(object);
      expect(listed.map((o) => o.key).sort()).toEqual([...names].sort());
      expect(listed.find((o) => o.key === '007')).toEqual({ key: '007', size: 3, lastModified: expect.stringMatching(/^\d{4}-.*Z$/) });
    }
  });

  it('lists an empty bucket and an empty list of buckets', async () => {
    const client = new OssClient(cloud.endpoint, cloud.credentials);
    await client.createBucket('empty');
    for await (const object of client.list(OssPath.parse('oss://empty'))) throw new Error(`unexpected object ${object.key}`);
    expect(await client.buckets()).toContain('empty');
    const bare = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
    expect(await new OssClient(bare.endpoint, bare.credentials).buckets()).toEqual([]);
    await bare.close();
  });
});
