import { UNKNOWN } from '../../../src/montage';
import { KnownMaterials } from '../../../src/montage/materials/material-facts';

const URL = 'https://raw.oss-cn-shanghai.aliyuncs.com/a%20b.mp4';
const known = KnownMaterials.of([
  { media: 'a', duration: 10, hasAudio: true }, { media: 'a', duration: 99 }, { media: 'b', duration: 2.5, hasAudio: false },
  { media: URL, duration: 7 }, { media: UNKNOWN, duration: 1 }, { media: 'zero', duration: 0 }, { media: 'open', duration: UNKNOWN, hasAudio: UNKNOWN },
  { media: 'null', duration: null, hasAudio: null }, { media: 'infinite', duration: Infinity }, { media: 'negative', duration: -1 },
]);

test('knows the length and the audio track of a material, from its first facts', () => {
  expect(known.durationOf('a')).toBe(10);
  expect([known.hasAudio('a'), known.hasAudio('b')]).toEqual([true, false]);
});

test.each(['zero', 'open', 'null', 'infinite', 'negative', 'other', UNKNOWN, undefined, 5])('does not know the length of %p', (media) => {
  expect(known.durationOf(media)).toBeUndefined();
  expect(known.hasAudio(media)).toBeUndefined();
});

test('finds an object in OSS by any of its URLs', () => {
  expect(known.durationOf('http://RAW.oss-cn-shanghai.aliyuncs.com/a b.mp4?x=1')).toBe(7);
  expect(known.durationOf('https://raw.oss-cn-shanghai.aliyuncs.com/a.mp4')).toBeUndefined();
});

test('sums lengths if all are known', () => {
  expect(known.total(['a', 'b', 'a'])).toBe(22.5);
  expect(known.total([])).toBe(0);
  expect(known.total(['a', 'other'])).toBeUndefined();
});

test('has a lower bound of the total: unknown lengths count 0, repeated materials once', () => {
  expect(known.atLeast(['a', 'b', 'a', 'other', UNKNOWN])).toBe(12.5);
  expect(known.atLeast([URL, URL.replace('https', 'http')])).toBe(7);
  expect(KnownMaterials.none.atLeast(['a'])).toBe(0);
});
