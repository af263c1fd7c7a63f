import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformVariable } from 'cdktf';
import { Canvas, HighlightMontageJob, Media, MediaBucket, MontageOutput, Sticker, Box } from '../../../src';
import { temporaryDirectory } from '../../support/temporary-directory';
import { addressOf, Program, the, thrownBy } from '../program';

function fileWith(content: string, name = 'ep1.mp4'): string {
  const path = join(temporaryDirectory(), name);
  writeFileSync(path, content);
  return path;
}

/** md5 of 'a': 0cc175b9c0f1b6a831c399e269772661 */
const HASH_OF_A = '0cc175b9c0f1';

function jobWith(content: string, options?: { hashKey?: boolean }) {
  const program = new Program();
  const stack = program.stack('s');
  const footage = new MediaBucket(stack, 'Footage', { bucketName: 'my-footage' });
  const object = footage.upload('season1/ep1.mp4', fileWith(content), options);
  new HighlightMontageJob(stack, 'Job', {
    footage: [Media.fromObject(object)], output: MontageOutput.toBucket(footage, 'a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
  });
  const { s } = program.synthesize();
  return { object, s, upload: the(s, 'alicloud_oss_bucket_object'), media: the(s, 'ims_highlight_montage_job').input_config.media_array[0] };
}

test('the key contains a hash of the content, and a job waits for the upload', () => {
  const { object, upload, media } = jobWith('a');
  expect(upload).toMatchObject({ key: `season1/ep1-${HASH_OF_A}.mp4`, content_md5: 'DMF1ucDxtqgxw5niaXcmYQ==', lifecycle: { ignore_changes: ['source'] } });
  expect(media).toBe(`https://\${${addressOf(object.resource)}.bucket}.oss-cn-shanghai.aliyuncs.com/season1/ep1-${HASH_OF_A}.mp4`);
  expect(object.contentHash).toBe('0cc175b9c0f1b6a831c399e269772661');
});

test('a changed file has another URL at the same resource address', () => {
  const before = jobWith('a');
  const after = jobWith('b');
  expect(after.media).not.toBe(before.media);
  expect(Object.keys(after.s.resource.alicloud_oss_bucket_object)).toEqual(Object.keys(before.s.resource.alicloud_oss_bucket_object));
  expect(jobWith('a').media).toBe(before.media);
});

test('with hashKey: false a changed file keeps its key and changes only its hash', () => {
  const before = jobWith('a', { hashKey: false });
  const after = jobWith('b', { hashKey: false });
  expect(before.upload.key).toBe('season1/ep1.mp4');
  expect(before.upload).not.toHaveProperty('lifecycle');
  expect(after.media).toBe(before.media);
  expect(after.upload.content_md5).not.toBe(before.upload.content_md5);
});

test('an upload waits until the bucket is private, encrypted and versioned', () => {
  const { s, upload } = jobWith('a');
  expect(upload.depends_on.map((address: string) => address.split('.')[0]).sort()).toEqual([
    'alicloud_oss_bucket_acl', 'alicloud_oss_bucket_https_config', 'alicloud_oss_bucket_public_access_block', 'alicloud_oss_bucket_server_side_encryption',
    'alicloud_oss_bucket_versioning',
  ]);
  expect(Object.keys(s.resource)).toContain('alicloud_oss_bucket_object');
});

test('uploads to an imported bucket', () => {
  const program = new Program();
  MediaBucket.fromBucketName(program.stack('s'), 'Footage', 'my-footage').upload('/logo', fileWith('a'), { contentType: 'image/png', cacheControl: 'no-cache' });
  const upload = the(program.synthesize().s, 'alicloud_oss_bucket_object');
  expect(upload).toMatchObject({ bucket: 'my-footage', key: `logo-${HASH_OF_A}`, content_type: 'image/png', cache_control: 'no-cache' });
  expect(upload).not.toHaveProperty('depends_on');
});

test('the path is absolute outside the project and relative to the stack\'s directory inside', () => {
  const outside = fileWith('a');
  const program = new Program();
  const bucket = MediaBucket.fromBucketName(program.stack('s'), 'Footage', 'my-footage');
  const object = bucket.upload('a.mp4', outside);
  expect(the(program.synthesize().s, 'alicloud_oss_bucket_object').source).toBe(outside);

  const project = temporaryDirectory();
  mkdirSync(join(project, 'footage'));
  writeFileSync(join(project, 'footage', 'a.mp4'), 'a');
  const before = process.cwd();
  process.chdir(project);
  try {
    const inside = new Program('cdktf.out');
    MediaBucket.fromBucketName(inside.stack('s'), 'Footage', 'my-footage').upload('a.mp4', 'footage/a.mp4');
    const { source } = the(inside.synthesize().s, 'alicloud_oss_bucket_object');
    expect(source).toBe('../../../footage/a.mp4');
  } finally {
    process.chdir(before);
  }
  expect(object.key).toBe(`a-${HASH_OF_A}.mp4`);
});

test('the kind of a file is checked at synth, although the bucket is a token', () => {
  const program = new Program();
  const stack = program.stack('s');
  const bucket = new MediaBucket(stack, 'Footage');
  new HighlightMontageJob(stack, 'Job', {
    footage: [bucket.upload('ep1.mp3', fileWith('a')).media], stickers: [Sticker.of(bucket.upload('logo.png', fileWith('a')).media, Box.pixels({ x: 10, y: 10, width: 300, height: 300 }))],
    output: MontageOutput.toBucket(bucket, 'no-index.mp4', { canvas: Canvas.PORTRAIT_1080, count: 2 }),
  });
  const message = thrownBy(() => program.synthesize());
  expect(message).toMatch(/footage\[0\]: got a file with the suffix \.mp3 \(audio\).*IMS1110/);
  expect(message).not.toMatch(/StickerArray/);
});

test.each<[string, (bucket: any, stack: any) => unknown, RegExp]>([
  ['a file that does not exist', (bucket) => bucket.upload('a.mp4', 'no/such/file.mp4'), /s\/Footage\/Object-a\.mp4\.path: got "no\/such\/file\.mp4", which cannot be read \(ENOENT\) at \/.*Correct the path/],
  ['a key that is a token', (bucket, stack) => bucket.upload(new TerraformVariable(stack, 'v', {}).stringValue, 'x'), /s\/Footage\.upload: got a token as the key, allowed a literal key/],
  ['an empty key', (bucket) => bucket.upload('/', fileWith('a')), /s\/Footage\.upload: got the key "\/", allowed the name of an object/],
  ['one key twice', (bucket) => [1, 2].map(() => bucket.upload('a.mp4', fileWith('a'))), /s\/Footage\.upload: got the key "a\.mp4" twice, allowed one upload per key; use the object that the first call returned/],
  ['a path that is a token', (bucket, stack) => bucket.upload('a.mp4', new TerraformVariable(stack, 'v', {}).stringValue), /s\/Footage\/Object-a\.mp4\.path: got a token, allowed a literal path/],
])('rejects %s', (_, upload, message) => {
  const stack = new Program().stack('s');
  expect(thrownBy(() => upload(new MediaBucket(stack, 'Footage'), stack))).toMatch(message);
});

test('percent-encodes characters of keys that are reserved in URLs', () => {
  const program = new Program();
  const stack = program.stack('s');
  const bucket = MediaBucket.fromBucketName(stack, 'Footage', 'my-footage');
  const uploaded = bucket.upload('cut #2.mp4', fileWith('a'), { hashKey: false });
  new HighlightMontageJob(stack, 'Job', {
    footage: [Media.fromBucket(bucket, '100%?#1.mp4'), uploaded.media],
    output: MontageOutput.toBucket(bucket, 'a#_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
  });
  const { s } = program.synthesize();
  expect(the(s, 'alicloud_oss_bucket_object').key).toBe('cut #2.mp4');
  expect(the(s, 'ims_highlight_montage_job').input_config.media_array).toEqual([
    'https://my-footage.oss-cn-shanghai.aliyuncs.com/100%25%3F%231.mp4',
    expect.stringMatching(/^https:\/\/\$\{alicloud_oss_bucket_object\.[^}]+\.bucket\}\.oss-cn-shanghai\.aliyuncs\.com\/cut %232\.mp4$/),
  ]);
  expect(the(s, 'ims_highlight_montage_job').output_config.media_url).toBe('https://my-footage.oss-cn-shanghai.aliyuncs.com/a%23_{index}.mp4');
});
