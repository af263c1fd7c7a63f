import { objectUrl } from '../../../src/constructs/bucket/object-url';

const url = (key: string) => objectUrl({ bucketName: 'my-footage', region: 'cn-shanghai' }, key);

test('is the URL of the public endpoint', () => {
  expect(url('season1/ep1.mp4')).toBe('https://my-footage.oss-cn-shanghai.aliyuncs.com/season1/ep1.mp4');
});

test('ignores slashes at the beginning of the key', () => {
  expect(url('//ep1.mp4')).toBe(url('ep1.mp4'));
});

test('percent-encodes characters that are reserved in URLs, and no others', () => {
  expect(url('100%?#.mp4')).toBe(url('').concat('100%25%3F%23.mp4'));
  expect(url('第 1_{index}.mp4')).toBe(url('').concat('第 1_{index}.mp4'));
});
