import { type Config, given } from '../config/config';
import { type Background } from '../values/background';
import { type Canvas } from '../values/canvas';
import { type CaptionStyleProps, renderCaption, renderCaptions } from '../values/caption-style';
import { type Clip } from '../values/clip';
import { type HighlightStrategy } from '../values/highlight-strategy';
import { type Music } from '../values/music';
import { type Effects, type Filters, type Transitions } from '../values/processing';
import { type ProductionSettings, renderProduction } from '../values/production-settings';
import { type Sticker } from '../values/sticker';

/** What a montage looks and sounds like: everything but its footage and its output. */
export interface MontageStyle {
  /** How highlights are found and joined.
   * @default HighlightStrategy.jump() */
  readonly strategy?: HighlightStrategy;
  /** Fixed openings, at most 20; each output gets one at random. */
  readonly openings?: Clip[];
  /** Fixed endings, at most 20; each output gets one at random. */
  readonly endings?: Clip[];
  /** Titles, at most 50 of at most 50 characters; each output gets one at random. */
  readonly titles?: string[];
  /** @default - the template's, else the service's title style */
  readonly titleStyle?: CaptionStyleProps;
  /** Sub-headings by level `1`–`5`, e.g. `{ 1: ['Huilongguan'] }`; each output gets one per level at random. */
  readonly subHeadings?: { [level: string]: string[] };
  /** Styles of sub-headings by level `1`–`5`.
   * @default - the template's, else the service's */
  readonly subHeadingStyles?: { [level: string]: CaptionStyleProps };
  /** Stickers, at most 50; each output gets the next one.
   * @default - the template's, else none */
  readonly stickers?: Sticker[];
  /** @default - the template's, else no music */
  readonly music?: Music;
  /** @default - the template's, else the service's, presumably black bars */
  readonly background?: Background;
  /** Loudness of the footage's own sound, 0–10, 1 = as it is. With 0 and no music the video is silent.
   * @default 0 */
  readonly sourceVolume?: number;
  /** @default - no special effects */
  readonly effects?: Effects;
  /** @default - hard cuts */
  readonly transitions?: Transitions;
  /** @default - no colour filter */
  readonly filters?: Filters;
  /** @default - the service's settings */
  readonly production?: ProductionSettings;
  /** Reference size of a web front end's preview. */
  readonly previewCanvas?: Canvas;
}

/** What the style gives to InputConfig, in the API's form. */
export function styleInput(style: MontageStyle): Config | undefined {
  return given({
    HighlightStrategy: style.strategy?._render(),
    OpeningArray: style.openings?.map((clip) => clip._render()),
    EndingArray: style.endings?.map((clip) => clip._render()),
    TitleArray: style.titles,
    SubHeadingArray: style.subHeadings
      && Object.entries(style.subHeadings).map(([level, texts]) => ({ Level: Number(level), TitleArray: texts })),
    StickerArray: style.stickers?.map((sticker) => sticker._render()),
    BackgroundMusicArray: style.music?._input(),
    BackgroundImageArray: style.background?._input(),
  });
}

/** What the style gives to EditingConfig, in the API's form. */
export function styleEditing(style: MontageStyle, pipelineId: string | undefined): Config | undefined {
  return given({
    MediaConfig: given({ Volume: style.sourceVolume }),
    TitleConfig: style.titleStyle && renderCaption(style.titleStyle),
    SubHeadingConfig: renderCaptions(style.subHeadingStyles),
    BackgroundMusicConfig: style.music?._editing(),
    BackgroundImageConfig: style.background?._editing(),
    ProcessConfig: given({ ...style.effects?._render(), ...style.transitions?._render(), ...style.filters?._render() }),
    FECanvas: style.previewCanvas && { Width: style.previewCanvas.width, Height: style.previewCanvas.height },
    ProduceConfig: renderProduction(style.production, pipelineId),
  });
}
