import type { Caption, Format, SubHeading } from '../model';
import { guess, on } from '../sources';
import { everyField, rule } from './engine/rule';

const TITLE = 'EditingConfig.TitleConfig';
const SUB_HEADING = 'EditingConfig.SubHeadingConfig.*';
const CAPTIONS = [TITLE, SUB_HEADING];
const TEXT = on('effects', 'Text');
const GUIDE = on('subtitles');
const POSITION = [on('timeline', 'VideoTrackClip'), TEXT, guess('coordinates-between-one-and-two')];

const having = (wanted: Format) => ({ format }: { readonly format?: Format }) => format === wanted;
const isFractionOrPixels = (value: number) => (value >= 0 && value <= 0.9999) || (Number.isInteger(value) && value >= 2);

/** Settings that have no effect unless another is set. */
const DEPENDENTS = [
  ['BubbleWidth', 'BubbleStyleId'],
  ['BubbleHeight', 'BubbleStyleId'],
  ['AaiMotionIn', 'AaiMotionInEffect'],
  ['AaiMotionOut', 'AaiMotionOutEffect'],
] as const;

/** The first setting that has no effect, with the one that it requires. */
const withoutEffect = (settings: readonly unknown[]) =>
  DEPENDENTS.find((_pair, index) => settings[2 * index] !== undefined && settings[2 * index + 1] === undefined);

export const CAPTION_RULES = [
  rule<string>({
    code: 'IMS1301',
    title: 'A colour must be written as #RRGGBB.',
    at: everyField('that holds a colour', having('colour')),
    valid: (colour) => /^#[0-9a-f]{6}$/i.test(colour),
    allowed: '"#RRGGBB", e.g. "#000066"',
    fix: 'write it with a # and six hexadecimal digits',
    source: TEXT,
  }),
  rule<number>({
    code: 'IMS1302',
    title: 'An offset must be a fraction from 0 to 0.9999, or an integer of pixels from 2.',
    at: everyField('that holds an offset in the output', having('position')),
    valid: isFractionOrPixels,
    allowed: '0 to 0.9999 as a fraction of the output, or an integer from 2 as pixels',
    fix: 'use one of these',
    source: POSITION,
  }),
  rule<number>({
    code: 'IMS1303',
    title: 'A size must be a fraction from 0 to 0.9999, exactly 1 for the full side, or an integer of pixels from 2.',
    at: everyField('that holds a size in the output', having('extent')),
    valid: (value) => value === 1 || isFractionOrPixels(value),
    allowed: '0 to 0.9999 as a fraction of the output, 1 as its full side, or an integer from 2 as pixels',
    fix: 'use one of these',
    source: POSITION,
  }),
  rule<Caption, [string?, string?, string?]>({
    code: 'IMS1304',
    title: 'AaiMotionLoopEffect must not be combined with AaiMotionInEffect or AaiMotionOutEffect.',
    at: CAPTIONS,
    needs: ['.AaiMotionLoopEffect', '.AaiMotionInEffect', '.AaiMotionOutEffect'],
    valid: (_caption, loop, entrance, exit) => loop === undefined || (entrance ?? exit) === undefined,
    got: (_caption, _loop, entrance) => `AaiMotionLoopEffect with ${entrance === undefined ? 'AaiMotionOutEffect' : 'AaiMotionInEffect'}`,
    allowed: 'either a loop animation, or entrance and exit animations',
    fix: 'remove AaiMotionLoopEffect, or the other animations',
    source: GUIDE,
  }),
  rule<Caption, [number?, number?]>({
    code: 'IMS1305',
    title: 'TimelineIn must be before TimelineOut.',
    at: CAPTIONS,
    needs: ['.TimelineIn', '.TimelineOut'],
    valid: (_caption, appears = 0, disappears = Infinity) => appears < disappears,
    got: (_caption, appears = 0, disappears) => `TimelineIn ${appears} and TimelineOut ${disappears}`,
    allowed: 'a TimelineIn before TimelineOut',
    fix: 'swap or correct them',
    source: GUIDE,
  }),
  rule<Caption, [string?, string?]>({
    code: 'IMS2301',
    title: 'Font and FontURL are both set. FontURL takes precedence.',
    at: CAPTIONS,
    needs: ['.Font', '.FontURL'],
    valid: (_caption, font, url) => font === undefined || url === undefined,
    got: 'both Font and FontURL',
    allowed: 'one of them (FontURL takes precedence)',
    fix: 'remove Font',
    source: GUIDE,
  }),
  rule<Caption, [number?, number?]>({
    code: 'IMS2302',
    title: 'FontSize and FixedFontSize are both set. FontSize takes precedence.',
    at: CAPTIONS,
    needs: ['.FontSize', '.FixedFontSize'],
    valid: (_caption, size, fixed) => size === undefined || fixed === undefined,
    got: 'both FontSize and FixedFontSize',
    allowed: 'one of them (FontSize takes precedence)',
    fix: 'remove FixedFontSize',
    source: GUIDE,
  }),
  rule<Caption, readonly unknown[]>({
    code: 'IMS2303',
    title: 'The size of a bubble or the length of an animation is set, but not the bubble or the animation.',
    at: CAPTIONS,
    needs: DEPENDENTS.flat().map((key) => `.${key}`),
    valid: (_caption, ...settings) => withoutEffect(settings) === undefined,
    got: (_caption, ...settings) => `${withoutEffect(settings)![0]} without ${withoutEffect(settings)![1]}`,
    allowed: 'both or neither',
    fix: (_caption, ...settings) => `set ${withoutEffect(settings)![1]}, or remove ${withoutEffect(settings)![0]}`,
    source: GUIDE,
  }),
  rule<Caption, [(readonly string[])?]>({
    code: 'IMS2304',
    title: 'TitleConfig is set, but there are no titles.',
    at: TITLE,
    needs: ['InputConfig.TitleArray'],
    valid: (_caption, titles = []) => titles.length > 0,
    got: 'TitleConfig without titles',
    allowed: 'TitleConfig with titles in InputConfig.TitleArray',
    fix: 'add titles, or remove TitleConfig',
    source: on('highlightMontage', 'EditingConfig.TitleConfig'),
  }),
  rule<Caption, [(readonly SubHeading[])?, string?]>({
    code: 'IMS2305',
    title: 'SubHeadingConfig has a level for which there are no sub-headings.',
    at: SUB_HEADING,
    needs: ['InputConfig.SubHeadingArray', '@key'],
    valid: (_caption, subHeadings = [], level) => subHeadings.some((subHeading) => String(subHeading?.Level) === level),
    got: (_caption, _subHeadings, level) => `a style for level ${level}, which has no sub-headings`,
    allowed: 'the levels of InputConfig.SubHeadingArray',
    fix: 'add sub-headings of that level, or remove this entry',
    source: on('highlightMontage', 'EditingConfig.SubHeadingConfig'),
  }),
];
