import type { Changes, RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const TITLES = { 'InputConfig.TitleArray': ['Now open'] };
const LEVEL_2 = { 'InputConfig.SubHeadingArray': [{ Level: 2, TitleArray: ['Huilongguan'] }] };
const title = (caption: Changes): Changes => ({ ...TITLES, 'EditingConfig.TitleConfig': caption });
const subHeading = (caption: Changes): Changes => ({ ...LEVEL_2, 'EditingConfig.SubHeadingConfig': { 2: caption } });
const TITLE = 'EditingConfig.TitleConfig';
const FONT_FILE = 'http://fonts.oss-cn-shanghai.aliyuncs.com/hei.ttf';

export const CAPTION_CASES: readonly RuleCase[] = [
  {
    code: 'IMS1301',
    breaks: title({ FontColor: 'red' }),
    at: `${TITLE}.FontColor`,
    says: 'got "red", allowed "#RRGGBB", e.g. "#000066"',
    alsoBreaks: [
      title({ FontColor: '#12345' }),
      title({ FontColor: '#1234567' }),
      title({ FontColor: 'x#123456' }),
      title({ FontColor: '123456' }),
      title({ FontColor: '#12345g' }),
      title({ OutlineColour: 'red' }),
      subHeading({ BackColour: 'red' }),
      title({ SubtitleEffects: [{ Type: 'Box', Color: 'red' }] }),
    ],
    holds: title({ FontColor: '#Ff0000' }),
    alsoHolds: [
      title({ FontColor: '#abcdef' }),
      title({ FontColor: '#ABCDEF' }),
      title({ FontColor: '#000000' }),
    ],
    unknown: title({ FontColor: UNKNOWN }),
  },
  {
    code: 'IMS1301',
    breaks: { 'EditingConfig.BackgroundImageConfig': { SubType: 'Color', Color: '#06c' } },
    at: 'EditingConfig.BackgroundImageConfig.Color',
    says: 'got "#06c"',
    holds: { 'EditingConfig.BackgroundImageConfig': { SubType: 'Color', Color: '#0066cc' } },
    unknown: { 'EditingConfig.BackgroundImageConfig': { SubType: 'Color', Color: UNKNOWN } },
  },
  ...[-1, 1, 1.5, 10.5, 0.99995].map((Y): RuleCase => ({
    code: 'IMS1302',
    breaks: subHeading({ Y }),
    at: 'EditingConfig.SubHeadingConfig["2"].Y',
    says: `got ${Y}, allowed 0 to 0.9999 as a fraction of the output, or an integer from 2 as pixels`,
    holds: subHeading({ X: 0, Y: 0.9999, FixedX: 2, FixedY: 1080 }),
    unknown: subHeading({ Y: UNKNOWN }),
  })),
  ...[-0.1, 1.01, 300.5].map((Width): RuleCase => ({
    code: 'IMS1303',
    breaks: { 'InputConfig.StickerArray[0]': { MediaId: 'sticker', Width } },
    at: 'InputConfig.StickerArray[0].Width',
    says: `got ${Width}, allowed 0 to 0.9999 as a fraction of the output, 1 as its full side`,
    holds: { 'InputConfig.StickerArray[0]': { MediaId: 'sticker', Width: 1, Height: 300 } },
    unknown: { 'InputConfig.StickerArray[0]': { MediaId: 'sticker', Width: UNKNOWN } },
  })),
  {
    code: 'IMS1304',
    breaks: title({ AaiMotionLoopEffect: 'normal_display', AaiMotionOutEffect: 'fade_out' }),
    at: TITLE,
    says: 'got AaiMotionLoopEffect with AaiMotionOutEffect, allowed either a loop animation, or entrance and exit animations; remove AaiMotionLoopEffect, or the other animations.',
    alsoBreaks: [
      title({ AaiMotionLoopEffect: 'normal_display', AaiMotionInEffect: 'fade_in' }),
      subHeading({ AaiMotionLoopEffect: 'normal_display', AaiMotionInEffect: 'fade_in', AaiMotionOutEffect: 'fade_out' }),
    ],
    holds: title({ AaiMotionInEffect: 'fade_in', AaiMotionOutEffect: 'fade_out' }),
    alsoHolds: [
      title({ AaiMotionLoopEffect: 'normal_display' }),
      title({ AaiMotionInEffect: 'fade_in' }),
      title({}),
    ],
    unknown: title({ AaiMotionLoopEffect: UNKNOWN, AaiMotionOutEffect: 'fade_out' }),
  },
  {
    code: 'IMS1305',
    breaks: title({ TimelineIn: 3, TimelineOut: 2 }),
    at: TITLE,
    says: 'got TimelineIn 3 and TimelineOut 2',
    alsoBreaks: [
      title({ TimelineIn: 2, TimelineOut: 2 }),
      subHeading({ TimelineIn: 0, TimelineOut: 0 }),
      title({ TimelineOut: 0 }),
    ],
    holds: title({ TimelineIn: 3 }),
    alsoHolds: [
      title({ TimelineIn: 2.9, TimelineOut: 3 }),
      title({ TimelineOut: 3 }),
      title({}),
    ],
    unknown: title({ TimelineIn: UNKNOWN, TimelineOut: 2 }),
  },
  {
    code: 'IMS2301',
    breaks: subHeading({ Font: 'SimSun', FontURL: FONT_FILE }),
    at: 'EditingConfig.SubHeadingConfig["2"]',
    says: 'got both Font and FontURL, allowed one of them (FontURL takes precedence); remove Font.',
    alsoBreaks: [
      title({ Font: 'SimSun', FontURL: FONT_FILE }),
    ],
    holds: subHeading({ FontURL: FONT_FILE }),
    alsoHolds: [
      title({ Font: 'SimSun' }),
      title({ Font: null, FontURL: FONT_FILE }),
    ],
    unknown: subHeading({ Font: 'SimSun', FontURL: UNKNOWN }),
  },
  {
    code: 'IMS2302',
    breaks: title({ FontSize: 80, FixedFontSize: 60 }),
    at: TITLE,
    says: 'got both FontSize and FixedFontSize, allowed one of them (FontSize takes precedence); remove FixedFontSize.',
    alsoBreaks: [
      subHeading({ FontSize: 0, FixedFontSize: 0 }),
    ],
    holds: title({ FixedFontSize: 60 }),
    alsoHolds: [
      title({ FontSize: 80 }),
      title({}),
    ],
    unknown: title({ FontSize: 80, FixedFontSize: UNKNOWN }),
  },
  {
    code: 'IMS2303',
    breaks: title({ BubbleHeight: 90 }),
    at: TITLE,
    says: 'got BubbleHeight without BubbleStyleId, allowed both or neither; set BubbleStyleId, or remove BubbleHeight.',
    alsoBreaks: [
      title({ BubbleWidth: 90 }),
      title({ AaiMotionIn: 1 }),
      title({ AaiMotionOut: 1 }),
      title({ BubbleWidth: 90, BubbleStyleId: 'BS0001-000001', AaiMotionOut: 1 }),
    ],
    holds: title({ BubbleHeight: 90, BubbleStyleId: 'BS0001-000001', AaiMotionIn: 1, AaiMotionInEffect: 'fade_in' }),
    alsoHolds: [
      title({ BubbleWidth: 90, BubbleStyleId: 'BS0001-000001' }),
      title({ AaiMotionOut: 1, AaiMotionOutEffect: 'fade_out' }),
      title({ AaiMotionInEffect: 'fade_in', BubbleStyleId: 'BS0001-000001' }),
      title({}),
    ],
    unknown: title({ BubbleHeight: 90, BubbleStyleId: UNKNOWN }),
  },
  {
    code: 'IMS2304',
    breaks: { [TITLE]: { Y: 0.2 } },
    says: 'got TitleConfig without titles, allowed TitleConfig with titles in InputConfig.TitleArray; add titles, or remove TitleConfig.',
    alsoBreaks: [
      { [TITLE]: { Y: 0.2 }, 'InputConfig.TitleArray': [] },
      { [TITLE]: {} },
    ],
    holds: title({ Y: 0.2 }),
    unknown: { [TITLE]: { Y: 0.2 }, 'InputConfig.TitleArray': UNKNOWN },
  },
  {
    code: 'IMS2305',
    breaks: { ...LEVEL_2, 'EditingConfig.SubHeadingConfig': { 2: { Y: 0.3 }, 3: { Y: 0.5 } } },
    at: 'EditingConfig.SubHeadingConfig["3"]',
    says: 'got a style for level 3, which has no sub-headings, allowed the levels of InputConfig.SubHeadingArray; add sub-headings of that level, or remove this entry.',
    alsoBreaks: [
      { 'EditingConfig.SubHeadingConfig': { 1: { Y: 0.3 } } },
      { 'InputConfig.SubHeadingArray': [], 'EditingConfig.SubHeadingConfig': { 1: { Y: 0.3 } } },
    ],
    holds: subHeading({ Y: 0.3 }),
    alsoHolds: [
      { 'InputConfig.SubHeadingArray': [{ Level: 1, TitleArray: ['a'] }, { Level: 3, TitleArray: ['b'] }], 'EditingConfig.SubHeadingConfig': { 1: {}, 3: {} } },
    ],
    unknown: { 'EditingConfig.SubHeadingConfig': { 3: { Y: 0.5 } }, 'InputConfig.SubHeadingArray': [{ Level: UNKNOWN, TitleArray: ['a'] }] },
  },
];
