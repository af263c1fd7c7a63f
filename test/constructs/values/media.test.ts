import { Duration, Media } from '../../../src';

const BUCKET = { bucketName: 'footage', region: 'cn-shanghai' };
const URL = 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4';

test.each([
  ['an object of a bucket', Media.fromBucket(BUCKET, 'ep1.mp4'), { input: URL, field: { MediaURL: URL } }],
  ['an uploaded file', Media.fromObject({ key: 'ep1.mp4', url: URL, contentHash: '0' }), { input: URL, field: { MediaURL: URL } }],
  ['a URL', Media.fromUrl(URL), { input: URL, field: { MediaURL: URL } }],
  ['a media asset id', Media.fromMediaId('m-1'), { input: 'm-1', field: { MediaId: 'm-1' } }],
])('renders %s', (_, media, expected) => expect(JSON.parse(JSON.stringify(media._render()))).toEqual(expected));

test('knows length and sound of a media asset', () => {
  const asset = { mediaId: 'm-1', duration: 34, hasAudio: false };
  expect(Media.fromAsset(asset as never)._render().material).toEqual({ media: 'm-1', duration: 34, hasAudio: false });
});

test('restricts a copy to parts, and leaves the original whole', () => {
  const whole = Media.fromMediaId('m-1');
  const part = whole.only({ start: Duration.seconds(1), end: Duration.seconds(2.5) }, { start: Duration.minutes(1), end: Duration.minutes(2) });
  expect(part._render().editing).toEqual({ Media: 'm-1', TimeRangeList: [{ In: 1, Out: 2.5 }, { In: 60, Out: 120 }] });
  expect(whole._render().editing).toBeUndefined();
});

test('names the prop of a value that is not a Media', () => {
  expect(() => Media._of('stack/Job.footage[0]', 'oss://a/b.mp4' as never)).toThrow('stack/Job.footage[0]: got "oss://a/b.mp4", allowed a Media; use Media.fromBucket');
});
