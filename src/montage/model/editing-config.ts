import { CAPTION } from './caption';
import { PROCESS_CONFIG } from './process';
import { PRODUCE_CONFIG } from './produce';
import { as, integer, list, map, number, object, string, type ValueOf } from './spec';

const FROM = 'seed: EditingConfig';
const MEDIA_CONFIG_DOC = 'DOC: one-click video, MediaConfig';

export const TIME_RANGE = object('TimeRange', { doc: 'A usable part of a material.', source: MEDIA_CONFIG_DOC }, {
  In: number({ doc: 'Where the part begins, in seconds of the material.', source: MEDIA_CONFIG_DOC, min: 0 }),
  Out: number({ doc: 'Where the part ends, in seconds of the material, after In.', source: MEDIA_CONFIG_DOC, above: 0 }),
});
export type TimeRange = ValueOf<typeof TIME_RANGE>;

export const MEDIA_META_DATA = object('MediaMetaData', {
  doc: 'Which parts of a material may be used. Whether highlight jobs honour it is not documented.',
  source: MEDIA_CONFIG_DOC,
}, {
  Media: string({
    doc: 'The material, spelled exactly as in InputConfig.MediaArray.',
    source: MEDIA_CONFIG_DOC,
    required: true,
    format: 'material',
    media: ['video'],
  }),
  GroupName: string({ doc: 'Group of the material; for the script mode only, so it must be absent here.', source: MEDIA_CONFIG_DOC }),
  TimeRangeList: list(TIME_RANGE, { doc: 'Usable parts of the material.', source: MEDIA_CONFIG_DOC }),
});
export type MediaMetaData = ValueOf<typeof MEDIA_META_DATA>;

export const MEDIA_CONFIG = object('MediaConfig', { doc: 'Treatment of the footage.', source: `${FROM}.MediaConfig` }, {
  Volume: number({
    doc: 'Loudness of the footage, 0–10 with at most two decimals: 0 is muted, 1 is as recorded. Default 0.',
    source: `${FROM} example; range DOC: one-click video, MediaConfig`,
    min: 0,
    max: 10,
    default: 0,
  }),
  MediaMetaDataArray: list(MEDIA_META_DATA, { doc: 'Usable parts of the materials.', source: MEDIA_CONFIG_DOC }),
});
export type MediaConfig = ValueOf<typeof MEDIA_CONFIG>;

export const BACKGROUND_MUSIC_CONFIG = object('BackgroundMusicConfig', {
  doc: 'Treatment of the background music.',
  source: `${FROM}.BackgroundMusicConfig`,
}, {
  Volume: number({
    doc: 'Loudness of the music, 0–10: 0 is muted, 1 is as recorded. Default 0.2.',
    source: `${FROM} example; range DOC: one-click video`,
    min: 0,
    max: 10,
    default: 0.2,
  }),
  Style: string({
    doc: 'Kind of music to take from the public library, e.g. bgm-upbeat; not used when BackgroundMusicArray is given. Default null.',
    source: `${FROM} example; values AMB`,
    catalog: 'backgroundMusicStyles',
    default: null,
  }),
  Gain: number({
    doc: 'Older name of Volume, 0–10; prefer Volume.',
    source: 'DOC: advanced configuration of one-click videos; meaning INF',
    min: 0,
    max: 10,
  }),
});
export type BackgroundMusicConfig = ValueOf<typeof BACKGROUND_MUSIC_CONFIG>;

export const BACKGROUND_IMAGE_CONFIG = object('BackgroundImageConfig', {
  doc: 'What fills the frame beside the footage; not used when InputConfig.BackgroundImageArray is given.',
  source: `${FROM}.BackgroundImageConfig`,
}, {
  SubType: string({
    doc: 'Blur fills with the blurred footage, Color with one colour.',
    source: 'DOC: timeline effect Background',
    catalog: 'backgroundImageSubTypes',
  }),
  Radius: number({
    doc: 'Strength of the blur, 0.01–1; 0.1 is usual. For Blur.',
    source: 'DOC: timeline effect Background',
    min: 0.01,
    max: 1,
  }),
  Color: string({ doc: 'Colour as "#RRGGBB". For Color.', source: 'DOC: timeline effect Background', format: 'colour' }),
});
export type BackgroundImageConfig = ValueOf<typeof BACKGROUND_IMAGE_CONFIG>;

export const FE_CANVAS = object('FECanvas', {
  doc: 'Size of the canvas on which a web page previews the montage.',
  source: `${FROM}.FECanvas`,
}, {
  Width: integer({ doc: 'Width in pixels.', source: `${FROM}.FECanvas`, min: 1 }),
  Height: integer({ doc: 'Height in pixels.', source: `${FROM}.FECanvas`, min: 1 }),
});
export type FECanvas = ValueOf<typeof FE_CANVAS>;

export const TITLE_CONFIG = as(CAPTION, {
  doc: 'Look, place and motion of the title. Unless set otherwise it stands at the top centre, wraps, and keeps '
    + '0.1 (portrait), 0.05 (landscape) or 0.08 (square) of the height above it.',
  source: `${FROM}.TitleConfig`,
});

export const SUB_HEADING_CONFIG = map(CAPTION, {
  doc: 'Look, place and motion of the sub-headings, by level "1" to "5".',
  source: `${FROM}.SubHeadingConfig`,
  keys: ['1', '2', '3', '4', '5'],
});

export const EDITING_CONFIG = object('EditingConfig', {
  doc: 'How the montage is edited: loudness, captions, backgrounds, effects and production.',
  source: FROM,
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
