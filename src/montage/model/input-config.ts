import { BACKGROUND_IMAGE_ARRAY, BACKGROUND_MUSIC_ARRAY, MEDIA, STICKER_ARRAY } from './media';
import { integer, list, object, string, type ValueOf } from './spec';
import { HIGHLIGHT_STRATEGY } from './strategy';

const FROM = 'seed: InputConfig';

const TITLE = string({ doc: 'A title of at most 50 characters; \\N breaks the line.', source: `${FROM}.TitleArray`, maxLength: 50 });

export const SUB_HEADING = object('SubHeading', {
  doc: 'The texts of one level of sub-headings.',
  source: `${FROM}.SubHeadingArray`,
}, {
  Level: integer({
    doc: 'Level 1–5. Levels need not be contiguous, and each stands once; its style is EditingConfig.SubHeadingConfig["<level>"].',
    source: `${FROM}.SubHeadingArray`,
    required: true,
    values: [1, 2, 3, 4, 5],
  }),
  TitleArray: list(TITLE, {
    doc: 'Texts of this level, at most 50; each output gets one of them at random.',
    source: `${FROM}.SubHeadingArray; DOC: one-click video, SubHeading`,
    required: true,
    maxItems: 50,
    distinct: true,
  }),
});
export type SubHeading = ValueOf<typeof SUB_HEADING>;

export const INPUT_CONFIG = object('InputConfig', {
  doc: 'What the montage is made of: footage, strategy, and what is laid before, after, over and under it.',
  source: FROM,
}, {
  MediaArray: list(string({
    doc: 'A film or episode with human voices and captions: media asset id, or OSS URL in the region of the job.',
    source: `${FROM}.MediaArray`,
    format: 'material',
    media: ['video'],
  }), {
    doc: 'Footage, 1–30 videos of together at most two hours, analysed in this order.',
    source: `${FROM}.MediaArray`,
    required: true,
    minItems: 1,
    maxItems: 30,
    distinct: true,
  }),
  HighlightStrategy: HIGHLIGHT_STRATEGY,
  OpeningArray: list(MEDIA, {
    doc: 'Fixed openings, images or videos, at most 20; each output gets one of them at random before its highlights.',
    source: `${FROM}.OpeningArray`,
    maxItems: 20,
    distinct: true,
  }),
  EndingArray: list(MEDIA, {
    doc: 'Fixed endings, images or videos, at most 20; each output gets one of them at random after its highlights.',
    source: `${FROM}.EndingArray`,
    maxItems: 20,
    distinct: true,
  }),
  TitleArray: list(TITLE, {
    doc: 'Titles, at most 50 of at most 50 characters; each output gets one of them at random.',
    source: `${FROM}.TitleArray`,
    maxItems: 50,
    distinct: true,
  }),
  SubHeadingArray: list(SUB_HEADING, {
    doc: 'Sub-headings, one entry for each of at most five levels.',
    source: `${FROM}.SubHeadingArray`,
    maxItems: 5,
  }),
  StickerArray: STICKER_ARRAY,
  BackgroundMusicArray: BACKGROUND_MUSIC_ARRAY,
  BackgroundImageArray: BACKGROUND_IMAGE_ARRAY,
});
export type InputConfig = ValueOf<typeof INPUT_CONFIG>;
