import { clipLength, effectOf, mainClips, overlapAfter, refOf, type Timeline, type VideoTrackClip } from '../timeline';

/** One clip of the main track as it will be cut: so many frames of a source, from a second of it on. */
export interface Segment {
  readonly ref: string;
  readonly kind: 'video' | 'image';
  /** First frame in the output, and how many. */
  readonly first: number;
  readonly frames: number;
  /** Second of the source at which it begins. */
  readonly start: number;
  readonly speed: number;
  readonly fit: NonNullable<VideoTrackClip['AdaptMode']>;
  /** 0 is mute, 1 as recorded. */
  readonly gain: number;
}

/**
 * The main track in whole frames. Borders are rounded on the output's clock, so that lengths do not add up their errors. Where two
 * clips overlap by a transition, they are cut hard in its middle.
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
