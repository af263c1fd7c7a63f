import { ENGINE_CODES, EngineError } from './errors';

/**
 * The Timeline in the service format, which is rendered. Tracks are sorted from the lowest to the highest layer. Times are in seconds; X and
 * Width are shares of the canvas from 0 to 0.9999 (1 for sizes), or pixels from 2.
 */
export interface Timeline {
  /** Reference canvas for font sizes and pixels. */
  readonly FECanvas?: { readonly Width: number; readonly Height: number };
  readonly VideoTracks: readonly VideoTrack[];
  readonly AudioTracks?: readonly AudioTrack[];
  readonly SubtitleTracks?: readonly SubtitleTrack[];
}

export interface VideoTrack {
  /** Whether this track determines the length of the output. */
  readonly MainTrack?: boolean;
  readonly VideoTrackClips: readonly VideoTrackClip[];
}

export interface VideoTrackClip {
  /** Default: Video. `GlobalImage` is shown for the whole output. */
  readonly Type?: 'Video' | 'Image' | 'GlobalImage';
  readonly MediaId?: string;
  readonly MediaURL?: string;
  /** Start and end in the material. */
  readonly In?: number;
  readonly Out?: number;
  /** How long an image is shown. */
  readonly Duration?: number;
  /** Start and end in the output; clips of a track may overlap by the length of a transition. */
  readonly TimelineIn?: number;
  readonly TimelineOut?: number;
  /** 2 is twice as fast. Default: 1. */
  readonly Speed?: number;
  readonly X?: number;
  readonly Y?: number;
  readonly Width?: number;
  readonly Height?: number;
  readonly AdaptMode?: 'Contain' | 'Cover' | 'Fill';
  readonly Opacity?: number;
  readonly DyncFrames?: number;
  readonly Effects?: readonly Effect[];
}

export interface AudioTrack { readonly AudioTrackClips: readonly AudioTrackClip[] }

export interface AudioTrackClip {
  readonly Type?: 'Audio';
  readonly MediaId?: string;
  readonly MediaURL?: string;
  /** Start and end in the output. Default: from 0 to the end of the material, or of the output with LoopMode. */
  readonly TimelineIn?: number;
  readonly TimelineOut?: number;
  /** Whether the clip is repeated. */
  readonly LoopMode?: boolean;
  readonly Effects?: readonly Effect[];
}

export interface SubtitleTrack { readonly SubtitleTrackClips: readonly SubtitleTrackClip[] }

/** A text; the other fields are those of TitleConfig. Without times it is shown for the whole output. */
export interface SubtitleTrackClip {
  readonly Type: 'Text';
  readonly Content: string;
  readonly [style: string]: unknown;
}

export type Effect =
  /** Gain 0 is mute, 1 is the recorded volume. */
  | { readonly Type: 'Volume'; readonly Gain: number }
  /** On the first of two clips, which overlap for this duration. */
  | { readonly Type: 'Transition'; readonly SubType: string; readonly Duration: number }
  | { readonly Type: 'VFX'; readonly SubType: string }
  | { readonly Type: 'Filter'; readonly SubType: string }
  | { readonly Type: 'Background'; readonly SubType: string; readonly Radius?: number; readonly Color?: string };

/** The effect of this type on a clip, if it has one. */
export function effectOf<T extends Effect['Type']>(
  clip: { readonly Effects?: readonly Effect[] }, type: T,
): Extract<Effect, { Type: T }> | undefined {
  return clip.Effects?.find((effect): effect is Extract<Effect, { Type: T }> => effect.Type === type);
}

/** The material of a clip: its MediaId, or else its MediaURL. */
export function refOf({ MediaId, MediaURL }: { readonly MediaId?: string; readonly MediaURL?: string }): string {
  const ref = MediaId ?? MediaURL;
  if (ref === undefined) throw malformed('a clip has neither MediaId nor MediaURL. Add one of them.');
  return ref;
}

/** All materials of a Timeline, without duplicates. */
export function refsOf({ VideoTracks, AudioTracks = [] }: Timeline): string[] {
  const video = VideoTracks.flatMap(({ VideoTrackClips }) => VideoTrackClips);
  const audio = AudioTracks.flatMap(({ AudioTrackClips }) => AudioTrackClips);
  return [...new Set([...video, ...audio].map(refOf))];
}

/** The clips of the main track, or of the first track if none is marked. @throws EngineError if there are no clips */
export function mainClips({ VideoTracks }: Timeline): readonly VideoTrackClip[] {
  const clips = (VideoTracks.find(({ MainTrack }) => MainTrack) ?? VideoTracks[0])?.VideoTrackClips ?? [];
  if (clips.length === 0) throw malformed('Both video tracks and audio tracks are empty.');
  return clips;
}

/** Length of a clip of the main track in the output, in seconds. */
export function clipLength({ TimelineIn, TimelineOut, In = 0, Out, Duration, Speed = 1 }: VideoTrackClip): number {
  if (TimelineIn !== undefined && TimelineOut !== undefined) return TimelineOut - TimelineIn;
  const source = Duration ?? (Out === undefined ? undefined : Out - In);
  if (source === undefined) throw malformed('a clip has neither Out nor Duration. Add one of them, or TimelineIn and TimelineOut.');
  return source / Speed;
}

/** How long a clip overlaps the next one: the duration of its transition. */
export function overlapAfter(clip: VideoTrackClip): number {
  return effectOf(clip, 'Transition')?.Duration ?? 0;
}

/** Length of the output in seconds: that of the main track without the overlaps of transitions. */
export function timelineDuration(timeline: Timeline): number {
  const clips = mainClips(timeline);
  const lengths = clips.reduce((sum, clip) => sum + clipLength(clip), 0);
  return lengths - clips.slice(0, -1).reduce((sum, clip) => sum + overlapAfter(clip), 0);
}

/** The error for an incomplete Timeline, with the code of the vendor also at the beginning of the message. */
function malformed(problem: string): EngineError {
  return new EngineError(ENGINE_CODES.timeline, `${ENGINE_CODES.timeline}: ${problem}`);
}
