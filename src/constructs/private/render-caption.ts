import type { CaptionStyleProps } from '../caption-style';
import { type Config, given } from './given';

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
