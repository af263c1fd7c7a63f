import { Media } from './media';
import { type Config, withoutUnset } from '../config/config';

/** Options of background music. */
export interface MusicOptions {
  /** Volume as a factor, 0–10; 1 leaves it unchanged.
   * @default 0.2 */
  readonly volume?: number;
}

/** Background music. */
export class Music {
  /**
   * Your tracks; each output takes the next one.
   * @param tracks tracks, 1–50
   */
  public static of(tracks: Media[], options: MusicOptions = {}): Music {
    return new Music(tracks.map((track, index) => Media._of(`tracks[${index}]`, track).input), withoutUnset({ Volume: options.volume }));
  }

  /**
   * A track of the service's public library.
   * @param style style of the track, e.g. `bgm-upbeat`
   */
  public static fromLibrary(style: string, options: MusicOptions = {}): Music {
    return new Music(undefined, withoutUnset({ Style: style, Volume: options.volume }));
  }

  private constructor(private readonly tracks: readonly string[] | undefined, private readonly config: Config | undefined) {}

  /** What belongs to InputConfig. @internal */
  public _input(): readonly string[] | undefined {
    return this.tracks;
  }

  /** What belongs to EditingConfig. @internal */
  public _editing(): Config | undefined {
    return this.config;
  }
}
