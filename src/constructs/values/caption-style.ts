import { Duration } from './duration';
import { Media } from './media';
import { type CaptionMotionIn } from '../catalogs/caption-motion-in';
import { type CaptionMotionLoop } from '../catalogs/caption-motion-loop';
import { type CaptionMotionOut } from '../catalogs/caption-motion-out';
import { type Font } from '../catalogs/font';
import { type Config, withoutUnset } from '../config/config';

/** Corner, edge or middle of the output from which the offsets `x` and `y` of a caption are measured. */
export enum CaptionAlignment {
  /** Upper left corner. */
  TOP_LEFT = 'TopLeft',
  /** Middle of the upper edge. */
  TOP_CENTER = 'TopCenter',
  /** Upper right corner. */
  TOP_RIGHT = 'TopRight',
  /** Middle of the left edge. */
  CENTER_LEFT = 'CenterLeft',
  /** Middle of the output. */
  CENTER_CENTER = 'CenterCenter',
  /** Middle of the right edge. */
  CENTER_RIGHT = 'CenterRight',
  /** Lower left corner. */
  BOTTOM_LEFT = 'BottomLeft',
  /** Middle of the lower edge. */
  BOTTOM_CENTER = 'BottomCenter',
  /** Lower right corner. */
  BOTTOM_RIGHT = 'BottomRight',
}

/** What happens to a text that is wider than its box. */
export enum CaptionAdaptMode {
  /** Breaks lines anywhere. */
  AUTO_WRAP = 'AutoWrap',
  /** Reduces the font size. */
  AUTO_SCALE = 'AutoScale',
  /** Breaks lines at spaces, and within words that are wider than the box. */
  AUTO_WRAP_AT_SPACES = 'AutoWrapAtSpaces',
  /** Breaks lines at spaces only. */
  AUTO_WRAP_AT_SPACES_STRICT = 'AutoWrapAtSpacesStrict',
}

/** What is drawn around or behind a text. */
export enum CaptionBorder {
  /** Outline and shadow. */
  OUTLINE = 1,
  /** Opaque box behind the text. */
  OPAQUE_BOX = 3,
}

/** Font, position and decoration of a title or sub-heading. */
export interface CaptionStyleProps {
  /** Horizontal offset, as a fraction of the width (0–0.9999) or in pixels (at least 2), from the edge that `alignment` names.
   * @default 0 */
  readonly x?: number;
  /** Vertical offset, as a fraction of the height (0–0.9999) or in pixels (at least 2), from the edge that `alignment` names.
   * @default - for titles 0.1 in portrait, 0.05 in landscape, 0.08 in square outputs */
  readonly y?: number;
  /** Horizontal offset in pixels that is not scaled with the output.
   * @default - `x` */
  readonly fixedX?: number;
  /** Vertical offset in pixels that is not scaled with the output.
   * @default - `y` */
  readonly fixedY?: number;
  /** Where offsets are measured from.
   * @default - TOP_CENTER for titles */
  readonly alignment?: CaptionAlignment;
  /** Width of the text box, as a fraction of the output's width (up to 1) or in pixels (at least 2). Used with `adaptMode`.
   * @default - the service's */
  readonly textWidth?: number;
  /** What happens to a text that is wider than `textWidth`.
   * @default - AUTO_WRAP for titles */
  readonly adaptMode?: CaptionAdaptMode;
  /** Font of the service. Not with `fontFile`.
   * @default - the service's */
  readonly font?: Font;
  /** Font file (TTF, OTF or WOFF) in OSS. Not with `font`.
   * @default - `font` */
  readonly fontFile?: Media;
  /** Font size in pixels of the output, up to 5000, scaled with the output.
   * @default - the service's */
  readonly fontSize?: number;
  /** Font size in pixels, up to 5000, not scaled with the output. Not with `fontSize`.
   * @default - `fontSize` */
  readonly fixedFontSize?: number;
  /** How the font size is measured. Only `Nominal` is documented.
   * @default - the service's */
  readonly sizeRequestType?: string;
  /** Colour of the text, `#RRGGBB`.
   * @default - the service's */
  readonly fontColor?: string;
  /** Opacity of the text, 0 (invisible) to 1.
   * @default 1 */
  readonly fontColorOpacity?: number;
  /** Whether the text is bold.
   * @default false */
  readonly bold?: boolean;
  /** Whether the text is italic.
   * @default false */
  readonly italic?: boolean;
  /** Whether the text is underlined.
   * @default false */
  readonly underline?: boolean;
  /** Space between letters, in pixels.
   * @default 0 */
  readonly spacing?: number;
  /** Space between lines, in pixels.
   * @default 0 */
  readonly lineSpacing?: number;
  /** Counter-clockwise rotation, 0–360 degrees.
   * @default 0 */
  readonly angle?: number;
  /** What is drawn around or behind the text.
   * @default - the service's */
  readonly border?: CaptionBorder;
  /** Width of the outline, in pixels.
   * @default 0 */
  readonly outline?: number;
  /** Colour of the outline, `#RRGGBB`.
   * @default - the service's */
  readonly outlineColor?: string;
  /** Depth of the shadow, in pixels.
   * @default 0 */
  readonly shadow?: number;
  /** Colour of the shadow, or of the box with `CaptionBorder.OPAQUE_BOX`; `#RRGGBB`.
   * @default - the service's */
  readonly backColor?: string;
  /** Word-art style, e.g. `CS0001-000004`.
   * @default - none */
  readonly wordArt?: string;
  /** Style of a bubble behind the text, e.g. `BS0001-000001`.
   * @default - none */
  readonly bubble?: string;
  /** Width of the bubble, as a fraction of the output's width or in pixels.
   * @default - the service's */
  readonly bubbleWidth?: number;
  /** Height of the bubble, as a fraction of the output's height or in pixels.
   * @default - the service's */
  readonly bubbleHeight?: number;
  /** Motion with which the text appears. The service picks one of several at random.
   * @default - none */
  readonly motionIn?: CaptionMotionIn[];
  /** Length of `motionIn`.
   * @default - the service's */
  readonly motionInDuration?: Duration;
  /** Motion with which the text disappears. The service picks one of several at random.
   * @default - none */
  readonly motionOut?: CaptionMotionOut[];
  /** Length of `motionOut`.
   * @default - the service's */
  readonly motionOutDuration?: Duration;
  /** Motion while the text is visible. Not with `motionIn` and `motionOut`.
   * @default - none */
  readonly motionLoop?: CaptionMotionLoop;
  /** Time in the output at which the text appears.
   * @default - the beginning */
  readonly start?: Duration;
  /** Time in the output at which the text disappears.
   * @default - the end */
  readonly end?: Duration;
  /** Effects in the API's form, instead of outline and shadow, e.g. `{ Type: 'Outline', Color: '#000000', Bord: 2 }`.
   * @default - none */
  readonly effects?: { [key: string]: any }[];
}

/** A caption style in the API's form. */
export function renderCaption(style: CaptionStyleProps): Config {
  return withoutUnset({
    X: style.x, Y: style.y, FixedX: style.fixedX, FixedY: style.fixedY, Alignment: style.alignment,
    TextWidth: style.textWidth, AdaptMode: style.adaptMode,
    Font: style.font?.name, FontURL: style.fontFile && Media._of('fontFile', style.fontFile).input, FontSize: style.fontSize, FixedFontSize: style.fixedFontSize,
    SizeRequestType: style.sizeRequestType, FontColor: style.fontColor, FontColorOpacity: style.fontColorOpacity,
    FontFace: withoutUnset({ Bold: style.bold, Italic: style.italic, Underline: style.underline }),
    Spacing: style.spacing, LineSpacing: style.lineSpacing, Angle: style.angle,
    BorderStyle: style.border, Outline: style.outline, OutlineColour: style.outlineColor, Shadow: style.shadow, BackColour: style.backColor,
    EffectColorStyle: style.wordArt, BubbleStyleId: style.bubble, BubbleWidth: style.bubbleWidth, BubbleHeight: style.bubbleHeight,
    AaiMotionInEffect: oneAtRandom(style.motionIn), AaiMotionIn: Duration._seconds('motionInDuration', style.motionInDuration),
    AaiMotionOutEffect: oneAtRandom(style.motionOut), AaiMotionOut: Duration._seconds('motionOutDuration', style.motionOutDuration),
    AaiMotionLoopEffect: style.motionLoop?.name,
    TimelineIn: Duration._seconds('start', style.start), TimelineOut: Duration._seconds('end', style.end),
    SubtitleEffects: style.effects,
  }) ?? {};
}

function oneAtRandom(motions: readonly { readonly name: string }[] | undefined): string | undefined {
  return motions?.map(({ name }) => name).join(',');
}
