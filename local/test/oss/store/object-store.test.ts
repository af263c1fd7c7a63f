import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { ObjectStore, OssError } from '../../../src/oss';
import { bytes, collect, withDir } from '../server';

const REGION = { region: 'cn-shanghai' };
const oss = (code: string) => expect.objectContaining({ name: 'OssError', code });

/** All files below a directory, as relative paths. */
function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(dir, file)).isFile());
}

async function withStore(use: (store: ObjectStore, dir: string) => Promise<void>): Promise<void> {
  await withDir(async (dir) => {
    const store = await ObjectStore.open(dir);
    try {
      await store.createBucket('films', REGION);
      await use(store, dir);
    } finally {
      await store.close();
    }
  });
}

const read = async (store: ObjectStore, key: string) => (await collect((await store.get('films', key)).stream)).toString();

describe('ObjectStore', () => {
  it('restores buckets, objects, metadata and unfinished uploads after a restart', async () => {
    await withDir(async (dir) => {
      const before = await ObjectStore.open(dir);
      await before.createBucket('films', { region: 'cn-beijing', acl: 'public-read', storageClass: 'IA', redundancy: 'ZRS' });
      await before.updateBucket('films', () => ({ tags: { team: 'a' }, configs: { cors: '<CORSConfiguration/>' } }));
      await before.put('films', '集/一.mp4', Buffer.from('content'), { meta: { note: 'n' }, tags: { k: 'v' }, acl: 'private', headers: { expires: 'never' } });
      const { uploadId } = await before.uploads('films').initiate('parts', { contentType: 'video/mp4' });
      await before.uploads('films').put('parts', uploadId, 2, Buffer.from('second'));
      const [bucket, info] = [before.bucket('films'), await before.head('films', '集/一.mp4')];
      await before.close();

      const after = await ObjectStore.open(dir);
      expect(after.bucket('films')).toEqual(bucket);
      expect(await after.head('films', '集/一.mp4')).toEqual(info);
      expect(info).toMatchObject({ storageClass: 'IA', contentType: 'video/mp4', meta: { note: 'n' }, tags: { k: 'v' }, acl: 'private' });
      expect(await read(after, '集/一.mp4')).toBe('content');
      await after.uploads('films').complete('parts', uploadId, 'all');
      expect(await read(after, 'parts')).toBe('second');
      expect((await after.head('films', 'parts'))?.contentType).toBe('video/mp4');
      await after.close();
    });
  });

  it('removes leftovers of a crash and nothing else', async () => {
    await withDir(async (dir) => {
      const before = await ObjectStore.open(dir);
      await before.createBucket('films', REGION);
      await before.put('films', 'kept.mp4', Buffer.from('kept'));
      await before.append('films', 'log', 0, Buffer.from('sure'));
      const { uploadId } = await before.uploads('films').initiate('parts');
      await before.uploads('films').put('parts', uploadId, 1, Buffer.from('part'));
      await before.close();
      const expected = filesOf(dir).sort();

      const bucket = join(dir, 'buckets', 'bucket-films');
      await writeFile(join(dir, 'tmp', 'half-an-upload'), 'x');
      await writeFile(join(bucket, 'objects', `${'0'.repeat(40)}.0123456789ab.mp4`), 'renamed, but the side-car never was');
      await writeFile(join(bucket, 'uploads', uploadId, 'parts', '1.0123456789ab'), 'a part that was replaced');
      await mkdir(join(bucket, 'uploads', 'NEVER-TOLD'));
      const log = filesOf(join(bucket, 'objects')).find((file) => !file.endsWith('.json') && readFileSync(join(bucket, 'objects', file), 'utf8') === 'sure')!;
      await writeFile(join(bucket, 'objects', log), 'sure, and bytes that were never acknowledged');

      const after = await ObjectStore.open(dir);
      expect(await read(after, 'log')).toBe('sure');
      expect(await read(after, 'kept.mp4')).toBe('kept');
      await after.append('films', 'log', 4, Buffer.from('ly'));
      expect(await read(after, 'log')).toBe('surely');
      await after.close();
      expect(filesOf(dir).sort()).toEqual(expected);
      expect(existsSync(join(bucket, 'uploads', 'NEVER-TOLD'))).toBe(false);
    });
  });

  it('never writes outside its directory for any key', async () => {
    await withDir(async (outer) => {
      const dir = join(outer, 'data');
      const store = await ObjectStore.open(dir);
      await store.createBucket('films', REGION);
      const bits = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2F', '\0', 'a', 'é', '中', ':', '\n', '.mp4', ' ', '../../../../etc/x');
      const key = fc.array(bits, { minLength: 1, maxLength: 25 }).map((parts) => parts.join('')).filter((one) => !/^[/\\]/.test(one));
      await fc.assert(fc.asyncProperty(key, fc.string(), async (one, content) => {
        await store.put('films', one, Buffer.from(content));
        expect(await read(store, one)).toBe(content);
        expect((await store.fileOf('films', one)).startsWith(join(dir, 'buckets', 'bucket-films', 'objects'))).toBe(true);
      }), { seed: 6, numRuns: 150 });
      expect(readdirSync(outer)).toEqual(['data']);
      expect(readdirSync(dir).sort()).toEqual(['buckets', 'store.lock', 'tmp']);
      expect(readdirSync(join(dir, 'buckets'))).toEqual(['bucket-films']);
      await store.close();
    });
  });

  it('reads any range of an object', async () => {
    await withStore(async (store) => {
      const content = bytes(5000);
      await store.put('films', 'a', content);
      await fc.assert(fc.asyncProperty(fc.nat(4999), fc.nat(4999), async (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const { stream } = await store.get('films', 'a', { start, end });
        expect((await collect(stream)).equals(content.subarray(start, end + 1))).toBe(true);
      }), { seed: 7, numRuns: 60 });
    });
  });

  it('reads an empty object', async () => {
    await withStore(async (store) => {
      await store.put('films', 'empty', Buffer.alloc(0));
      expect(await read(store, 'empty')).toBe('');
      expect(await store.head('films', 'empty')).toMatchObject({ size: 0, etag: 'D41D8CD98F00B204E9800998ECF8427E', crc64: '0' });
    });
  });

  it('finishes reading a version while the object is replaced and deleted', async () => {
    await withStore(async (store) => {
      const old = bytes(2_000_000);
      await store.put('films', 'a', old);
      const { stream } = await store.get('films', 'a');
      await store.put('films', 'a', Buffer.from('new'));
      await store.delete('films', 'a');
      expect((await collect(stream)).equals(old)).toBe(true);
      expect(await store.head('films', 'a')).toBeUndefined();
    });
  });

  it('stores nothing of a body that is aborted, too short or too long', async () => {
    await withDir(async (dir) => {
      const store = await ObjectStore.open(dir, { limits: { maxBodyBytes: 1_000_000 } });
      await store.createBucket('films', REGION);
      const before = filesOf(dir);
      async function* broken() {
        yield bytes(700_000);
        throw new Error('the source broke');
      }
      await expect(store.put('films', 'a', Readable.from(broken()))).rejects.toThrow('the source broke');
      await expect(store.put('films', 'a', bytes(10), { length: 11 })).rejects.toEqual(oss('IncompleteBody'));
      await expect(store.put('films', 'a', Readable.from([bytes(600_000), bytes(600_000)]))).rejects.toEqual(oss('EntityTooLarge'));
      await expect(store.put('films', 'a', Readable.from([]), { length: 1_000_001 })).rejects.toEqual(oss('EntityTooLarge'));
      expect(filesOf(dir)).toEqual(before);
      await store.close();
    });
  });

  it('stores one complete body of several concurrent writes, without leftovers', async () => {
    await withStore(async (store, dir) => {
      const bodies = Array.from({ length: 12 }, (_, i) => bytes(300_000 + i, i + 1));
      const infos = await Promise.all(bodies.map((body) => store.put('films', 'same', Readable.from([body.subarray(0, 100_000), body.subarray(100_000)]))));
      const info = (await store.head('films', 'same'))!;
      const winner = bodies[infos.findIndex((one) => one.etag === info.etag)];
      expect((await collect((await store.get('films', 'same')).stream)).equals(winner)).toBe(true);
      expect(filesOf(join(dir, 'buckets', 'bucket-films', 'objects'))).toHaveLength(2);
      expect(filesOf(join(dir, 'tmp'))).toEqual([]);
    });
  });

  it('accepts one of several concurrent writes if overwriting is forbidden', async () => {
    await withStore(async (store) => {
      const results = await Promise.allSettled(Array.from({ length: 6 }, (_, i) => store.put('films', 'once', Buffer.from(String(i)), { forbidOverwrite: true })));
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
      expect(results.filter((result) => result.status === 'rejected').map((result) => (result.reason as OssError).code)).toEqual(Array(5).fill('FileAlreadyExists'));
    });
  });

  it('accepts one of two appends at the same position', async () => {
    await withStore(async (store) => {
      const race = await Promise.allSettled([store.append('films', 'log', 0, Buffer.from('aa')), store.append('films', 'log', 0, Buffer.from('bb'))]);
      expect(race.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((race.find((result) => result.status === 'rejected') as PromiseRejectedResult).reason).toEqual(oss('PositionNotEqualToLength'));
      await store.append('films', 'log', 2, Buffer.from('cc'));
      const info = (await store.head('films', 'log'))!;
      expect(await read(store, 'log')).toMatch(/^(aa|bb)cc$/);
      await store.put('films', 'whole', Buffer.from(await read(store, 'log')));
      expect(info.crc64).toBe((await store.head('films', 'whole'))!.crc64);
      expect(info).toMatchObject({ size: 4, type: 'Appendable' });
      expect(info.md5).toBeUndefined();
    });
  });

  it('appends only to appendable objects', async () => {
    await withStore(async (store) => {
      await store.put('films', 'plain', Buffer.from('abc'));
      await expect(store.append('films', 'plain', 3, Buffer.from('d'))).rejects.toEqual(oss('ObjectNotAppendable'));
      await store.append('films', 'log', 0, Buffer.from('x'));
      await store.copy({ bucket: 'films', key: 'log' }, { bucket: 'films', key: 'copy' });
      await expect(store.append('films', 'copy', 1, Buffer.from('d'))).rejects.toEqual(oss('ObjectNotAppendable'));
    });
  });

  it('copies between buckets and onto itself, and lets the caller refuse a version of the source', async () => {
    await withStore(async (store) => {
      await store.createBucket('other', REGION);
      const source = await store.put('films', 'a', Buffer.from('abc'), { meta: { x: '1' }, tags: { t: '1' }, contentType: 'text/x' });
      const copy = await store.copy({ bucket: 'films', key: 'a' }, { bucket: 'other', key: 'b' });
      expect(copy).toMatchObject({ etag: source.etag, crc64: source.crc64, meta: { x: '1' }, tags: { t: '1' }, contentType: 'text/x', bucket: 'other', key: 'b' });
      await store.delete('films', 'a');
      expect((await collect((await store.get('other', 'b')).stream)).toString()).toBe('abc');
      const self = { bucket: 'other', key: 'b' };
      await store.copy(self, self, { metadata: 'replace', meta: { y: '2' } });
      expect(await store.head('other', 'b')).toMatchObject({ meta: { y: '2' }, tags: { t: '1' }, size: 3 });
      await store.copy(self, self, { tagging: 'replace', tags: {} });
      expect(await store.head('other', 'b')).toMatchObject({ meta: { y: '2' }, tags: {} });
      const refuse = () => { throw new OssError('PreconditionFailed'); };
      await expect(store.copy(self, { bucket: 'films', key: 'c' }, { check: refuse })).rejects.toEqual(oss('PreconditionFailed'));
      expect(await store.head('films', 'c')).toBeUndefined();
    });
  });

  it('refuses to create existing buckets and to delete missing or non-empty ones', async () => {
    await withStore(async (store, dir) => {
      await expect(store.createBucket('films', REGION)).rejects.toEqual(oss('BucketAlreadyExists'));
      await expect(store.createBucket('Films', REGION)).rejects.toEqual(oss('InvalidBucketName'));
      await expect(store.put('nobody', 'a', Buffer.from(''))).rejects.toEqual(oss('NoSuchBucket'));
      await expect(store.deleteBucket('nobody')).rejects.toEqual(oss('NoSuchBucket'));
      await expect(store.fileOf('films', 'a')).rejects.toEqual(oss('NoSuchKey'));
      await store.put('films', 'a', Buffer.from(''));
      await expect(store.deleteBucket('films')).rejects.toEqual(oss('BucketNotEmpty'));
      await store.delete('films', 'a');
      const { uploadId } = await store.uploads('films').initiate('a');
      await expect(store.deleteBucket('films')).rejects.toEqual(oss('BucketNotEmpty'));
      await store.uploads('films').abort('a', uploadId);
      await store.deleteBucket('films');
      expect(store.listBuckets()).toEqual([]);
      expect(filesOf(join(dir, 'buckets'))).toEqual([]);
    });
  });

  it('creates one bucket for several concurrent requests', async () => {
    await withStore(async (store) => {
      const results = await Promise.allSettled(Array.from({ length: 5 }, () => store.createBucket('again', REGION)));
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'rejected']);
    });
  });

  it('loses no object if a bucket is deleted during a write', async () => {
    await withStore(async (store) => {
      const [put, removed] = await Promise.allSettled([store.put('films', 'a', bytes(100_000)), store.deleteBucket('films')]);
      expect(removed.status).toBe('fulfilled');
      expect((put as PromiseRejectedResult).reason).toEqual(oss('NoSuchBucket'));
    });
  });

  it('stores names such as __proto__ as plain data', async () => {
    await withStore(async (store) => {
      await store.put('films', '__proto__', Buffer.from('x'), { meta: JSON.parse('{"__proto__":"kept"}') as Record<string, string> });
      expect(JSON.stringify((await store.head('films', '__proto__'))!.meta)).toBe('{"__proto__":"kept"}');
    });
  });

  it('names an unreadable side-car', async () => {
    await withDir(async (dir) => {
      const before = await ObjectStore.open(dir);
      await before.createBucket('films', REGION);
      await before.put('films', 'a', Buffer.from('x'));
      await before.close();
      const objects = join(dir, 'buckets', 'bucket-films', 'objects');
      const sideCar = join(objects, readdirSync(objects).find((file) => file.endsWith('.json'))!);
      await writeFile(sideCar, '{"half');
      await expect(ObjectStore.open(dir)).rejects.toThrow(sideCar);
      expect(existsSync(join(dir, 'store.lock'))).toBe(false);
    });
  });

  it('removes its temporary directory', async () => {
    const store = await ObjectStore.temporary();
    await store.createBucket('films', REGION);
    await store.put('films', 'a.mp4', Buffer.from('x'));
    const file = await store.fileOf('films', 'a.mp4');
    expect(readFileSync(file, 'utf8')).toBe('x');
    expect(file.endsWith('.mp4')).toBe(true);
    await store.close();
    expect(existsSync(join(file, '..', '..', '..', '..'))).toBe(false);
  });
});
