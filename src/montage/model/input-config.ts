import { BACKGROUND_IMAGE_ARRAY, BACKGROUND_MUSIC_ARRAY, MEDIA, STICKER_ARRAY } from './media';
import { integer, list, object, string, type ValueOf } from './spec';
import { HIGHLIGHT_STRATEGY } from './strategy';
import { on } from '../sources';

const section = (name: string) => on('highlightMontage', `InputConfig.${name}`);

const TITLE = string({ doc: 'A title of at most 50 characters; \\N breaks the line.', source: section('TitleArray'), maxLength: 50 });

export const SUB_HEADING = object('SubHeading', {
  doc: 'The sub-headings of one level.',
  source: section('SubHeadingArray'),
}, {
  Level: integer({
    doc: 'Level, 1 to 5. Levels need not be contiguous, and each can occur once. EditingConfig.SubHeadingConfig has the style of each level.',
    source: section('SubHeadingArray'),
    required: true,
    values: [1, 2, 3, 4, 5],
  }),
  TitleArray: list(TITLE, {
    doc: 'Texts of this level, at most 50 of at most 50 characters. Each output gets one of them at random.',
    source: [section('SubHeadingArray'), on('publicParameters', 'SubHeading')],
    required: true,
    maxItems: 50,
    distinct: true,
  }),
});
export type SubHeading = ValueOf<typeof SUB_HEADING>;

export const INPUT_CONFIG = object('InputConfig', {
  doc: 'What the montage is made of: footage, highlight strategy, openings, endings, titles, stickers, music and background images.',
  source: on('highlightMontage', 'InputConfig'),
}, {
  MediaArray: list(string({
    doc: 'A film or episode with human voices and captions: media asset id, or OSS URL in the region of the job.',
    source: section('MediaArray'),
    format: 'material',
    media: ['video'],
  }), {
    doc: 'Footage: 1 to 30 videos with human voices, at most two hours in total, analysed in this order. Each is a media asset id, or an OSS URL in the '
      + 'region of the job.',
    source: section('MediaArray'),
    required: true,
    minItems: 1,
    maxItems: 30,
    distinct: true,
  }),
  HighlightStrategy: HIGHLIGHT_STRATEGY,
  OpeningArray: list(MEDIA, {
    doc: 'Fixed openings, images or videos, at most 20. Each output gets one of them at random before its highlights.',
    source: section('OpeningArray'),
    maxItems: 20,
    distinct: true,
  }),
  EndingArray: list(MEDIA, {
    doc: 'Fixed endings, images or videos, at most 20. Each output gets one of them at random after its highlights.',
    source: section('EndingArray'),
    maxItems: 20,
    distinct: true,
  }),
  TitleArray: list(TITLE, {
    doc: 'Titles, at most 50 of at most 50 characters. Each output gets one of them at random.',
    source: section('TitleArray'),
    maxItems: 50,
    distinct: true,
  }),
  SubHeadingArray: list(SUB_HEADING, {
    doc: 'Sub-headings, one entry per level, at most 5.',
    source: section('SubHeadingArray'),
    maxItems: 5,
  }),
  StickerArray: STICKER_ARRAY,
  BackgroundMusicArray: BACKGROUND_MUSIC_ARRAY,
  BackgroundImageArray: BACKGROUND_IMAGE_ARRAY,
});
export type InputConfig = ValueOf<typeof INPUT_CONFIG>;
