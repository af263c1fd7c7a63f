import { type Duration } from './duration';
import { type Config, given } from '../config/config';

/**
 * How much a highlight part may be stretched or squeezed to meet its target duration, as the factor on its length that the
 * vendor's page calculates with: 0.95 makes 11 s to 10.45 s.
 */
export class SpeedRange {
  /** From `min` to `max`, e.g. `SpeedRange.between(0.95, 1)`. */
  public static between(min: number, max: number): SpeedRange {
    return new SpeedRange(min, max);
  }

  /** Always the same. */
  public static fixed(factor: number): SpeedRange {
    return new SpeedRange(factor, factor);
  }

  private constructor(private readonly min: number, private readonly max: number) {}

  /** @internal */
  public _render() {
    return [this.min, this.max];
  }
}

/** A character that the montage should feature: a name and a photo with just this one, clearly visible face. */
export class Face {
  /** A photo that can be reached from the Internet; the one place where a CDN URL is fine. */
  public static fromUrl(name: string, url: string): Face {
    return new Face({ Name: name, ImageURL: url });
  }

  /** A photo that is a media asset. */
  public static fromImageId(name: string, imageId: string): Face {
    return new Face({ Name: name, ImageId: imageId });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}

/** How fast the plot of a jump-cut montage moves on. */
export enum PlotPacing {
  SLOW = 'Slow',
  NORMAL = 'Normal',
  FAST = 'Fast',
}

/** What both kinds of montage know. */
export interface HighlightStrategyOptions {
  /** Length of the highlight part, at least 5 s and at most all footage; fixed openings, endings and the intro are not counted.
   * @default - adapted to the plot */
  readonly targetDuration?: Duration;
  /** How much the length of the highlight part may be adjusted to come closer to `targetDuration`.
   * @default - not adjusted */
  readonly speedRange?: SpeedRange;
  /** Whether the most intense moment is shown first, as an extra.
   * @default false */
  readonly intro?: boolean;
  /** Action labels to look for, at most 50, each at most 5 (Chinese) characters. Only in cn-shanghai. Switches action recognition on. */
  readonly actions?: string[];
  /** Whether actions are recognized when clips are chosen. Only in cn-shanghai.
   * @default - true when `actions` are given, else false */
  readonly recognizeActions?: boolean;
}

export interface JumpHighlightOptions extends HighlightStrategyOptions {
  /** @default PlotPacing.NORMAL */
  readonly pacing?: PlotPacing;
}

export interface SmoothHighlightOptions extends HighlightStrategyOptions {
  /** In words, which scenes to prefer. */
  readonly description?: string;
  /** Characters to feature, at most 200 photos. */
  readonly faces?: Face[];
}

/** How highlights are found and joined. */
export class HighlightStrategy {
  /** Jump cuts: the best clips of all footage, one after another, in one video. */
  public static jump(options: JumpHighlightOptions = {}): HighlightStrategy {
    return new HighlightStrategy({
      ThemeConfig: { ThemeType: 'JumpHighlight' }, ...common(options), ...given({ PlotPacingType: options.pacing }),
    });
  }

  /** Smooth cuts: one continuous stretch from each highlight on, up to 100 videos (`count` of the output). */
  public static smooth(options: SmoothHighlightOptions = {}): HighlightStrategy {
    return new HighlightStrategy({
      ThemeConfig: { ThemeType: 'SmoothHighlight' }, ...common(options),
      ...given({
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
  return given({
    IntroConfig: options.intro === undefined ? undefined : { Mode: options.intro ? 'Auto' : 'Disabled' },
    TargetDurationConfig: given({ TargetDuration: options.targetDuration?.toSeconds(), SpeedRange: options.speedRange?._render() }),
    EnableActionRecog: options.recognizeActions ?? (options.actions ? true : undefined),
    CustomActions: options.actions,
  });
}
