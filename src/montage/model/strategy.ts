import { boolean, list, number, object, string, type ValueOf } from './spec';

const FROM = 'seed: HighlightStrategy';
const THEME_TYPE = 'InputConfig.HighlightStrategy.ThemeConfig.ThemeType';

export const INTRO_CONFIG = object('IntroConfig', {
  doc: 'The beginning of the highlight section.',
  source: `${FROM}.IntroConfig`,
}, {
  Mode: string({
    doc: 'Auto puts the most intense clip first; Disabled adds no beginning. Default Disabled.',
    source: `${FROM}.IntroConfig`,
    values: ['Auto', 'Disabled'],
    default: 'Disabled',
  }),
});
export type IntroConfig = ValueOf<typeof INTRO_CONFIG>;

export const TARGET_DURATION_CONFIG = object('TargetDurationConfig', {
  doc: 'The length of the highlight section.',
  source: `${FROM}.TargetDurationConfig`,
}, {
  TargetDuration: number({
    doc: 'Wanted length in seconds without fixed openings, endings and the beginning: at least 5, at most that of all materials together. '
      + 'Follows the plot when absent.',
    source: 'seed: TargetDurationConfig.TargetDuration',
    min: 5,
  }),
  SpeedRange: list(number({
    doc: 'Factor on the length, above 0.',
    source: 'seed: TargetDurationConfig.SpeedRange',
    above: 0,
  }), {
    doc: 'The smallest and the largest factor by which the length may be changed to come close to TargetDuration, e.g. [0.95, 1]; '
      + 'two equal values fix it.',
    source: 'seed: TargetDurationConfig.SpeedRange',
    minItems: 2,
    maxItems: 2,
  }),
});
export type TargetDurationConfig = ValueOf<typeof TARGET_DURATION_CONFIG>;

export const THEME_CONFIG = object('ThemeConfig', {
  doc: 'The way of cutting.',
  source: `${FROM}.ThemeConfig`,
}, {
  ThemeType: string({
    doc: 'JumpHighlight joins several highlights in order of time into one video. SmoothHighlight cuts one coherent run of the length '
      + 'TargetDuration from each of several highlights, which can give several videos. Default JumpHighlight.',
    source: 'seed: ThemeConfig.ThemeType',
    values: ['JumpHighlight', 'SmoothHighlight'],
    default: 'JumpHighlight',
  }),
});
export type ThemeConfig = ValueOf<typeof THEME_CONFIG>;

export const IMAGE_INFO = object('ImageInfo', {
  doc: 'One photo of a character: one clear face and no other person.',
  source: 'seed: ImageInfo',
}, {
  Name: string({ doc: 'Name of the character.', source: 'seed: ImageInfo.Name', required: true }),
  ImageURL: string({
    doc: 'URL of the photo, readable from the Internet; any host will do. One of ImageURL and ImageId is required. Not shown in plans and '
      + 'logs, but the state file holds it as it is written, a signature included: protect the state, or give ImageId.',
    source: 'seed: ImageInfo.ImageURL',
    format: 'publicUrl',
    sensitive: true,
    media: ['image'],
  }),
  ImageId: string({ doc: 'Media asset id of the photo.', source: 'seed: ImageInfo.ImageId', format: 'mediaId' }),
});
export type ImageInfo = ValueOf<typeof IMAGE_INFO>;

export const FACE_INFO = object('FaceInfo', {
  doc: 'Characters to feature more. Takes effect only with SmoothHighlight.',
  source: `${FROM}.FaceInfo`,
}, {
  ImageInfoList: list(IMAGE_INFO, {
    doc: 'Photos of the characters, at most 200.',
    source: 'seed: FaceInfo.ImageInfoList',
    maxItems: 200,
    distinct: true,
  }),
});
export type FaceInfo = ValueOf<typeof FACE_INFO>;

export const HIGHLIGHT_STRATEGY = object('HighlightStrategy', {
  doc: 'How highlights are found and cut.',
  source: 'seed: InputConfig.HighlightStrategy',
}, {
  IntroConfig: INTRO_CONFIG,
  TargetDurationConfig: TARGET_DURATION_CONFIG,
  PlotPacingType: string({
    doc: 'Pacing of the plot: Slow, Normal or Fast. Takes effect only with JumpHighlight. Default Normal.',
    source: `${FROM}.PlotPacingType`,
    values: ['Slow', 'Normal', 'Fast'],
    default: 'Normal',
    defaultWhen: { path: THEME_TYPE, equals: 'JumpHighlight' },
  }),
  ThemeConfig: THEME_CONFIG,
  HighlightDescription: string({
    doc: 'What to look for, in plain words. Takes effect only with SmoothHighlight.',
    source: `${FROM}.HighlightDescription`,
  }),
  FaceInfo: FACE_INFO,
  EnableActionRecog: boolean({
    doc: 'Whether highlights are chosen by detected actions. Only in cn-shanghai. Default false.',
    source: `${FROM}.EnableActionRecog`,
    default: false,
  }),
  CustomActions: list(string({
    doc: 'Label of an action, e.g. fighting. The page allows 5 characters, yet its own labels are longer.',
    source: `${FROM}.CustomActions`,
    advisedLength: 5,
  }), {
    doc: 'Labels to which detected actions are mapped first, at most 50. Only in cn-shanghai.',
    source: `${FROM}.CustomActions`,
    maxItems: 50,
    distinct: true,
  }),
});
export type HighlightStrategy = ValueOf<typeof HIGHLIGHT_STRATEGY>;
