import { type Media } from './media';
import { type Config, given } from '../config/config';

export interface MusicOptions {
  /** Loudness, 0–10, 1 = as it is.
   * @default 0.2 */
  readonly volume?: number;
}

/** Background music. */
export class Music {
  /** Own tracks, at most 50; each output gets the next one. */
  public static of(tracks: Media[], options: MusicOptions = {}): Music {
    return new Music(tracks.map((track) => track._reference()), given({ Volume: options.volume }));
  }

  /** A track of the service's public library, by style, e.g. `bgm-upbeat`. */
  public static fromLibrary(style: string, options: MusicOptions = {}): Music {
    return new Music(undefined, given({ Style: style, Volume: options.volume }));
  }

  private constructor(private readonly tracks: readonly string[] | undefined, private readonly config: Config | undefined) {}

  /** @internal */
  public _input() {
    return this.tracks;
  }

  /** @internal */
  public _editing() {
    return this.config;
  }
}
