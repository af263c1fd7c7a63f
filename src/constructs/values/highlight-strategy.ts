import { Duration } from './duration';
import { type Config, withoutUnset } from '../config/config';

/**
 * How much the length of the highlight part may change to come closer to the target duration, as factors on its length: 0.95 shortens
 * 11 s to 10.45 s.
 */
export class SpeedRange {
  /**
   * From one factor to another, e.g. `SpeedRange.between(0.95, 1)`.
   * @param smallest smallest factor on the length, above 0
   * @param largest largest factor on the length, at least `smallest`
   */
  public static between(smallest: number, largest: number): SpeedRange {
    return new SpeedRange(smallest, largest);
  }

  /**
   * Always the same factor.
   * @param factor factor on the length, above 0
   */
  public static fixed(factor: number): SpeedRange {
    return new SpeedRange(factor, factor);
  }

  private constructor(private readonly smallest: number, private readonly largest: number) {}

  /** @internal */
  public _render(): readonly number[] {
    return [this.smallest, this.largest];
  }
}

/** A character that the montage should feature: a name, and a photo with one clearly visible face. */
export class Face {
  /**
   * A photo by its URL.
   * @param name name of the character
   * @param url URL that can be read from the Internet; a CDN domain is allowed here
   */
  public static fromUrl(name: string, url: string): Face {
    return new Face({ Name: name, ImageURL: url });
  }

  /**
   * A photo that is a media asset.
   * @param name name of the character
   * @param imageId media asset id of the photo
   */
  public static fromImageId(name: string, imageId: string): Face {
    return new Face({ Name: name, ImageId: imageId });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}

/** How fast the plot of a jump-cut montage advances. */
export enum PlotPacing {
  /** Slow. */
  SLOW = 'Slow',
  /** Normal. */
  NORMAL = 'Normal',
  /** Fast. */
  FAST = 'Fast',
}

/** Options of both kinds of montages. */
export interface HighlightStrategyOptions {
  /** Length of the highlight part, at least 5 s and at most the length of the footage. Openings, endings and the intro are not counted.
   * @default - adapted to the plot */
  readonly targetDuration?: Duration;
  /** How much the length of the highlight part may change to come closer to `targetDuration`.
   * @default - it does not change */
  readonly speedRange?: SpeedRange;
  /** Whether the output starts with the most intense moment, in addition to the highlight part.
   * @default false */
  readonly intro?: boolean;
  /** Action labels to look for, at most 50, each with at most 5 (Chinese) characters. Only in cn-shanghai. Turns action recognition on.
   * @default - none */
  readonly actions?: string[];
  /** Whether action recognition is used to choose clips. Only in cn-shanghai.
   * @default - true if `actions` is set, otherwise false */
  readonly recognizeActions?: boolean;
}

/** Options of jump-cut montages. */
export interface JumpHighlightOptions extends HighlightStrategyOptions {
  /** How fast the plot advances.
   * @default PlotPacing.NORMAL */
  readonly pacing?: PlotPacing;
}

/** Options of smooth montages. */
export interface SmoothHighlightOptions extends HighlightStrategyOptions {
  /** Which scenes to prefer, in words.
   * @default - none */
  readonly description?: string;
  /** Characters to feature, at most 200 photos.
   * @default - none */
  readonly faces?: Face[];
}

/** How highlights are found and joined. */
export class HighlightStrategy {
  /** Jump cuts: the best clips of the footage, one after another, in one video. */
  public static jump(options: JumpHighlightOptions = {}): HighlightStrategy {
    return new HighlightStrategy({
      ThemeConfig: { ThemeType: 'JumpHighlight' }, ...common(options), ...withoutUnset({ PlotPacingType: options.pacing }),
    });
  }

  /** Smooth cuts: one continuous part from each highlight on, in up to 100 videos (`count` of the output). */
  public static smooth(options: SmoothHighlightOptions = {}): HighlightStrategy {
    return new HighlightStrategy({
      ThemeConfig: { ThemeType: 'SmoothHighlight' }, ...common(options),
      ...withoutUnset({
        HighlightDescription: options.description,
        FaceInfo: options.faces && { ImageInfoList: options.faces.map((face) => face._render()) },
      }),
    });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}

function common(options: HighlightStrategyOptions): Config | undefined {
  return withoutUnset({
    IntroConfig: options.intro === undefined ? undefined : { Mode: options.intro ? 'Auto' : 'Disabled' },
    TargetDurationConfig: withoutUnset({
      TargetDuration: Duration._seconds('targetDuration', options.targetDuration), SpeedRange: options.speedRange?._render(),
    }),
    EnableActionRecog: options.recognizeActions ?? (options.actions ? true : undefined),
    CustomActions: options.actions,
  });
}
