import { type Media } from './media';
import { type Config, given } from '../config/config';

/** Corner, edge or middle of the frame that a caption is attached to; `x` and `y` are then its distance from there. */
export enum CaptionAlignment {
  TOP_LEFT = 'TopLeft',
  TOP_CENTER = 'TopCenter',
  TOP_RIGHT = 'TopRight',
  CENTER_LEFT = 'CenterLeft',
  CENTER_CENTER = 'CenterCenter',
  CENTER_RIGHT = 'CenterRight',
  BOTTOM_LEFT = 'BottomLeft',
  BOTTOM_CENTER = 'BottomCenter',
  BOTTOM_RIGHT = 'BottomRight',
}

/** What happens to a text that is wider than its box. */
export enum CaptionAdaptMode {
  AUTO_WRAP = 'AutoWrap',
  AUTO_SCALE = 'AutoScale',
  AUTO_WRAP_AT_SPACES = 'AutoWrapAtSpaces',
  AUTO_WRAP_AT_SPACES_STRICT = 'AutoWrapAtSpacesStrict',
}

/** How text is backed. */
export enum CaptionBorder {
  OUTLINE = 1,
  OPAQUE_BOX = 3,
}

/** Font, place and decoration of a title or sub-heading. Unset fields take the service's defaults. */
export interface CaptionStyleProps {
  /** Offset of the text, as share of the width (0–0.9999) or in pixels (at least 2); from the edge that `alignment` names.
   * @default 0 */
  readonly x?: number;
  /** Offset of the text, as share of the height (0–0.9999) or in pixels (at least 2).
   * @default - for titles 0.1 in portrait, 0.05 in landscape, 0.08 in square outputs */
  readonly y?: number;
  /** As `x`, but not scaled with the output. */
  readonly fixedX?: number;
  /** As `y`, but not scaled with the output. */
  readonly fixedY?: number;
  /** @default - TOP_CENTER for titles */
  readonly alignment?: CaptionAlignment;
  /** Width of the text box, as share of the output's width or in pixels; used together with `adaptMode`. */
  readonly textWidth?: number;
  /** @default - AUTO_WRAP for titles */
  readonly adaptMode?: CaptionAdaptMode;
  /** Name of a font of the service, e.g. `AlibabaPuHuiTi`. */
  readonly font?: string;
  /** A font file (TTF, OTF, WOFF) in OSS; wins over `font`. */
  readonly fontFile?: Media;
  /** Pixels of the output frame, up to 5000; scaled with the output. */
  readonly fontSize?: number;
  /** As `fontSize`, but not scaled. */
  readonly fixedFontSize?: number;
  /** Only `Nominal` is known. */
  readonly sizeRequestType?: string;
  /** `#RRGGBB` */
  readonly fontColor?: string;
  /** 0 (invisible) to 1. */
  readonly fontColorOpacity?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Space between letters, pixels. */
  readonly spacing?: number;
  /** Space between lines, pixels. */
  readonly lineSpacing?: number;
  /** Rotation, degrees counter-clockwise, 0–360. */
  readonly angle?: number;
  readonly border?: CaptionBorder;
  /** Width of the outline, pixels. */
  readonly outline?: number;
  /** `#RRGGBB` */
  readonly outlineColor?: string;
  /** Depth of the shadow, pixels. */
  readonly shadow?: number;
  /** Colour of the shadow, or of the box with `CaptionBorder.OPAQUE_BOX`; `#RRGGBB`. */
  readonly backColor?: string;
  /** Word-art style, e.g. `CS0001-000004`. */
  readonly wordArt?: string;
  /** Bubble behind the text, e.g. `BS0001-000001`. */
  readonly bubble?: string;
  readonly bubbleWidth?: number;
  readonly bubbleHeight?: number;
  /** Name of the entrance animation; several separated by commas are picked at random. */
  readonly motionIn?: string;
  /** Seconds. */
  readonly motionInSeconds?: number;
  /** Name of the exit animation. */
  readonly motionOut?: string;
  /** Seconds. */
  readonly motionOutSeconds?: number;
  /** Name of the looping animation; not together with entrance and exit. */
  readonly motionLoop?: string;
  /** Second of the output at which the text appears.
   * @default - from the beginning */
  readonly timelineIn?: number;
  /** Second of the output at which the text disappears.
   * @default - to the end */
  readonly timelineOut?: number;
  /** Richer alternative to outline and shadow: a list of effects in the API's own form, e.g. `{ Type: 'Outline', Color: '#000000', Bord: 2 }`. */
  readonly effects?: { [key: string]: any }[];
}

/** The caption parameters in the API's names. */
export function renderCaption(style: CaptionStyleProps): Config {
  return given({
    X: style.x, Y: style.y, FixedX: style.fixedX, FixedY: style.fixedY, Alignment: style.alignment,
    TextWidth: style.textWidth, AdaptMode: style.adaptMode,
    Font: style.font, FontURL: style.fontFile?._reference(), FontSize: style.fontSize, FixedFontSize: style.fixedFontSize,
    SizeRequestType: style.sizeRequestType, FontColor: style.fontColor, FontColorOpacity: style.fontColorOpacity,
    FontFace: given({ Bold: style.bold, Italic: style.italic, Underline: style.underline }),
    Spacing: style.spacing, LineSpacing: style.lineSpacing, Angle: style.angle,
    BorderStyle: style.border, Outline: style.outline, OutlineColour: style.outlineColor, Shadow: style.shadow, BackColour: style.backColor,
    EffectColorStyle: style.wordArt, BubbleStyleId: style.bubble, BubbleWidth: style.bubbleWidth, BubbleHeight: style.bubbleHeight,
    AaiMotionInEffect: style.motionIn, AaiMotionIn: style.motionInSeconds,
    AaiMotionOutEffect: style.motionOut, AaiMotionOut: style.motionOutSeconds, AaiMotionLoopEffect: style.motionLoop,
    TimelineIn: style.timelineIn, TimelineOut: style.timelineOut,
    SubtitleEffects: style.effects,
  }) ?? {};
}

/** Captions by level. */
export function renderCaptions(styles: { readonly [level: string]: CaptionStyleProps } | undefined): Config | undefined {
  return styles && Object.fromEntries(Object.entries(styles).map(([level, style]) => [level, renderCaption(style)]));
}
