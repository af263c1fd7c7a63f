import { type Duration } from './duration';
import { type Media, type TimeRange } from './media';
import { type Config } from '../config/config';

/** A fixed opening or ending: a video, a picture or an animated picture. */
export class Clip {
  /** A video, whole or from one point to another. */
  public static video(media: Media, range?: TimeRange): Clip {
    return new Clip({ ...media._render(), ...(range && { In: range.from, Out: range.to }) });
  }

  /** A picture, shown for the given time. */
  public static image(media: Media, duration: Duration): Clip {
    return new Clip({ ...media._render(), Duration: duration.toSeconds() });
  }

  /** An animated picture (GIF) of so many frames. */
  public static animation(media: Media, frames: number): Clip {
    return new Clip({ ...media._render(), DyncFrames: frames });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}
