import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ObjectStore } from '../../../src/oss';
import { SmallDisk } from '../full-disk';
import { bytes, collect, withDir } from '../server';

const full = expect.objectContaining({ code: 'InsufficientStorage', status: 507, message: expect.stringContaining('No space left on the disk') });
const sizes = (dir: string) => readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((file) => !file.endsWith('store.lock')).sort().map((file) => `${file} ${statSync(join(dir, file)).isFile() ? statSync(join(dir, file)).size : ''}`);

describe('a full disk', () => {
  /** Runs `work` with only `bytesLeft` free bytes; nothing may change, in memory, on disk and after a restart. */
  async function refuses(bytesLeft: number, work: (store: ObjectStore, uploadId: string) => Promise<unknown>): Promise<void> {
    await withDir(async (dir) => {
      const disk = new SmallDisk(Infinity);
      const store = await ObjectStore.open(dir, { fs: disk.fs, limits: { minPartBytes: 1 } });
      await store.createBucket('films', { region: 'cn-shanghai' });
      await store.put('films', 'a', bytes(3000));
      await store.append('films', 'log', 0, Buffer.from('before'));
      const { uploadId } = await store.uploads('films').initiate('parts');
      await store.uploads('films').put('parts', uploadId, 1, bytes(2000));
      const state = async (from: ObjectStore) => ({
        bucket: from.bucket('films'),
        objects: (await from.list('films')).entries,
        parts: from.uploads('films').parts('parts', uploadId),
        uploads: from.uploads('films').list(),
        contents: await Promise.all(['a', 'log'].map(async (key) => (await collect((await from.get('films', key)).stream)).toString('hex'))),
        files: sizes(dir),
      });
      const before = await state(store);
      disk.bytesLeft = bytesLeft;
      await expect(work(store, uploadId)).rejects.toEqual(full);
      expect(await state(store)).toEqual(before);

      disk.bytesLeft = Infinity;
      await work(store, uploadId); // succeeds when there is space again
      await store.close();
    });
  }

  it.each([0, 1000, 2999, 3000, 3050])('keeps the old object if the new one does not fit (%i bytes left)', (left) => refuses(left, (store) => store.put('films', 'a', bytes(3000, 2))));
  it('removes a partial stream', () => refuses(1_500_000, (store) => store.put('films', 'b', Readable.from([bytes(600_000), bytes(600_000), bytes(600_000)]))));
  it.each([0, 3, 8, 12])('keeps an appendable object unchanged (%i bytes left)', (left) => refuses(left, (store) => store.append('films', 'log', 6, Buffer.from(' after'))));
  it('removes a partial copy', () => refuses(1000, (store) => store.copy({ bucket: 'films', key: 'a' }, { bucket: 'films', key: 'b' })));
  it('keeps the metadata of an object unchanged', () => refuses(5, (store) => store.updateMetadata('films', 'a', { acl: 'public-read' })));
  it('keeps a bucket unchanged', () => refuses(5, (store) => store.updateBucket('films', () => ({ acl: 'public-read' }))));
  it('does not create an upload', () => refuses(5, (store) => store.uploads('films').initiate('more')));
  it.each([100, 2010])('keeps the old part (%i bytes left)', (left) => refuses(left, (store, id) => store.uploads('films').put('parts', id, 1, bytes(2000, 3))));
  it.each([100, 2010])('keeps the upload if it cannot be completed (%i bytes left)', (left) => refuses(left, (store, id) => store.uploads('films').complete('parts', id, 'all')));
});
