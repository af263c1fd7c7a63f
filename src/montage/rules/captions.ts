import type { Caption, Format, SubHeading } from '../model';
import { everyField, rule } from './engine/rule';

const TITLE = 'EditingConfig.TitleConfig';
const SUB_HEADING = 'EditingConfig.SubHeadingConfig.*';
const CAPTIONS = [TITLE, SUB_HEADING];
const CLIP = 'DOC: timeline text clip';

const having = (wanted: Format) => ({ format }: { readonly format?: Format }) => format === wanted;
const isFractionOrPixels = (value: number) => (value >= 0 && value <= 0.9999) || (Number.isInteger(value) && value >= 2);

/** Settings that do nothing unless another is given. */
const DEPENDENTS = [
  ['BubbleWidth', 'BubbleStyleId'],
  ['BubbleHeight', 'BubbleStyleId'],
  ['AaiMotionIn', 'AaiMotionInEffect'],
  ['AaiMotionOut', 'AaiMotionOutEffect'],
] as const;
const orphan = (settings: readonly unknown[]) =>
  DEPENDENTS.find((_pair, index) => settings[2 * index] !== undefined && settings[2 * index + 1] === undefined);

export const CAPTION_RULES = [
  rule<string>({
    code: 'IMS1301',
    title: 'A colour is written as #RRGGBB.',
    at: everyField('that holds a colour', having('colour')),
    valid: (colour) => /^#[0-9a-f]{6}$/i.test(colour),
    allowed: '"#RRGGBB", e.g. "#000066"',
    fix: 'write it with a # and six hexadecimal digits',
    source: CLIP,
  }),
  rule<number>({
    code: 'IMS1302',
    title: 'An offset is a fraction of 0–0.9999 or an integer of pixels from 2.',
    at: everyField('that holds an offset in the output', having('position')),
    valid: isFractionOrPixels,
    allowed: '0 to 0.9999 as a fraction of the output, or an integer from 2 as pixels',
    fix: 'choose one of these',
    source: 'DOC: VideoTrackClip; other values INF: undefined',
  }),
  rule<number>({
    code: 'IMS1303',
    title: 'A size is a fraction of 0–0.9999, exactly 1 for the full side, or an integer of pixels from 2.',
    at: everyField('that holds a size in the output', having('extent')),
    valid: (value) => value === 1 || isFractionOrPixels(value),
    allowed: '0 to 0.9999 as a fraction of the output, 1 as its full side, or an integer from 2 as pixels',
    fix: 'choose one of these',
    source: 'DOC: VideoTrackClip; other values INF: undefined',
  }),
  rule<Caption, [string?, string?, string?]>({
    code: 'IMS1304',
    title: 'A caption that moves all the time has no motions of coming and going.',
    at: CAPTIONS,
    needs: ['.AaiMotionLoopEffect', '.AaiMotionInEffect', '.AaiMotionOutEffect'],
    valid: (_caption, loop, coming, going) => loop === undefined || (coming ?? going) === undefined,
    got: 'AaiMotionLoopEffect beside AaiMotionInEffect or AaiMotionOutEffect',
    allowed: 'either the one or the others',
    fix: 'remove AaiMotionLoopEffect or the others',
    source: CLIP,
  }),
  rule<Caption, [number?, number?]>({
    code: 'IMS1305',
    title: 'A caption appears before it disappears.',
    at: CAPTIONS,
    needs: ['.TimelineIn', '.TimelineOut'],
    valid: (_caption, appears = 0, disappears = Infinity) => appears < disappears,
    got: (_caption, appears = 0, disappears) => `TimelineIn ${appears} and TimelineOut ${disappears}`,
    allowed: 'TimelineIn before TimelineOut',
    fix: 'exchange or correct them',
    source: CLIP,
  }),
  rule<Caption, [string?, string?]>({
    code: 'IMS2301',
    title: 'A caption does not have both Font and FontURL.',
    at: CAPTIONS,
    needs: ['.Font', '.FontURL'],
    valid: (_caption, font, url) => font === undefined || url === undefined,
    got: 'Font and FontURL',
    allowed: 'one of them (FontURL is used)',
    fix: 'remove Font',
    source: CLIP,
  }),
  rule<Caption, [number?, number?]>({
    code: 'IMS2302',
    title: 'A caption does not have both FontSize and FixedFontSize.',
    at: CAPTIONS,
    needs: ['.FontSize', '.FixedFontSize'],
    valid: (_caption, size, fixed) => size === undefined || fixed === undefined,
    got: 'FontSize and FixedFontSize',
    allowed: 'one of them (FontSize is used)',
    fix: 'remove FixedFontSize',
    source: CLIP,
  }),
  rule<Caption, readonly unknown[]>({
    code: 'IMS2303',
    title: 'A size of a bubble goes with a bubble, and a length of a motion with a motion.',
    at: CAPTIONS,
    needs: DEPENDENTS.flat().map((key) => `.${key}`),
    valid: (_caption, ...settings) => orphan(settings) === undefined,
    got: (_caption, ...settings) => `${orphan(settings)![0]} without ${orphan(settings)![1]}`,
    allowed: 'both or none',
    fix: (_caption, ...settings) => `add ${orphan(settings)![1]}, or remove ${orphan(settings)![0]}`,
    source: CLIP,
  }),
  rule<Caption, [(readonly string[])?]>({
    code: 'IMS2304',
    title: 'TitleConfig is given when there are titles.',
    at: TITLE,
    needs: ['InputConfig.TitleArray'],
    valid: (_caption, titles = []) => titles.length > 0,
    got: 'a look of titles without titles',
    allowed: 'TitleConfig beside InputConfig.TitleArray',
    fix: 'add titles, or remove TitleConfig',
    source: 'seed: EditingConfig.TitleConfig',
  }),
  rule<Caption, [(readonly SubHeading[])?, string?]>({
    code: 'IMS2305',
    title: 'A level of SubHeadingConfig is given when there are sub-headings of that level.',
    at: SUB_HEADING,
    needs: ['InputConfig.SubHeadingArray', '@key'],
    valid: (_caption, subHeadings = [], level) => subHeadings.some((subHeading) => String(subHeading?.Level) === level),
    got: (_caption, _subHeadings, level) => `a look of level ${level} without sub-headings of that level`,
    allowed: 'a level of InputConfig.SubHeadingArray',
    fix: 'add sub-headings of that level, or remove this entry',
    source: 'seed: EditingConfig.SubHeadingConfig',
  }),
];
