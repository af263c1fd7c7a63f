import { type Background } from './background';
import { type Canvas } from './canvas';
import { type CaptionStyleProps } from './caption-style';
import { type Clip } from './clip';
import { type HighlightStrategy } from './highlight-strategy';
import { type Music } from './music';
import { type Effects, type Filters, type Transitions } from './processing';
import { type ProductionSettings } from './production-settings';
import { type Sticker } from './sticker';

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
