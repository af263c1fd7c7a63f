import { type EffectiveMontage, type Montage, redacted, speedFactor } from '../../../../src/montage';
import type { Choice, Clip } from '../choose/choice';
import type { Note } from '../render/features';
import { toMillis, totalOf } from '../span';
import { type AudioTrack, clipLength, overlapAfter, type Timeline, timelineDuration, type VideoTrack, type VideoTrackClip } from '../timeline';
import { captionTracks } from './captions';
import { type Draw, media, rotatingItem } from './draw';
import { withEffects } from './effects';
import { fixedClips, type ProbeMaterial } from './fixed';

export interface Composed { readonly timeline: Timeline; readonly notes: readonly Note[] }

/**
 * Composes the Timeline of one output: opening, intro, highlights and ending on the main track, the background image below, sticker and
 * texts above, and music. The Timeline also contains what cannot be rendered; `notes` lists everything beyond cutting.
 */
export async function compose(given: Montage, montage: EffectiveMontage, choice: Choice, draw: Draw, probeMaterial: ProbeMaterial): Promise<Composed> {
  const opening = await fixedClips(montage, 'OpeningArray', draw, probeMaterial);
  const ending = await fixedClips(montage, 'EndingArray', draw, probeMaterial);
  const bare = [...opening, ...highlightSection(montage, choice), ...ending].map(filled);
  const { clips, notes: effectNotes } = withEffects(bare, montage, draw);
  const below = backgroundTrack(montage, draw);
  const above = stickerTrack(montage, draw, below.tracks.length + 2);
  const captions = captionTracks(montage, draw);
  const { Width, Height } = { ...montage.OutputConfig, ...montage.EditingConfig.FECanvas };
  const timeline: Timeline = {
    FECanvas: { Width, Height },
    VideoTracks: [...below.tracks, { MainTrack: true, VideoTrackClips: timed(clips) }, ...above.tracks],
  };
  const music = musicTracks(montage, given, draw, toMillis(timelineDuration(timeline)));
  return {
    timeline: {
      ...timeline,
      ...(music.length > 0 && { AudioTracks: music }),
      ...(captions.tracks.length > 0 && { SubtitleTracks: captions.tracks }),
    },
    notes: [...captions.notes, ...above.notes, ...below.notes, ...effectNotes, ...animationNotes(clips)],
  };
}

/** The intro and the highlights, at the speed that brings the highlights close to the target duration, which does not include the intro. */
function highlightSection({ InputConfig, EditingConfig }: EffectiveMontage, { clips, climax }: Choice): VideoTrackClip[] {
  const { IntroConfig, TargetDurationConfig: config } = InputConfig.HighlightStrategy;
  const factor = speedFactor({ target: config?.TargetDuration, raw: totalOf(clips), range: config?.SpeedRange });
  const Speed = Math.round(1e4 / factor) / 1e4;
  const asClip = ({ material, start, end }: Clip): VideoTrackClip => ({
    Type: 'Video',
    ...media(InputConfig.MediaArray[material]),
    In: start,
    Out: end,
    ...(Speed !== 1 && { Speed }),
    Effects: [{ Type: 'Volume', Gain: EditingConfig.MediaConfig.Volume }],
  });
  return [...IntroConfig.Mode === 'Auto' ? [climax] : [], ...clips].map(asClip);
}

/** Shows a clip completely and as large as possible, with bars for another aspect ratio. Guess: local-adapt-mode */
function filled(clip: VideoTrackClip): VideoTrackClip {
  return { ...clip, X: 0, Y: 0, Width: 1, Height: 1, AdaptMode: 'Contain' };
}

/** Each clip starts at the end of the previous one, or earlier by the length of their transition. */
function timed(clips: readonly VideoTrackClip[]): VideoTrackClip[] {
  let at = 0;
  return clips.map((clip) => {
    const end = at + clipLength(clip);
    const placed = { ...clip, TimelineIn: toMillis(at), TimelineOut: toMillis(end) };
    at = end - overlapAfter(clip);
    return placed;
  });
}

function animationNotes(clips: readonly VideoTrackClip[]): Note[] {
  return clips.flatMap(({ DyncFrames }, index) => DyncFrames === undefined ? []
    : [{ feature: 'animationPace' as const, text: `DyncFrames: ${DyncFrames}, main track clip ${index + 1} (it keeps its own frame rate)` }]);
}

/** The background image, as the lowest track. */
export function backgroundTrack({ InputConfig }: EffectiveMontage, draw: Draw): { tracks: VideoTrack[]; notes: Note[] } {
  const ref = rotatingItem(InputConfig.BackgroundImageArray, 'background image', draw);
  if (ref === undefined) return { tracks: [], notes: [] };
  return {
    tracks: [{ VideoTrackClips: [{ Type: 'GlobalImage', ...media(ref), X: 0, Y: 0, Width: 1, Height: 1 }] }],
    notes: [{ feature: 'backgroundImage', text: `BackgroundImageArray: ${redacted(ref)} (video track 1; the background is black)` }],
  };
}

/** The sticker, as the highest track; `track` is its number, from 1. */
export function stickerTrack({ InputConfig }: EffectiveMontage, draw: Draw, track: number): { tracks: VideoTrack[]; notes: Note[] } {
  const sticker = rotatingItem(InputConfig.StickerArray, 'sticker', draw);
  if (!sticker) return { tracks: [], notes: [] };
  const { MediaId, MediaURL, ...place } = sticker;
  const ref = MediaId ?? MediaURL!;
  return {
    tracks: [{ VideoTrackClips: [{ Type: 'GlobalImage', ...media(ref), ...place }] }],
    notes: [{ feature: 'sticker', text: `StickerArray: ${redacted(ref)} (video track ${track})` }],
  };
}

/** The music of the whole output, repeated. `given` is the montage without defaults. */
export function musicTracks({ InputConfig, EditingConfig }: EffectiveMontage, given: Montage, draw: Draw, duration: number): AudioTrack[] {
  const ref = rotatingItem(InputConfig.BackgroundMusicArray, 'music', draw);
  if (ref === undefined) return [];
  const config = given.EditingConfig?.BackgroundMusicConfig;
  const Gain = config?.Volume ?? config?.Gain ?? EditingConfig.BackgroundMusicConfig.Volume;
  const Effects = [{ Type: 'Volume', Gain }] as const;
  return [{ AudioTrackClips: [{ Type: 'Audio', ...media(ref), LoopMode: true, TimelineIn: 0, TimelineOut: duration, Effects }] }];
}
