import { connect, notFound } from './connect';
import { deleteMedia, getMedia, mediaExists, registerMedia, updateMedia } from '../../../src/ims';
import { failure } from '../fake-transport';

const LISTS = { IgnoredList: [], ForbiddenList: [] };
const FILES = { deletePhysicalFiles: false };
const MEDIA = { MediaInfo: { MediaId: 'm' } };

test('reads numbers that are text, tracks of the source file, and no signed URL', async () => {
  const { caller } = connect({
    GetMediaInfo: [{
      MediaInfo: {
        MediaId: 'm',
        MediaBasicInfo: { InputURL: 'https://b/k.mp4?Signature=hush', CoverURL: 'https://b/c.jpg?Signature=hush', MediaTags: 'a, b', Status: 'Normal' },
        FileInfoList: [
          { FileBasicInfo: { FileType: 'transcode_file', Duration: '1' } },
          {
            FileBasicInfo: { FileType: 'source_file', Duration: '12.5', Width: '540', FileSize: '4294967296', FormatName: 'mp4', FileUrl: 'https://b/k.mp4?Signature=hush' },
            VideoStreamInfoList: [{ CodecName: 'h264', Fps: '25.0' }], AudioStreamInfoList: [],
          },
        ],
      },
    }],
  });
  const info = await getMedia(caller, { mediaId: 'm' });
  expect(info).toMatchObject({ duration: 12.5, width: 540, fileSize: 4294967296, format: 'mp4', tags: ['a', 'b'], videoStreams: [{ codec: 'h264', fps: 25 }], audioStreams: [] });
  expect(JSON.stringify(info)).not.toContain('hush');
});

test('a response without tracks leaves them undefined', async () => {
  const { caller, transport } = connect({ GetMediaInfo: [{ MediaInfo: { MediaId: 'm', FileInfoList: [{ FileBasicInfo: {} }] } }] });
  expect(await getMedia(caller, { inputUrl: 'oss://b/k' })).toMatchObject({ videoStreams: undefined, audioStreams: undefined, tags: [] });
  expect(transport.sent[0].query).toEqual({ InputURL: 'oss://b/k' });
});

test('an asset exists, does not exist, or cannot be told', async () => {
  await expect(mediaExists(connect({ GetMediaInfo: [{ MediaInfo: { MediaBasicInfo: { MediaId: 'm' } } }] }).caller, 'm')).resolves.toBe(true);
  await expect(mediaExists(connect({ GetMediaInfo: [notFound('MediaNotFound')] }).caller, 'm')).resolves.toBe(false);
  await expect(mediaExists(connect({ GetMediaInfo: [{ RequestId: 'R' }] }).caller, 'm')).rejects.toMatchObject({ kind: 'ambiguous' });
});

test('a registration has a token, so it may be sent twice', async () => {
  const { caller, transport } = connect({ RegisterMediaInfo: [failure('ambiguous', 'ReadTimeout'), { MediaId: 'm' }] });
  expect(await registerMedia(caller, { inputUrl: 'oss://b/k', clientToken: 't', tags: ['a', 'b'] })).toBe('m');
  expect(transport.sent[0]).toEqual(transport.sent[1]);
  expect(transport.sent[0].query).toMatchObject({ InputURL: 'oss://b/k', MediaTags: 'a,b', Overwrite: false, ClientToken: 't' });
});

test('a registration without an id is ambiguous', async () => {
  await expect(registerMedia(connect({ RegisterMediaInfo: [{}] }).caller, { inputUrl: 'oss://b/k', clientToken: 't' })).rejects.toMatchObject({ kind: 'ambiguous' });
});

test('an update replaces tags and leaves undefined properties', async () => {
  const { caller, transport } = connect({ UpdateMediaInfo: [{}] });
  await updateMedia(caller, 'm', { tags: [] });
  await updateMedia(caller, 'm', { title: '' });
  expect(transport.sent[0].query).toMatchObject({ MediaId: 'm', MediaTags: '', AppendTags: false, Title: undefined });
  expect(transport.sent[1].query).toMatchObject({ MediaId: 'm', Title: '', MediaTags: undefined });
  expect(transport.sent[1].query).not.toHaveProperty('AppendTags');
});

test('deletes twenty assets per call and returns those that the service refused', async () => {
  const { caller, transport } = connect({ DeleteMediaInfos: [LISTS, { ...LISTS, ForbiddenList: ['m30'] }, LISTS] });
  const ids = Array.from({ length: 45 }, (_, index) => `m${index}`);
  await expect(deleteMedia(caller, ids, { deletePhysicalFiles: true })).resolves.toEqual(['m30']);
  expect(transport.sent.map(({ query }) => query)).toEqual([[0, 20], [20, 40], [40, 45]].map(([from, to]) => ({ MediaIds: ids.slice(from, to).join(','), DeletePhysicalFiles: true })));
});

test('a response without lists is verified', async () => {
  const later = connect({ DeleteMediaInfos: [{ RequestId: 'r' }], GetMediaInfo: [MEDIA, notFound('MediaNotFound')] });
  await expect(deleteMedia(later.caller, ['m'], FILES)).resolves.toEqual([]);
  const portal = connect({ DeleteMediaInfos: [{ status: 'ok' }], GetMediaInfo: [MEDIA] });
  await expect(deleteMedia(portal.caller, ['m'], FILES)).rejects.toMatchObject({ kind: 'ambiguous', message: expect.stringContaining('m still exists') });
});
