import { ENGINE_CODES, EngineError } from './errors';

/**
 * The ICE Timeline in the form of the service: sparse, and the one that is rendered. Lists of tracks go from the lowest layer to the
 * highest. Times are seconds; X and Width are shares of the canvas from 0 to 0.9999 (1 for sizes), or pixels from 2 on.
 */
export interface Timeline {
  /** Canvas to which font sizes and pixels refer. */
  readonly FECanvas?: { readonly Width: number; readonly Height: number };
  readonly VideoTracks: readonly VideoTrack[];
  readonly AudioTracks?: readonly AudioTrack[];
  readonly SubtitleTracks?: readonly SubtitleTrack[];
}

export interface VideoTrack {
  /** The track that decides how long the output is. */
  readonly MainTrack?: boolean;
  readonly VideoTrackClips: readonly VideoTrackClip[];
}

export interface VideoTrackClip {
  /** Default Video. `GlobalImage` is shown from the beginning to the end. */
  readonly Type?: 'Video' | 'Image' | 'GlobalImage';
  readonly MediaId?: string;
  readonly MediaURL?: string;
  /** Part of the material. */
  readonly In?: number;
  readonly Out?: number;
  /** How long a picture is shown. */
  readonly Duration?: number;
  /** Place in the output; clips of a track may overlap by the length of a transition. */
  readonly TimelineIn?: number;
  readonly TimelineOut?: number;
  /** 2 is twice as fast. Default 1. */
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
  /** Place in the output; default from 0 to the end of the material or, with LoopMode, of the output. */
  readonly TimelineIn?: number;
  readonly TimelineOut?: number;
  /** Begins again whenever it ends. */
  readonly LoopMode?: boolean;
  readonly Effects?: readonly Effect[];
}

export interface SubtitleTrack { readonly SubtitleTrackClips: readonly SubtitleTrackClip[] }

/** A text; the other fields are those of TitleConfig. Without times it stands from the beginning to the end. */
export interface SubtitleTrackClip {
  readonly Type: 'Text';
  readonly Content: string;
  readonly [style: string]: unknown;
}

export type Effect =
  /** Gain 0 is mute, 1 as recorded. */
  | { readonly Type: 'Volume'; readonly Gain: number }
  /** Stands on the earlier of two clips, which overlap for so long. */
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

/** How a clip or audio clip names its material: MediaId, or else MediaURL. */
export function refOf({ MediaId, MediaURL }: { readonly MediaId?: string; readonly MediaURL?: string }): string {
  const ref = MediaId ?? MediaURL;
  if (ref === undefined) throw malformed('a clip has neither MediaId nor MediaURL. Give it one of them.');
  return ref;
}

/** Every material that a Timeline shows or plays, once. */
export function refsOf({ VideoTracks, AudioTracks = [] }: Timeline): string[] {
  const seen = VideoTracks.flatMap(({ VideoTrackClips }) => VideoTrackClips);
  const heard = AudioTracks.flatMap(({ AudioTrackClips }) => AudioTrackClips);
  return [...new Set([...seen, ...heard].map(refOf))];
}

/** The clips of the main track: the one that says so, or the first. @throws EngineError when there are none */
export function mainClips({ VideoTracks }: Timeline): readonly VideoTrackClip[] {
  const clips = (VideoTracks.find(({ MainTrack }) => MainTrack) ?? VideoTracks[0])?.VideoTrackClips ?? [];
  if (clips.length === 0) throw malformed('Both video tracks and audio tracks are empty.');
  return clips;
}

/** How long a clip of the main track lasts in the output. */
export function clipLength({ TimelineIn, TimelineOut, In = 0, Out, Duration, Speed = 1 }: VideoTrackClip): number {
  if (TimelineIn !== undefined && TimelineOut !== undefined) return TimelineOut - TimelineIn;
  const source = Duration ?? (Out === undefined ? undefined : Out - In);
  if (source === undefined) throw malformed('a clip has neither Out nor Duration. Give it one of them, or TimelineIn and TimelineOut.');
  return source / Speed;
}

/** How long two neighbours overlap: the transition on the earlier one. */
export function overlapAfter(clip: VideoTrackClip): number {
  return effectOf(clip, 'Transition')?.Duration ?? 0;
}

/** Length of the output in seconds: that of the main track, in which each transition makes two clips overlap. */
export function timelineDuration(timeline: Timeline): number {
  const clips = mainClips(timeline);
  const lengths = clips.reduce((sum, clip) => sum + clipLength(clip), 0);
  return lengths - clips.slice(0, -1).reduce((sum, clip) => sum + overlapAfter(clip), 0);
}

/** The vendor's word for a Timeline that says too little, as code and in front of the message. */
function malformed(fault: string): EngineError {
  return new EngineError(ENGINE_CODES.timeline, `${ENGINE_CODES.timeline}: ${fault}`);
}
