import { clipLength, effectOf, mainClips, overlapAfter, refOf, type Timeline, type VideoTrackClip } from '../timeline';

/** One clip of the main track in whole frames. */
export interface Segment {
  readonly ref: string;
  readonly kind: 'video' | 'image';
  /** First frame in the output. */
  readonly first: number;
  /** Number of frames. */
  readonly frames: number;
  /** Start in the source, in seconds. */
  readonly start: number;
  readonly speed: number;
  readonly fit: NonNullable<VideoTrackClip['AdaptMode']>;
  /** 0 is mute, 1 is the recorded volume. */
  readonly gain: number;
}

/**
 * The main track in whole frames. Times of the output are rounded, not lengths, so that rounding errors do not add up. Two clips with a
 * transition are joined by a hard cut in its middle.
 */
export function segmentsOf(timeline: Timeline, fps: number): Segment[] {
  const clips = mainClips(timeline);
  let at = 0;
  return clips.flatMap((clip, index) => {
    const before = index === 0 ? 0 : overlapAfter(clips[index - 1]) / 2;
    const after = index === clips.length - 1 ? 0 : overlapAfter(clip) / 2;
    const [from, to] = [at + before, at + clipLength(clip) - after];
    at = to - after;
    const first = Math.round(from * fps);
    const frames = Math.round(to * fps) - first;
    return frames > 0 ? [segment(clip, first, frames, before)] : [];
  });
}

function segment(clip: VideoTrackClip, first: number, frames: number, skipped: number): Segment {
  const { Type = 'Video', In = 0, Speed: speed = 1, AdaptMode: fit = 'Fill' } = clip;
  const kind = Type === 'Video' ? 'video' : 'image';
  const gain = kind === 'image' ? 0 : effectOf(clip, 'Volume')?.Gain ?? 1;
  return { ref: refOf(clip), kind, first, frames, start: In + skipped * speed, speed, fit, gain };
}
