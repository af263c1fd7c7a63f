import { type Config, withoutUnset } from '../config/config';
import { type Background } from '../values/background';
import { type Canvas } from '../values/canvas';
import { type CaptionStyleProps, renderCaption } from '../values/caption-style';
import { type Clip } from '../values/clip';
import { type HighlightStrategy } from '../values/highlight-strategy';
import { type Music } from '../values/music';
import { type Effects, type Filters, type Transitions } from '../values/processing';
import { type ProductionSettings, renderProduction } from '../values/production-settings';
import { type Sticker } from '../values/sticker';
import { renderSubHeadings, renderSubHeadingStyles, type SubHeading, type SubHeadingStyle } from '../values/sub-heading';

/** How a montage looks and sounds: everything but its footage and its output. */
export interface MontageStyle {
  /** How highlights are found and joined.
   * @default HighlightStrategy.jump() */
  readonly strategy?: HighlightStrategy;
  /** Openings, at most 20. Each output gets one at random.
   * @default - none */
  readonly openings?: Clip[];
  /** Endings, at most 20. Each output gets one at random.
   * @default - none */
  readonly endings?: Clip[];
  /** Titles, at most 50 of at most 50 characters. Each output gets one at random.
   * @default - none */
  readonly titles?: string[];
  /** How titles look.
   * @default - the template's, otherwise the service's */
  readonly titleStyle?: CaptionStyleProps;
  /** Sub-headings, one entry for each level. Each output gets one text of each level at random.
   * @default - none */
  readonly subHeadings?: SubHeading[];
  /** How sub-headings look, one entry for each level.
   * @default - the template's, otherwise the service's */
  readonly subHeadingStyles?: SubHeadingStyle[];
  /** Stickers, at most 50. Each output gets the next one.
   * @default - the template's, otherwise none */
  readonly stickers?: Sticker[];
  /** Background music.
   * @default - the template's, otherwise none */
  readonly music?: Music;
  /** What fills the frame around footage whose aspect ratio differs from that of the output.
   * @default - the template's, otherwise the service's (probably black bars) */
  readonly background?: Background;
  /** Volume of the footage as a factor, 0–10; 1 leaves it unchanged. With 0 and without music, the videos are silent.
   * @default 0 */
  readonly sourceVolume?: number;
  /** Special effects on clips.
   * @default - none */
  readonly effects?: Effects;
  /** Transitions between clips.
   * @default - hard cuts */
  readonly transitions?: Transitions;
  /** Colour filters.
   * @default - none */
  readonly filters?: Filters;
  /** Settings of the rendering.
   * @default - the service's */
  readonly production?: ProductionSettings;
  /** Reference size of a web front end's preview.
   * @default - none */
  readonly previewCanvas?: Canvas;
}

/** What a style contributes to InputConfig. */
export function styleInput(style: MontageStyle): Config | undefined {
  return withoutUnset({
    HighlightStrategy: style.strategy?._render(),
    OpeningArray: style.openings?.map((clip) => clip._render()),
    EndingArray: style.endings?.map((clip) => clip._render()),
    TitleArray: style.titles,
    SubHeadingArray: renderSubHeadings(style.subHeadings),
    StickerArray: style.stickers?.map((sticker) => sticker._render()),
    BackgroundMusicArray: style.music?._input(),
    BackgroundImageArray: style.background?._input(),
  });
}

/**
 * What a style contributes to EditingConfig.
 * @param ranges the parts of the footage to use, which the API expects here
 */
export function styleEditing(style: MontageStyle, pipelineId: string | undefined, ranges: readonly Config[]): Config | undefined {
  return withoutUnset({
    MediaConfig: withoutUnset({ Volume: style.sourceVolume, MediaMetaDataArray: ranges.length === 0 ? undefined : ranges }),
    TitleConfig: style.titleStyle && renderCaption(style.titleStyle),
    SubHeadingConfig: renderSubHeadingStyles(style.subHeadingStyles),
    BackgroundMusicConfig: style.music?._editing(),
    BackgroundImageConfig: style.background?._editing(),
    ProcessConfig: withoutUnset({ ...style.effects?._render(), ...style.transitions?._render(), ...style.filters?._render() }),
    FECanvas: style.previewCanvas && { Width: style.previewCanvas.width, Height: style.previewCanvas.height },
    ProduceConfig: renderProduction(style.production, pipelineId),
  });
}
