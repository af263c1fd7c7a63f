import { type SupportRow } from './support-row';
import { type Feature, RENDERED } from '../engine/render/features';

/** What every montage gets, whatever else is asked for. */
const ALWAYS = 'Choice of clips, cutting, joining, scaling, speed, loudness, background music, fixed openings and endings';

/** What a montage may ask for beyond that, as users write it. */
const ASKED: Record<Feature, string> = {
  title: 'TitleArray, TitleConfig',
  subHeading: 'SubHeadingArray, SubHeadingConfig',
  sticker: 'StickerArray',
  backgroundImage: 'BackgroundImageArray',
  background: 'BackgroundImageConfig',
  transition: 'ProcessConfig: transitions',
  vfx: 'ProcessConfig: special effects',
  filter: 'ProcessConfig: filters',
  description: 'HighlightDescription',
  faces: 'FaceInfo',
  actions: 'EnableActionRecog, CustomActions',
  musicLibrary: 'BackgroundMusicConfig.Style (music of the public library)',
  produceConfig: 'ProduceConfig',
  videoSetting: 'OutputConfig.Video beyond Crf and Fps',
  oddSize: 'Odd Width or Height',
  animationPace: 'DyncFrames',
};

const MISSING = 'Named in NotRendered of the job.';

/** What the engine does with a montage; follows what the engine says of itself. */
export function videoSupport(rendered: ReadonlySet<Feature> = RENDERED): SupportRow[] {
  const row = ([feature, what]: [string, string]): SupportRow =>
    (rendered.has(feature as Feature) ? { what, supported: 'yes', note: '' } : { what, supported: 'no', note: MISSING });
  return [{ what: ALWAYS, supported: 'yes', note: '' }, ...Object.entries(ASKED).map(row)];
}
