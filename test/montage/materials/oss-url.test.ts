import { indexed, isPlaceholder, isUrl, OssUrl, parseOssHost, redacted, RefusedUrl, suffixOf } from '../../../src/montage';

describe('OssUrl', () => {
  test('parses bucket, region and key', () => {
    expect(OssUrl.parse('https://raw.oss-ap-southeast-1.aliyuncs.com/shows/ep%201_{index}.mp4?Expires=1&Signature=s')).toMatchObject({
      scheme: 'https', bucket: 'raw', region: 'ap-southeast-1', key: 'shows/ep 1_{index}.mp4',
    });
  });

  test('is written without query and user', () => {
    const url = OssUrl.parse('http://raw.oss-cn-shanghai.aliyuncs.com/剧/ep 1_{index}.mp4?Signature=s');

    expect(String(url)).toBe('http://raw.oss-cn-shanghai.aliyuncs.com/%E5%89%A7/ep%201_{index}.mp4');
  });

  test('keeps a key with an invalid percent escape', () => {
    expect(OssUrl.parse('http://raw.oss-cn-shanghai.aliyuncs.com/100%.mp4')).toMatchObject({ key: '100%.mp4' });
  });

  test.each([
    ['raw.oss-cn-shanghai.aliyuncs.com/a.mp4', 'noScheme'],
    ['/a.mp4', 'noScheme'],
    ['http:/raw.oss-cn-shanghai.aliyuncs.com/a.mp4', 'malformed'],
    ['https:raw/a.mp4', 'malformed'],
    ['oss://raw/a.mp4', 'scheme'],
    ['vod://raw/a.mp4', 'scheme'],
    ['http://raw.oss-accelerate.aliyuncs.com/a.mp4', 'accelerated'],
    ['http://raw.oss-accelerate-overseas.aliyuncs.com/a.mp4', 'accelerated'],
    ['http://raw.oss-cn-shanghai-internal.aliyuncs.com/a.mp4', 'internal'],
    ['http://oss-cn-shanghai.aliyuncs.com/raw/a.mp4', 'noBucket'],
    ['http://my_bucket.oss-cn-shanghai.aliyuncs.com/a.mp4', 'bucketName'],
    ['http://cdn.example.com/a.mp4', 'foreign'],
    ['http://user:secret@raw.oss-cn-shanghai.aliyuncs.com.evil.example/a.mp4', 'foreign'],
    ['http://raw.oss-cn-shanghai.aliyuncs.com', 'noKey'],
    ['http://raw.oss-cn-shanghai.aliyuncs.com/?x=1', 'noKey'],
  ] as const)('refuses %s: %s', (text, reason) => {
    const refused = OssUrl.parse(text) as RefusedUrl;

    expect(refused).toBeInstanceOf(RefusedUrl);
    expect(refused.reason).toBe(reason);
    expect(refused.is).toBeTruthy();
    expect(refused.fix).toBeTruthy();
  });

  test('parses a host', () => {
    expect(parseOssHost('OUTIN-1.oss-us-west-1.aliyuncs.com')).toEqual({ bucket: 'outin-1', region: 'us-west-1' });
    expect(parseOssHost('http://outin-1.oss-us-west-1.aliyuncs.com')).toBeInstanceOf(RefusedUrl);
  });
});

test('distinguishes URLs and media asset ids by a slash', () => {
  expect(isUrl('https://raw.oss-cn-shanghai.aliyuncs.com/a.mp4')).toBe(true);
  expect(isUrl('https:/raw/a.mp4')).toBe(true);
  expect(isUrl('5f1c0ed02f0b71f0a5d0')).toBe(false);
  expect(isUrl('icepublic-7f2b.mp3')).toBe(false);
});

test.each([
  ['http://raw.oss-cn-shanghai.aliyuncs.com/a.b/c.MP4?x=.png', 'mp4'],
  ['c_{index}.webm', 'webm'],
  ['http://raw.oss-cn-shanghai.aliyuncs.com/a.b/c', undefined],
  ['http://raw.oss-cn-shanghai.aliyuncs.com', undefined],
  ['http://raw.oss-cn-shanghai.aliyuncs.com#.png', undefined],
])('the suffix of %s is %s', (url, suffix) => {
  expect(suffixOf(url)).toBe(suffix);
});

test('recognizes placeholders of the vendor\'s examples', () => {
  expect(isPlaceholder('http://[your-bucket].oss-[your-region-id].aliyuncs.com/a.mp4')).toBe(true);
  expect(isPlaceholder('****9d46c8b4548681030f6e****')).toBe(true);
  expect(isPlaceholder('http://raw.oss-cn-shanghai.aliyuncs.com/[final]*.mp4')).toBe(false);
});

test('redacts queries, fragments and users', () => {
  expect(redacted('at https://me:pw@raw.oss-cn-shanghai.aliyuncs.com/a.mp4?OSSAccessKeyId=k&Signature=s, twice http://b/c#d'))
    .toBe('at https://raw.oss-cn-shanghai.aliyuncs.com/a.mp4 twice http://b/c');
  expect(redacted('Who is it? #1')).toBe('Who is it? #1');
});

test('replaces every {index}', () => {
  expect(indexed('http://raw/{index}/a_{index}.mp4', 3)).toBe('http://raw/3/a_3.mp4');
});
