import type { Montage } from '../../../../src/montage';
import { digestWith, etagsOf, materialsOf, overwritten } from '../../../../src/provider/highlight-montage-job/materials/tracked-materials';

const url = (key: string) => `https://footage.oss-cn-shanghai.aliyuncs.com/${key}`;
const montage = {
  InputConfig: { MediaArray: [url('ep1.mp4'), '0123456789abcdef0123456789abcdef'], StickerArray: [{ MediaURL: url('logo.png') }], TitleArray: ['https://no.example.com/x'] },
  EditingConfig: { BackgroundMusicConfig: { Volume: 0.2 } },
  OutputConfig: { MediaURL: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 540, Height: 960 },
} as unknown as Montage;

const MEDIA_ID = '0123456789abcdef0123456789abcdef';

/** A client that knows these objects and media. */
const clientOf = (objects: Record<string, string>, media: Record<string, string | undefined> = {}): any => ({
  objects: { head: async (at: string) => (objects[at] === undefined ? undefined : { etag: objects[at], size: 1 }) },
  caller: { idempotent: async ({ query }: any) => ({ MediaInfo: { MediaId: query.MediaId, MediaBasicInfo: { InputURL: media[query.MediaId] } } }) },
});

test('materialsOf lists footage, stickers and the like, without outputs and texts', () => {
  expect(materialsOf(montage)).toEqual([MEDIA_ID, url('ep1.mp4'), url('logo.png')].sort());
});

test('etagsOf reads the file of a media id, and lists missing materials', async () => {
  const signal = new AbortController().signal;
  const seen = await etagsOf(montage, clientOf({ [url('ep1.mp4')]: 'A', 'oss://b/k': 'B' }, { [MEDIA_ID]: 'oss://b/k' }), signal);
  expect(seen).toEqual({ etags: { [url('ep1.mp4')]: 'A', [MEDIA_ID]: 'B' }, absent: [url('logo.png')] });
  const elsewhere = await etagsOf(montage, clientOf({ [url('ep1.mp4')]: 'A', [url('logo.png')]: 'C' }, { [MEDIA_ID]: 'vod://x' }), signal);
  expect(elsewhere.absent).toEqual([]);
  expect(Object.keys(elsewhere.etags)).not.toContain(MEDIA_ID);
});

test('digestWith depends on the ETags, not on their order', () => {
  expect(digestWith('sha256:x', null)).toBe('sha256:x');
  expect(digestWith('sha256:x', { a: '1', b: '2' })).toBe(digestWith('sha256:x', { b: '2', a: '1' }));
  expect(digestWith('sha256:x', { a: '1' })).not.toBe(digestWith('sha256:x', { a: '2' }));
  expect(overwritten({ a: '1', b: '1' }, { a: '2', b: '1', c: '9' })).toEqual(['a']);
});
