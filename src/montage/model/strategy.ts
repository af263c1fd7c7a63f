import { boolean, list, number, object, string, type ValueOf } from './spec';
import { on } from '../sources';

const section = (name: string) => on('highlightMontage', `HighlightStrategy.${name}`);
const THEME_TYPE = 'InputConfig.HighlightStrategy.ThemeConfig.ThemeType';

export const INTRO_CONFIG = object('IntroConfig', {
  doc: 'Intro of the highlight section.',
  source: section('IntroConfig'),
}, {
  Mode: string({
    doc: 'Auto puts the most intense clip first; Disabled adds no intro. Default Disabled.',
    source: section('IntroConfig'),
    values: ['Auto', 'Disabled'],
    default: 'Disabled',
  }),
});
export type IntroConfig = ValueOf<typeof INTRO_CONFIG>;

export const TARGET_DURATION_CONFIG = object('TargetDurationConfig', {
  doc: 'Length of the highlight section.',
  source: section('TargetDurationConfig'),
}, {
  TargetDuration: number({
    doc: 'Target length in seconds, without fixed openings, fixed endings and the intro: at least 5, at most the total length of the footage. '
      + 'If unset, the length follows the plot.',
    source: on('highlightMontage', 'TargetDurationConfig.TargetDuration'),
    min: 5,
  }),
  SpeedRange: list(number({
    doc: 'Factor on the length, greater than 0.',
    source: on('highlightMontage', 'TargetDurationConfig.SpeedRange'),
    above: 0,
  }), {
    doc: 'Smallest and largest factor by which the length may change to match TargetDuration, each greater than 0, e.g. [0.95, 1]. '
      + 'Two equal values fix the factor.',
    source: on('highlightMontage', 'TargetDurationConfig.SpeedRange'),
    minItems: 2,
    maxItems: 2,
  }),
});
export type TargetDurationConfig = ValueOf<typeof TARGET_DURATION_CONFIG>;

export const THEME_CONFIG = object('ThemeConfig', {
  doc: 'How the highlights are cut.',
  source: section('ThemeConfig'),
}, {
  ThemeType: string({
    doc: 'JumpHighlight joins several highlights in chronological order into one video. SmoothHighlight cuts one continuous section of the length '
      + 'TargetDuration from each of several highlights, which can make several videos. Default JumpHighlight.',
    source: on('highlightMontage', 'ThemeConfig.ThemeType'),
    values: ['JumpHighlight', 'SmoothHighlight'],
    default: 'JumpHighlight',
  }),
});
export type ThemeConfig = ValueOf<typeof THEME_CONFIG>;

export const IMAGE_INFO = object('ImageInfo', {
  doc: 'A photo of a character: one clear face and no other person.',
  source: on('highlightMontage', 'ImageInfo'),
}, {
  Name: string({ doc: 'Name of the character.', source: on('highlightMontage', 'ImageInfo.Name'), required: true }),
  ImageURL: string({
    doc: 'URL of the photo, readable from the Internet, on any host. Either ImageURL or ImageId is required. Plans and logs do not show it, '
      + 'but the state file contains it as written, including a signature: protect the state, or use ImageId.',
    source: on('highlightMontage', 'ImageInfo.ImageURL'),
    format: 'publicUrl',
    sensitive: true,
    media: ['image'],
  }),
  ImageId: string({ doc: 'Media asset id of the photo.', source: on('highlightMontage', 'ImageInfo.ImageId'), format: 'mediaId' }),
});
export type ImageInfo = ValueOf<typeof IMAGE_INFO>;

export const FACE_INFO = object('FaceInfo', {
  doc: 'Characters to feature. Requires SmoothHighlight.',
  source: section('FaceInfo'),
}, {
  ImageInfoList: list(IMAGE_INFO, {
    doc: 'Photos of the characters, at most 200.',
    source: on('highlightMontage', 'FaceInfo.ImageInfoList'),
    maxItems: 200,
    distinct: true,
  }),
});
export type FaceInfo = ValueOf<typeof FACE_INFO>;

export const HIGHLIGHT_STRATEGY = object('HighlightStrategy', {
  doc: 'How highlights are selected and cut.',
  source: on('highlightMontage', 'InputConfig.HighlightStrategy'),
}, {
  IntroConfig: INTRO_CONFIG,
  TargetDurationConfig: TARGET_DURATION_CONFIG,
  PlotPacingType: string({
    doc: 'Pacing of the plot: Slow, Normal or Fast. Requires JumpHighlight. Default Normal.',
    source: section('PlotPacingType'),
    values: ['Slow', 'Normal', 'Fast'],
    default: 'Normal',
    defaultWhen: { path: THEME_TYPE, equals: 'JumpHighlight' },
  }),
  ThemeConfig: THEME_CONFIG,
  HighlightDescription: string({
    doc: 'Description of the highlights to select, in plain language. Requires SmoothHighlight.',
    source: section('HighlightDescription'),
  }),
  FaceInfo: FACE_INFO,
  EnableActionRecog: boolean({
    doc: 'Whether highlights are selected by recognized actions. Available in cn-shanghai only. Default false.',
    source: section('EnableActionRecog'),
    default: false,
  }),
  CustomActions: list(string({
    doc: 'Label of an action, e.g. fighting. The page allows 5 characters, but its own examples are longer.',
    source: section('CustomActions'),
    advisedLength: 5,
  }), {
    doc: 'Labels to which recognized actions are mapped first, at most 50, of 5 characters by the page, whose own examples are longer. Available in cn-shanghai only.',
    source: section('CustomActions'),
    maxItems: 50,
    distinct: true,
  }),
});
export type HighlightStrategy = ValueOf<typeof HIGHLIGHT_STRATEGY>;
