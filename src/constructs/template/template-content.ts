import { Token } from 'cdktf';
import { parseJsonObject, type Violation } from '../../montage';
import { type Config, withoutUnset } from '../config/config';
import { messageByProp } from '../validation/violations';
import { type Background } from '../values/background';
import { type Canvas } from '../values/canvas';
import { type CaptionStyleProps, renderCaption } from '../values/caption-style';
import { Media } from '../values/media';
import { type Music } from '../values/music';
import { type Sticker } from '../values/sticker';
import { renderSubHeadingStyles, type SubHeadingStyle } from '../values/sub-heading';
import { renderVideo, type VideoStream } from '../values/video-stream';

/** The parameters that jobs with the template share. Values set on a job take precedence. */
export interface BatchEditingProps {
  /** Size of the videos. */
  readonly canvas: Canvas;
  /** Settings of the video stream.
   * @default - the service's default settings */
  readonly video?: VideoStream;
  /** Style of the titles.
   * @default - the service's default title style */
  readonly titleStyle?: CaptionStyleProps;
  /** Styles of sub-headings, one entry for each level.
   * @default - the service's default styles */
  readonly subHeadingStyles?: SubHeadingStyle[];
  /** Stickers, at most 50.
   * @default - none */
  readonly stickers?: Sticker[];
  /** Background music.
   * @default - no music */
  readonly music?: Music;
  /** What fills the frame around footage of another shape.
   * @default - the service's default, presumably black bars */
  readonly background?: Background;
}

/** The content of a template, which decides its type. */
export class TemplateContent {
  /** A template for montage jobs: titles, stickers, music, background, size. */
  public static batchEditing(props: BatchEditingProps): TemplateContent {
    return new TemplateContent('BatchEditing', {
      ...withoutUnset({
        InputTemplateConfig: withoutUnset({
          StickerArray: props.stickers?.map((sticker) => sticker._render()),
          BackgroundMusicArray: props.music?._input(),
          BackgroundImageArray: props.background?._input(),
        }),
        EditingTemplateConfig: withoutUnset({
          TitleConfig: props.titleStyle && renderCaption(props.titleStyle),
          SubHeadingConfig: renderSubHeadingStyles(props.subHeadingStyles),
          BackgroundMusicConfig: props.music?._editing(),
          BackgroundImageConfig: props.background?._editing(),
        }),
      }),
      OutputTemplateConfig: { Width: props.canvas.width, Height: props.canvas.height, ...withoutUnset({ Video: renderVideo(props.video) }) },
    }, messageByProp);
  }

  /**
   * A template for montage jobs, in the form of the API.
   * @param config an object with `InputTemplateConfig`, `EditingTemplateConfig` and `OutputTemplateConfig`, or its JSON text
   */
  public static batchEditingConfig(config: any): TemplateContent {
    return new TemplateContent('BatchEditing', config);
  }

  /**
   * A timeline with parameters. Not for montage jobs.
   * @param timeline an object, or its JSON text
   */
  public static timeline(timeline: any): TemplateContent {
    if (typeof timeline === 'string' && !Token.isUnresolved(timeline) && parseJsonObject(timeline) === undefined) {
      throw new Error('TemplateContent.timeline: got text that is not a JSON object, allowed a timeline with its tracks; correct the text, or pass an object.');
    }
    return new TemplateContent('Timeline', timeline);
  }

  /**
   * An advanced template, which the service needs a few minutes to prepare. Not for montage jobs, and not available in cn-shenzhen and us-west-1.
   * @param archive a ZIP archive in OSS: `Media.fromBucket`, `Media.fromObject` or `Media.fromUrl`
   */
  public static advanced(archive: Media): TemplateContent {
    const { input, field } = Media._of('archive', archive);
    if (!('MediaURL' in field)) {
      throw new Error(`TemplateContent.advanced: got the media asset ${input}, allowed a file in OSS; use Media.fromBucket, fromObject or fromUrl.`);
    }
    return new TemplateContent('VETemplate', { oss_url: input });
  }

  private constructor(
    private readonly templateType: string,
    private readonly config: Config | string,
    private readonly messageOf: (violation: Violation) => string = ({ message }) => message,
  ) {}

  /** The message of a violation, by prop if the content has typed props. @internal */
  public _messageOf(violation: Violation): string {
    return this.messageOf(violation);
  }

  /** `BatchEditing`, `Timeline` or `VETemplate`. @internal */
  public _type(): string {
    return this.templateType;
  }

  /** @internal */
  public _config(): Config | string {
    return this.config;
  }

  /** @internal */
  public _json(): string {
    return typeof this.config === 'string' || Token.isUnresolved(this.config) ? Token.asString(this.config) : JSON.stringify(this.config);
  }
}
