import { type EffectiveMontage, type Montage, redacted } from '../../../../src/montage';
import { type Note } from '../render/features';
import { type AudioTrack, type VideoTrack } from '../timeline';
import { type Draw, media, turnOf } from './draw';

/** The picture behind everything, as the lowest track. */
export function backgroundTrack({ InputConfig }: EffectiveMontage, draw: Draw): { tracks: VideoTrack[]; notes: Note[] } {
  const ref = turnOf(InputConfig.BackgroundImageArray, 'background image', draw);
  if (ref === undefined) return { tracks: [], notes: [] };
  return {
    tracks: [{ VideoTrackClips: [{ Type: 'GlobalImage', ...media(ref), X: 0, Y: 0, Width: 1, Height: 1 }] }],
    notes: [{ feature: 'backgroundImage', text: `BackgroundImageArray: ${redacted(ref)} (video track 1; what it would fill is black)` }],
  };
}

/** The sticker over everything, as the highest track: `track` counts from 1. */
export function stickerTrack({ InputConfig }: EffectiveMontage, draw: Draw, track: number): { tracks: VideoTrack[]; notes: Note[] } {
  const sticker = turnOf(InputConfig.StickerArray, 'sticker', draw);
  if (!sticker) return { tracks: [], notes: [] };
  const { MediaId, MediaURL, ...place } = sticker;
  const ref = MediaId ?? MediaURL!;
  return {
    tracks: [{ VideoTrackClips: [{ Type: 'GlobalImage', ...media(ref), ...place }] }],
    notes: [{ feature: 'sticker', text: `StickerArray: ${redacted(ref)} (video track ${track})` }],
  };
}

/** The music under the whole output, again and again. `given` is the montage without defaults. */
export function musicTracks({ InputConfig, EditingConfig }: EffectiveMontage, given: Montage, draw: Draw, duration: number): AudioTrack[] {
  const ref = turnOf(InputConfig.BackgroundMusicArray, 'music', draw);
  if (ref === undefined) return [];
  const config = given.EditingConfig?.BackgroundMusicConfig;
  const Gain = config?.Volume ?? config?.Gain ?? EditingConfig.BackgroundMusicConfig.Volume;
  const Effects = [{ Type: 'Volume', Gain }] as const;
  return [{ AudioTrackClips: [{ Type: 'Audio', ...media(ref), LoopMode: true, TimelineIn: 0, TimelineOut: duration, Effects }] }];
}
