import { guess, on } from '../sources';
import { boolean, integer, list, number, object, string, type ValueOf } from './spec';

const TEXT = on('effects', 'Text');
const GUIDE = on('subtitles');
const EXAMPLE = on('highlightMontage', 'EditingConfig, TitleConfig example');

const PLACE = 'A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.';
const COLOUR = 'as "#RRGGBB".';

export const FONT_FACE = object('FontFace', { doc: 'Style of the letters.', source: TEXT }, {
  Bold: boolean({ doc: 'Whether the letters are bold.', source: TEXT }),
  Italic: boolean({ doc: 'Whether the letters are italic.', source: TEXT }),
  Underline: boolean({ doc: 'Whether the letters are underlined.', source: TEXT }),
});
export type FontFace = ValueOf<typeof FONT_FACE>;

export const SUBTITLE_EFFECT = object('SubtitleEffect', {
  doc: 'An outline, a shadow or a box. It has more settings than Outline, Shadow and BorderStyle, and a text can have several.',
  source: TEXT,
}, {
  Type: string({ doc: 'Outline, Shadow or Box.', source: TEXT, catalog: 'subtitleEffectTypes' }),
  Color: string({ doc: `Colour, ${COLOUR}`, source: TEXT, format: 'colour' }),
  Bord: number({ doc: 'Width of the border in pixels, horizontally and vertically.', source: TEXT, min: 0 }),
  XBord: number({ doc: 'Width of the border in pixels, horizontally.', source: TEXT, min: 0 }),
  YBord: number({ doc: 'Width of the border in pixels, vertically.', source: TEXT, min: 0 }),
  XShift: number({ doc: 'Offset to the right in pixels.', source: TEXT }),
  YShift: number({ doc: 'Offset downwards in pixels.', source: TEXT }),
  Blur: number({ doc: 'Strength of the blur in pixels.', source: TEXT, min: 0 }),
  Opacity: number({ doc: 'Opacity, 0 to 1.', source: TEXT, min: 0, max: 1 }),
  Radius: number({ doc: 'Radius of the corners of a box in pixels.', source: TEXT, min: 0 }),
  ImageURL: string({ doc: 'OSS URL of an image that fills the box.', source: TEXT, format: 'ossUrl', media: ['image'] }),
  Width: number({ doc: 'Width of the box in pixels.', source: TEXT, min: 0 }),
  Height: number({ doc: 'Height of the box in pixels.', source: TEXT, min: 0 }),
  TextArea: string({ doc: 'Area of the box that holds the text, as "x,y,width,height".', source: TEXT }),
});
export type SubtitleEffect = ValueOf<typeof SUBTITLE_EFFECT>;

export const CAPTION = object('Caption', {
  doc: 'Style, position and animation of a text.',
  source: [on('highlightMontage', 'EditingConfig.TitleConfig'), TEXT],
}, {
  X: number({ doc: `Horizontal offset; a margin when Alignment is set. ${PLACE} Default 0.`, source: TEXT, format: 'position' }),
  Y: number({
    doc: `Vertical offset; a margin when Alignment is set. ${PLACE} Default 0; for a title 0.1 (portrait), 0.05 (landscape) or 0.08 (square).`,
    source: [EXAMPLE, TEXT],
    format: 'position',
  }),
  FixedX: number({ doc: `As X, but not scaled with the output. ${PLACE}`, source: TEXT, format: 'position' }),
  FixedY: number({ doc: `As Y, but not scaled with the output. ${PLACE}`, source: TEXT, format: 'position' }),
  Alignment: string({
    doc: 'Corner, edge or centre of the output from which X and Y are measured, e.g. TopCenter. Default TopLeft; for a title TopCenter.',
    source: [EXAMPLE, TEXT],
    catalog: 'captionAlignments',
  }),
  TextWidth: number({
    doc: `Width at which AdaptMode breaks or shrinks the text. ${PLACE} Default is the width of the output.`,
    source: TEXT,
    format: 'extent',
  }),
  AdaptMode: string({
    doc: 'What happens to a text that is wider than TextWidth: AutoWrap, AutoScale, AutoWrapAtSpaces or AutoWrapAtSpacesStrict. '
      + 'If unset, a title wraps (AutoWrap); another text may leave the frame.',
    source: [EXAMPLE, on('editorNotes')],
    catalog: 'captionAdaptModes',
  }),
  Font: string({
    doc: 'Name of the font. Default SimSun; for a title Alibaba PuHuiTi 2.0 95 ExtraBold.', source: [EXAMPLE, TEXT], catalog: 'fonts',
  }),
  FontURL: string({
    doc: 'OSS URL of a font file (ttf, otf, woff). It takes precedence over Font.',
    source: GUIDE,
    format: 'ossUrl',
    media: ['font'],
  }),
  FontSize: integer({
    doc: 'Font size in pixels, 0 to 5000, scaled with the output. Typical values: 80 for a title, 40 for a line at the bottom.',
    source: [on('highlightMontage', 'EditingConfig, SubHeadingConfig example'), guess('font-size-range')],
    min: 0,
    max: 5000,
  }),
  FixedFontSize: integer({
    doc: 'Font size in pixels, 0 to 5000, not scaled with the output. FontSize takes precedence.',
    source: [GUIDE, guess('font-size-range')],
    min: 0,
    max: 5000,
  }),
  SizeRequestType: string({ doc: 'How the font size is measured. Only Nominal is documented.', source: EXAMPLE }),
  FontColor: string({ doc: `Colour of the letters, ${COLOUR}`, source: TEXT, format: 'colour' }),
  FontColorOpacity: number({ doc: 'Opacity of the letters, 0 to 1.', source: TEXT, min: 0, max: 1 }),
  FontFace: FONT_FACE,
  Spacing: integer({ doc: 'Space between letters in pixels. Default 0.', source: TEXT }),
  LineSpacing: integer({ doc: 'Space between lines in pixels.', source: TEXT }),
  Angle: number({ doc: 'Rotation in degrees, counterclockwise, 0 to 360. Default 0.', source: TEXT, min: 0, max: 360 }),
  BorderStyle: integer({ doc: '1 draws an outline, 3 an opaque box.', source: TEXT }),
  Outline: integer({ doc: 'Width of the outline in pixels. Recommended: 2 for each 25 of the font size. Default 0.', source: TEXT, min: 0 }),
  OutlineColour: string({ doc: `Colour of the outline, ${COLOUR}`, source: TEXT, format: 'colour' }),
  Shadow: integer({ doc: 'Depth of the shadow in pixels. Recommended: 2 for each 25 of the font size. Default 0.', source: TEXT, min: 0 }),
  BackColour: string({ doc: `Colour of the shadow, or of the box if BorderStyle is 3, ${COLOUR}`, source: TEXT, format: 'colour' }),
  EffectColorStyle: string({ doc: 'Word-art style, e.g. CS0001-000004.', source: GUIDE, catalog: 'wordArtStyles' }),
  BubbleStyleId: string({ doc: 'Bubble behind the text, e.g. BS0001-000001.', source: GUIDE, catalog: 'bubbleStyles' }),
  BubbleWidth: number({ doc: 'Width of the bubble in pixels. Requires BubbleStyleId.', source: GUIDE, min: 0 }),
  BubbleHeight: number({ doc: 'Height of the bubble in pixels. Requires BubbleStyleId.', source: GUIDE, min: 0 }),
  AaiMotionInEffect: string({
    doc: 'Entrance animation, e.g. fade_in. Of several, separated by commas, the service picks one at random.',
    source: [GUIDE, on('advancedConfiguration')],
    catalog: 'captionMotionsIn',
  }),
  AaiMotionIn: number({ doc: 'Length of the entrance animation in seconds. Requires AaiMotionInEffect.', source: GUIDE, min: 0 }),
  AaiMotionOutEffect: string({
    doc: 'Exit animation, e.g. fade_out. Of several, separated by commas, the service picks one at random.',
    source: [GUIDE, on('advancedConfiguration')],
    catalog: 'captionMotionsOut',
  }),
  AaiMotionOut: number({ doc: 'Length of the exit animation in seconds. Requires AaiMotionOutEffect.', source: GUIDE, min: 0 }),
  AaiMotionLoopEffect: string({
    doc: 'Loop animation while the text is visible, e.g. heartbeat_display. It excludes entrance and exit animations.',
    source: GUIDE,
    catalog: 'captionMotionsLoop',
  }),
  Ratio: number({ doc: 'Speed of the loop animation.', source: GUIDE, min: 0 }),
  TimelineIn: number({ doc: 'Time at which the text appears, in seconds of the output. Default is the beginning.', source: GUIDE, min: 0 }),
  TimelineOut: number({ doc: 'Time at which the text disappears, in seconds of the output. Default is the end.', source: GUIDE, above: 0 }),
  SubtitleEffects: list(SUBTITLE_EFFECT, { doc: 'Outlines, shadows and boxes of the text.', source: TEXT }),
});
export type Caption = ValueOf<typeof CAPTION>;
