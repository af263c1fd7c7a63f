import { boolean, integer, list, number, object, string, type ValueOf } from './spec';

/** Timeline text clip: the vendor's guides, and transcriptions of its table in public code. */
const CLIP = 'DOC: timeline text clip';
const SEED = 'seed: TitleConfig example; DOC: timeline text clip';

const PLACE = 'A value of 0–0.9999 is a fraction of the output, an integer from 2 is pixels.';
const COLOUR = 'as "#RRGGBB".';

export const FONT_FACE = object('FontFace', { doc: 'Style of the letters.', source: CLIP }, {
  Bold: boolean({ doc: 'Whether letters are bold.', source: CLIP }),
  Italic: boolean({ doc: 'Whether letters are slanted.', source: CLIP }),
  Underline: boolean({ doc: 'Whether letters are underlined.', source: CLIP }),
});
export type FontFace = ValueOf<typeof FONT_FACE>;

export const SUBTITLE_EFFECT = object('SubtitleEffect', {
  doc: 'An outline, shadow or box; richer than Outline, Shadow and BorderStyle, and several may be stacked.',
  source: CLIP,
}, {
  Type: string({ doc: 'Outline, Shadow or Box.', source: CLIP, catalog: 'subtitleEffectTypes' }),
  Color: string({ doc: `Colour ${COLOUR}`, source: CLIP, format: 'colour' }),
  Bord: number({ doc: 'Width of the border in pixels, both ways.', source: CLIP, min: 0 }),
  XBord: number({ doc: 'Width of the border in pixels, horizontally.', source: CLIP, min: 0 }),
  YBord: number({ doc: 'Width of the border in pixels, vertically.', source: CLIP, min: 0 }),
  XShift: number({ doc: 'Offset to the right in pixels.', source: CLIP }),
  YShift: number({ doc: 'Offset downwards in pixels.', source: CLIP }),
  Blur: number({ doc: 'Strength of the blur in pixels.', source: CLIP, min: 0 }),
  Opacity: number({ doc: 'Opacity, 0–1.', source: CLIP, min: 0, max: 1 }),
  Radius: number({ doc: 'Radius of the corners of a box in pixels.', source: CLIP, min: 0 }),
  ImageURL: string({ doc: 'OSS URL of a picture that fills the box.', source: CLIP, format: 'ossUrl', media: ['image'] }),
  Width: number({ doc: 'Width of the box in pixels.', source: CLIP, min: 0 }),
  Height: number({ doc: 'Height of the box in pixels.', source: CLIP, min: 0 }),
  TextArea: string({ doc: 'Where the text stands in the box, as "x,y,width,height".', source: CLIP }),
});
export type SubtitleEffect = ValueOf<typeof SUBTITLE_EFFECT>;

export const CAPTION = object('Caption', {
  doc: 'Look, place and motion of a text.',
  source: 'seed: EditingConfig.TitleConfig; DOC: timeline text clip',
}, {
  X: number({ doc: `Horizontal offset; a margin when Alignment is set. ${PLACE} Default 0.`, source: CLIP, format: 'position' }),
  Y: number({ doc: `Vertical offset; a margin when Alignment is set. ${PLACE} Default 0.`, source: SEED, format: 'position' }),
  FixedX: number({ doc: `As X, but not scaled with the output. ${PLACE}`, source: CLIP, format: 'position' }),
  FixedY: number({ doc: `As Y, but not scaled with the output. ${PLACE}`, source: CLIP, format: 'position' }),
  Alignment: string({
    doc: 'Corner, edge or middle of the output from which X and Y are measured, e.g. TopCenter. Default TopLeft.',
    source: SEED,
    catalog: 'captionAlignments',
  }),
  TextWidth: number({
    doc: `Width at which AdaptMode breaks or shrinks the text. ${PLACE} Default is the output's width.`,
    source: CLIP,
    format: 'extent',
  }),
  AdaptMode: string({
    doc: 'What happens to a text wider than TextWidth: AutoWrap, AutoScale, AutoWrapAtSpaces or AutoWrapAtSpacesStrict. '
      + 'When absent it may run out of the frame.',
    source: SEED,
    catalog: 'captionAdaptModes',
  }),
  Font: string({ doc: 'Name of the font. Default SimSun.', source: SEED, catalog: 'fonts' }),
  FontURL: string({
    doc: 'OSS URL of a font file (ttf, otf, woff); used instead of Font.',
    source: CLIP,
    format: 'ossUrl',
    media: ['font'],
  }),
  FontSize: integer({
    doc: 'Size in pixels, 0–5000, scaled with the output. Usual: 80 for a title, 40 for a line at the bottom.',
    source: 'seed: SubHeadingConfig example; range AMB',
    min: 0,
    max: 5000,
  }),
  FixedFontSize: integer({
    doc: 'Size in pixels, 0–5000, not scaled with the output. FontSize is used when both are given.',
    source: CLIP,
    min: 0,
    max: 5000,
  }),
  SizeRequestType: string({ doc: 'How the font size is understood; only Nominal is known.', source: SEED }),
  FontColor: string({ doc: `Colour of the letters, ${COLOUR}`, source: CLIP, format: 'colour' }),
  FontColorOpacity: number({ doc: 'Opacity of the letters, 0–1.', source: CLIP, min: 0, max: 1 }),
  FontFace: FONT_FACE,
  Spacing: integer({ doc: 'Space between letters in pixels. Default 0.', source: CLIP }),
  LineSpacing: integer({ doc: 'Space between lines in pixels.', source: CLIP }),
  Angle: number({ doc: 'Rotation in degrees, counter-clockwise, 0–360. Default 0.', source: CLIP, min: 0, max: 360 }),
  BorderStyle: integer({ doc: '1 draws an outline, 3 an opaque box.', source: CLIP }),
  Outline: integer({ doc: 'Width of the outline in pixels; 2 for each 25 of font size looks well. Default 0.', source: CLIP, min: 0 }),
  OutlineColour: string({ doc: `Colour of the outline, ${COLOUR}`, source: CLIP, format: 'colour' }),
  Shadow: integer({ doc: 'Depth of the shadow in pixels; 2 for each 25 of font size looks well. Default 0.', source: CLIP, min: 0 }),
  BackColour: string({ doc: `Colour of the shadow, or of the box with BorderStyle 3, ${COLOUR}`, source: CLIP, format: 'colour' }),
  EffectColorStyle: string({ doc: 'Word-art style, e.g. CS0001-000004.', source: CLIP, catalog: 'wordArtStyles' }),
  BubbleStyleId: string({ doc: 'Bubble behind the text, e.g. BS0001-000001.', source: CLIP, catalog: 'bubbleStyles' }),
  BubbleWidth: number({ doc: 'Width of the bubble in pixels.', source: CLIP, min: 0 }),
  BubbleHeight: number({ doc: 'Height of the bubble in pixels.', source: CLIP, min: 0 }),
  AaiMotionInEffect: string({
    doc: 'Motion with which the text comes, e.g. fade_in; of several, separated by commas, one is drawn.',
    source: CLIP,
    catalog: 'captionMotionsIn',
  }),
  AaiMotionIn: number({ doc: 'How long the text comes, in seconds.', source: CLIP, min: 0 }),
  AaiMotionOutEffect: string({
    doc: 'Motion with which the text goes, e.g. fade_out; of several, separated by commas, one is drawn.',
    source: CLIP,
    catalog: 'captionMotionsOut',
  }),
  AaiMotionOut: number({ doc: 'How long the text goes, in seconds.', source: CLIP, min: 0 }),
  AaiMotionLoopEffect: string({
    doc: 'Motion while the text stands, e.g. heartbeat_display; not together with coming and going motions.',
    source: CLIP,
    catalog: 'captionMotionsLoop',
  }),
  Ratio: number({ doc: 'Pace of the looping motion.', source: CLIP, min: 0 }),
  TimelineIn: number({ doc: 'When the text appears, in seconds of the output. Default is the beginning.', source: CLIP, min: 0 }),
  TimelineOut: number({ doc: 'When the text disappears, in seconds of the output. Default is the end.', source: CLIP, above: 0 }),
  SubtitleEffects: list(SUBTITLE_EFFECT, { doc: 'Outlines, shadows and boxes of the text.', source: CLIP }),
});
export type Caption = ValueOf<typeof CAPTION>;
