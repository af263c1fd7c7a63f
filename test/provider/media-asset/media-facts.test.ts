import { type MediaInfo } from '../../../src/ims';
import { factsOf, MEDIA_FACTS, MEDIA_STREAMS, streamsOf } from '../../../src/provider/media-asset/media-facts';

const info = (more: Partial<MediaInfo> = {}): MediaInfo => ({ mediaId: 'm1', tags: [], ...more });

test('returns one value for each attribute, null without facts', () => {
  expect(factsOf(info())).toEqual(Object.fromEntries(Object.keys(MEDIA_FACTS).map((name) => [name, null])));
});

test('returns facts that are zero', () => {
  expect(factsOf(info({ duration: 0, width: 0, fileSize: 0 }))).toMatchObject({ duration: 0, width: 0, file_size: 0 });
});

test.each([
  [undefined, undefined, null, null],
  [[], [], null, null],
  [[{}], [], true, false],
  [[], [{}], false, true],
  [[{}], undefined, true, null],
  [undefined, [{}], null, true],
])('returns whether there are tracks: video %j, audio %j', (videoStreams, audioStreams, video, audio) => {
  expect(factsOf(info({ videoStreams, audioStreams }))).toMatchObject({ has_video: video, has_audio: audio });
});

test('returns the tracks with null for what is not known', () => {
  expect(streamsOf(info({ videoStreams: [{ codec: 'h264', width: 1920 }], audioStreams: [{ channels: 2 }] }))).toEqual({
    video_streams: [{ codec: 'h264', width: 1920, height: null, fps: null, bitrate: null, duration: null }],
    audio_streams: [{ codec: null, sample_rate: null, channels: 2, bitrate: null, duration: null, language: null }],
  });
});

test('returns empty lists without tracks', () => {
  expect(streamsOf(info())).toEqual(Object.fromEntries(Object.keys(MEDIA_STREAMS).map((name) => [name, []])));
});
