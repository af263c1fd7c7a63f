import * as fc from 'fast-check';
import { segmentsOf } from '../../../src/engine/render/segment';
import { type Timeline, timelineDuration, type VideoTrackClip } from '../../../src/engine/timeline';

const timeline = (...VideoTrackClips: VideoTrackClip[]): Timeline => ({ VideoTracks: [{ MainTrack: true, VideoTrackClips }] });
const clip = (In: number, Out: number, more: Partial<VideoTrackClip> = {}): VideoTrackClip => ({ Type: 'Video', MediaId: 'm', In, Out, ...more });
const wipe = (Duration: number): Pick<VideoTrackClip, 'Effects'> => ({ Effects: [{ Type: 'Transition', SubType: 'wipe', Duration }] });

describe('segmentsOf', () => {
  test('returns adjacent segments that end within one frame of the Timeline', () => {
    const from = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const anyClip = fc.record({ In: from(0, 100), length: from(2, 9), Speed: from(0.5, 2), overlap: fc.constantFrom(0, 0.3, 0.5) })
      .map(({ In, length, Speed, overlap }) => clip(In, In + length, { Speed, ...(overlap && wipe(overlap)) }));
    fc.assert(fc.property(fc.array(anyClip, { minLength: 1, maxLength: 40 }), fc.constantFrom(24, 25, 29.97, 60), (clips, fps) => {
      const whole = timeline(...clips);
      const segments = segmentsOf(whole, fps);
      segments.forEach(({ first, frames }, index) => {
        expect(frames).toBeGreaterThan(0);
        expect(first).toBe(index === 0 ? 0 : segments[index - 1].first + segments[index - 1].frames);
      });
      const { first, frames } = segments.at(-1)!;
      expect(Math.abs((first + frames) / fps - timelineDuration(whole))).toBeLessThanOrEqual(0.51 / fps);
    }), { seed: 1 });
  });

  test('cuts in the middle of a transition', () => {
    const [a, b] = segmentsOf(timeline(clip(10, 14, wipe(0.8)), clip(20, 24)), 25);
    expect(a).toMatchObject({ first: 0, frames: 90, start: 10 });
    expect(b).toMatchObject({ first: 90, frames: 90, start: 20.4 });
  });

  test('skips the part of a fast source within the transition', () => {
    const [, b] = segmentsOf(timeline(clip(0, 4, wipe(1)), clip(20, 28, { Speed: 2 })), 25);
    expect(b).toMatchObject({ start: 21, first: 88, frames: 87 });
  });

  test('has the gain of the clip: recorded volume by default, 0 for images', () => {
    const softer = clip(0, 1, { Effects: [{ Type: 'Volume', Gain: 0.4 }] });
    const gains = segmentsOf(timeline(clip(0, 1), softer, { Type: 'Image', MediaId: 'p', Duration: 2 }), 25);
    expect(gains.map(({ kind, gain, frames }) => [kind, gain, frames])).toEqual([['video', 1, 25], ['video', 0.4, 25], ['image', 0, 50]]);
  });

  test('uses the main track at any position', () => {
    const tracks: Timeline = { VideoTracks: [{ VideoTrackClips: [{ Type: 'GlobalImage', MediaId: 'sky' }] }, ...timeline(clip(0, 1)).VideoTracks] };
    expect(segmentsOf(tracks, 25).map(({ ref }) => ref)).toEqual(['m']);
  });

  test.each([
    [timeline(), 'Both video tracks and audio tracks are empty'],
    [{ VideoTracks: [] }, 'Both video tracks and audio tracks are empty'],
    [timeline({ MediaId: 'm' }), 'neither Out nor Duration'],
    [timeline({ Out: 2 }), 'neither MediaId nor MediaURL'],
  ])('refuses an incomplete Timeline', (bad, message) => {
    expect(() => segmentsOf(bad, 25)).toThrow(expect.objectContaining({ code: 'TimelineFormatError', message: expect.stringContaining(message) }));
  });
});
