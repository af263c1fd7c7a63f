import { CAPTION } from './caption';
import { PROCESS_CONFIG } from './process';
import { PRODUCE_CONFIG } from './produce';
import { as, integer, list, map, number, object, string, type ValueOf } from './spec';
import { guess, on } from '../sources';

const section = (name: string) => on('highlightMontage', `EditingConfig.${name}`);
const EXAMPLE = on('highlightMontage', 'EditingConfig example');
const PUBLIC = on('publicParameters', 'MediaConfig');
const BACKGROUND = on('effects', 'Background');

export const TIME_RANGE = object('TimeRange', { doc: 'A part of a video.', source: PUBLIC }, {
  In: number({ doc: 'Beginning of the part, in seconds of the video.', source: PUBLIC, min: 0 }),
  Out: number({ doc: 'End of the part, in seconds of the video. Must be greater than In.', source: PUBLIC, above: 0 }),
});
export type TimeRange = ValueOf<typeof TIME_RANGE>;

export const MEDIA_META_DATA = object('MediaMetaData', {
  doc: 'The parts of a video that may be used. Whether highlight montages honour them is not documented.',
  source: [PUBLIC, guess('usable-parts')],
}, {
  Media: string({
    doc: 'The video, written exactly as in InputConfig.MediaArray.',
    source: PUBLIC,
    required: true,
    format: 'material',
    media: ['video'],
  }),
  GroupName: string({ doc: 'Group of the video. Only script-to-video jobs have groups, so it must be unset.', source: PUBLIC }),
  TimeRangeList: list(TIME_RANGE, { doc: 'The parts that may be used.', source: PUBLIC }),
});
export type MediaMetaData = ValueOf<typeof MEDIA_META_DATA>;

export const MEDIA_CONFIG = object('MediaConfig', { doc: 'Volume and usable parts of the footage.', source: section('MediaConfig') }, {
  Volume: number({
    doc: 'Volume of the footage, 0 to 10 with at most two decimals: 0 is muted, 1 is the original volume. Default 0.',
    source: [EXAMPLE, PUBLIC],
    min: 0,
    max: 10,
    default: 0,
  }),
  MediaMetaDataArray: list(MEDIA_META_DATA, { doc: 'Usable parts, one entry per video.', source: PUBLIC }),
});
export type MediaConfig = ValueOf<typeof MEDIA_CONFIG>;

export const BACKGROUND_MUSIC_CONFIG = object('BackgroundMusicConfig', {
  doc: 'Volume and style of the background music.',
  source: section('BackgroundMusicConfig'),
}, {
  Volume: number({
    doc: 'Volume of the music, 0 to 10: 0 is muted, 1 is the original volume. Default 0.2.',
    source: [EXAMPLE, on('publicParameters', 'BackgroundMusicConfig')],
    min: 0,
    max: 10,
    default: 0.2,
  }),
  Style: string({
    doc: 'Style of the music that the service takes from its public library, e.g. bgm-upbeat. Ignored if BackgroundMusicArray is set. Default null.',
    source: [EXAMPLE, on('smartClip')],
    catalog: 'backgroundMusicStyles',
    default: null,
  }),
  Gain: number({
    doc: 'Another name of Volume, 0 to 10. Use Volume instead.',
    source: [on('advancedConfiguration'), guess('music-gain')],
    min: 0,
    max: 10,
  }),
});
export type BackgroundMusicConfig = ValueOf<typeof BACKGROUND_MUSIC_CONFIG>;

export const BACKGROUND_IMAGE_CONFIG = object('BackgroundImageConfig', {
  doc: 'Fills the part of the frame that the footage does not cover. Ignored if InputConfig.BackgroundImageArray is set.',
  source: section('BackgroundImageConfig'),
}, {
  SubType: string({
    doc: 'Blur fills with the blurred footage, Color with one colour.',
    source: BACKGROUND,
    catalog: 'backgroundImageSubTypes',
  }),
  Radius: number({
    doc: 'Strength of the blur, 0.01 to 1, typically 0.1. Requires SubType Blur.',
    source: BACKGROUND,
    min: 0.01,
    max: 1,
  }),
  Color: string({ doc: 'Colour, as "#RRGGBB". Requires SubType Color.', source: BACKGROUND, format: 'colour' }),
});
export type BackgroundImageConfig = ValueOf<typeof BACKGROUND_IMAGE_CONFIG>;

export const FE_CANVAS = object('FECanvas', {
  doc: 'Size of the canvas on which a web page previews the montage.',
  source: section('FECanvas'),
}, {
  Width: integer({ doc: 'Width in pixels.', source: section('FECanvas'), min: 1 }),
  Height: integer({ doc: 'Height in pixels.', source: section('FECanvas'), min: 1 }),
});
export type FECanvas = ValueOf<typeof FE_CANVAS>;

export const TITLE_CONFIG = as(CAPTION, {
  doc: 'Style, position and animation of the title. By default it is at the top centre, wraps, and has a top margin of '
    + '0.1 (portrait), 0.05 (landscape) or 0.08 (square) of the height.',
  source: section('TitleConfig'),
});

export const SUB_HEADING_CONFIG = map(CAPTION, {
  doc: 'Style, position and animation of the sub-headings, by level: the keys are "1" to "5".',
  source: section('SubHeadingConfig'),
  keys: ['1', '2', '3', '4', '5'],
});

export const EDITING_CONFIG = object('EditingConfig', {
  doc: 'How the montage is edited: volumes, captions, background, effects and production settings.',
  source: on('highlightMontage', 'EditingConfig'),
}, {
  MediaConfig: MEDIA_CONFIG,
  TitleConfig: TITLE_CONFIG,
  SubHeadingConfig: SUB_HEADING_CONFIG,
  BackgroundMusicConfig: BACKGROUND_MUSIC_CONFIG,
  BackgroundImageConfig: BACKGROUND_IMAGE_CONFIG,
  ProcessConfig: PROCESS_CONFIG,
  FECanvas: FE_CANVAS,
  ProduceConfig: PRODUCE_CONFIG,
});
export type EditingConfig = ValueOf<typeof EDITING_CONFIG>;
