import { Token } from 'cdktf';
import { parseJsonObject } from '../../montage/json/json-value';
import { type Config, given } from '../config/config';
import { type Background } from '../values/background';
import { type Canvas } from '../values/canvas';
import { type CaptionStyleProps, renderCaption, renderCaptions } from '../values/caption-style';
import { type Media } from '../values/media';
import { type Music } from '../values/music';
import { type Sticker } from '../values/sticker';
import { renderVideo, type VideoStream } from '../values/video-stream';

/** What jobs that use the template share. What a job gives itself is used instead. */
export interface BatchEditingProps {
  /** Size of the videos. */
  readonly canvas: Canvas;
  /** @default - the service's settings */
  readonly video?: VideoStream;
  /** @default - the service's title style */
  readonly titleStyle?: CaptionStyleProps;
  /** Styles of sub-headings by level `1`–`5`. */
  readonly subHeadingStyles?: { [level: string]: CaptionStyleProps };
  /** Stickers, at most 50. */
  readonly stickers?: Sticker[];
  /** @default - no music */
  readonly music?: Music;
  /** @default - the service's, presumably black bars */
  readonly background?: Background;
}

/** What a template holds, and by that what it is for. */
export class TemplateContent {
  /** The style that montage jobs share: titles, stickers, music, background, size. */
  public static batchEditing(props: BatchEditingProps): TemplateContent {
    return TemplateContent.batchEditingConfig({
      ...given({
        InputTemplateConfig: given({
          StickerArray: props.stickers?.map((sticker) => sticker._render()),
          BackgroundMusicArray: props.music?._input(),
          BackgroundImageArray: props.background?._input(),
        }),
        EditingTemplateConfig: given({
          TitleConfig: props.titleStyle && renderCaption(props.titleStyle),
          SubHeadingConfig: renderCaptions(props.subHeadingStyles),
          BackgroundMusicConfig: props.music?._editing(),
          BackgroundImageConfig: props.background?._editing(),
        }),
      }),
      OutputTemplateConfig: { Width: props.canvas.width, Height: props.canvas.height, ...given({ Video: renderVideo(props.video) }) },
    });
  }

  /** As {@link batchEditing}, in the API's own form: an object with `InputTemplateConfig`, `EditingTemplateConfig` and `OutputTemplateConfig`, or its JSON text. */
  public static batchEditingConfig(config: any): TemplateContent {
    return new TemplateContent('BatchEditing', config);
  }

  /** A timeline with parameters, as an object or JSON text. Not for montage jobs. */
  public static timeline(timeline: any): TemplateContent {
    if (typeof timeline === 'string' && !Token.isUnresolved(timeline) && parseJsonObject(timeline) === undefined) {
      throw new Error('TemplateContent.timeline: got text that is no JSON object, allowed is a timeline with its tracks; correct it, or give an object.');
    }
    return new TemplateContent('Timeline', timeline);
  }

  /**
   * An advanced template: a ZIP archive in OSS, at most some minutes in preparation. Not for montage jobs; not offered in cn-shenzhen and us-west-1.
   */
  public static advanced(archive: Media): TemplateContent {
    if (!('MediaURL' in archive._render())) {
      throw new Error(`TemplateContent.advanced: got the media asset ${archive._reference()}, allowed is a file in OSS; use Media.fromBucket, fromObject or fromUrl.`);
    }
    return new TemplateContent('VETemplate', { oss_url: archive._reference() });
  }

  private constructor(
    /** `BatchEditing`, `Timeline` or `VETemplate`. It cannot be changed: another type is another template. */
    public readonly type: string,
    private readonly config: Config | string,
  ) {}

  /** @internal */
  public _config(): Config | string {
    return this.config;
  }

  /** @internal */
  public _json(): string {
    return typeof this.config === 'string' || Token.isUnresolved(this.config) ? Token.asString(this.config) : JSON.stringify(this.config);
  }
}
