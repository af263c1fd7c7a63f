import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { ObjectStore } from '../../../src/oss';
import { bytes, collect } from '../server';

const code = (name: string) => expect.objectContaining({ code: name });

describe('Uploads', () => {
  let store: ObjectStore;

  beforeEach(async () => {
    store = await ObjectStore.temporary({ limits: { minPartBytes: 1 } });
    await store.createBucket('films', { region: 'cn-shanghai' });
  });
  afterEach(() => store.close());

  it('produce the same object for any division into parts and any order of the parts', async () => {
    const content = bytes(4000);
    const whole = await store.put('films', 'whole', content);
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 3999 }), { maxLength: 12 }).map((places) => [0, ...places.sort((a, b) => a - b), 4000]);
    await fc.assert(fc.asyncProperty(cuts, fc.integer({ min: 1, max: 700 }), fc.boolean(), async (places, step, backwards) => {
      const uploads = store.uploads('films');
      const { uploadId } = await uploads.initiate('parts');
      const pieces = places.slice(1).map((end, i) => ({ number: 1 + i * step, body: content.subarray(places[i], end) }));
      const parts = await Promise.all((backwards ? [...pieces].reverse() : pieces).map(({ number, body }) => uploads.put('parts', uploadId, number, body)));
      const info = await uploads.complete('parts', uploadId, parts.sort((a, b) => a.number - b.number));
      expect((await collect((await store.get('films', 'parts')).stream)).equals(content)).toBe(true);
      expect(info).toMatchObject({ crc64: whole.crc64, size: whole.size, type: 'Multipart', etag: expect.stringMatching(new RegExp(`^[0-9A-F]{32}-${pieces.length}$`)) });
    }), { seed: 8, numRuns: 40 });
    expect(readdirSync(join(dirname(await store.fileOf('films', 'parts')), '..', 'uploads'))).toEqual([]);
  });

  it('have the ETag of OSS: MD5 of the MD5s of the parts, hyphen, number of parts', async () => {
    const uploads = store.uploads('films');
    const { uploadId } = await uploads.initiate('a');
    const one = await uploads.put('a', uploadId, 1, Buffer.from('hello '));
    const two = await uploads.put('a', uploadId, 2, Buffer.from('world'));
    // Computed with md5sum and xxd: the MD5 of the two concatenated binary digests.
    expect((await uploads.complete('a', uploadId, [one, two])).etag).toBe('E09E4FD6265B36115FE3DB32DF945D84-2');
  });

  it('replace a part that is sent again and omit parts that are not named', async () => {
    const uploads = store.uploads('films');
    const { uploadId } = await uploads.initiate('a');
    const old = await uploads.put('a', uploadId, 1, Buffer.from('old'));
    const one = await uploads.put('a', uploadId, 1, Buffer.from('new'));
    await uploads.put('a', uploadId, 2, Buffer.from('unused'));
    const three = await uploads.put('a', uploadId, 3, Buffer.from('!'));
    await expect(uploads.complete('a', uploadId, [old])).rejects.toEqual(code('InvalidPart'));
    await expect(uploads.complete('a', uploadId, [three, one])).rejects.toEqual(code('InvalidPartOrder'));
    await expect(uploads.complete('a', uploadId, [one, { number: 9, etag: one.etag }])).rejects.toEqual(code('InvalidPart'));
    await expect(uploads.complete('a', uploadId, [])).rejects.toEqual(code('MalformedXML'));
    await uploads.complete('a', uploadId, [{ number: 1, etag: `"${one.etag.toLowerCase()}"` }, three]);
    expect((await collect((await store.get('films', 'a')).stream)).toString()).toBe('new!');
  });

  it('refuse a small part that is not the last one', async () => {
    const strict = await ObjectStore.temporary();
    await strict.createBucket('films', { region: 'cn-shanghai' });
    const uploads = strict.uploads('films');
    const { uploadId } = await uploads.initiate('a');
    const small = await uploads.put('a', uploadId, 1, bytes(102_399));
    const last = await uploads.put('a', uploadId, 2, bytes(1));
    await expect(uploads.complete('a', uploadId, [small, last])).rejects.toEqual(code('EntityTooSmall'));
    const enough = await uploads.put('a', uploadId, 1, bytes(102_400));
    await uploads.complete('a', uploadId, [enough, last]);
    await strict.close();
  });

  it.each([0, -1, 1.5, 10_001, NaN])('refuse part number %p', async (number) => {
    const { uploadId } = await store.uploads('films').initiate('a');
    await expect(store.uploads('films').put('a', uploadId, number, Buffer.from('x'))).rejects.toEqual(code('InvalidArgument'));
  });

  it('are found only by key and id, and do not exist after abort', async () => {
    const uploads = store.uploads('films');
    const { uploadId } = await uploads.initiate('a');
    await expect(uploads.put('b', uploadId, 1, Buffer.from('x'))).rejects.toEqual(code('NoSuchUpload'));
    await expect(uploads.abort('a', '../a')).rejects.toEqual(code('NoSuchUpload'));
    await uploads.put('a', uploadId, 1, Buffer.from('x'));
    await uploads.abort('a', uploadId);
    await expect(uploads.complete('a', uploadId, 'all')).rejects.toEqual(code('NoSuchUpload'));
    expect(uploads.list()).toEqual([]);
  });

  it('are not completed twice, nor over an object if overwriting is forbidden', async () => {
    const uploads = store.uploads('films');
    await store.put('films', 'a', Buffer.from('stays'));
    const { uploadId } = await uploads.initiate('a');
    await uploads.put('a', uploadId, 1, Buffer.from('x'));
    await expect(uploads.complete('a', uploadId, 'all', { forbidOverwrite: true })).rejects.toEqual(code('FileAlreadyExists'));
    const twice = await Promise.allSettled([uploads.complete('a', uploadId, 'all'), uploads.complete('a', uploadId, 'all')]);
    expect(twice.map((result) => result.status)).toEqual(['fulfilled', 'rejected']);
  });
});
