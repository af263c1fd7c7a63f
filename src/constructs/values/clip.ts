import { Duration } from './duration';
import { Media, renderRange, type TimeRange } from './media';
import { type Config } from '../config/config';

/** An opening or ending: a video, a picture or an animated picture. */
export class Clip {
  /**
   * A video.
   * @param part part of the video; the whole video by default
   */
  public static video(media: Media, part?: TimeRange): Clip {
    return new Clip({ ...Media._of('media', media).field, ...(part && renderRange(part)) });
  }

  /**
   * A picture.
   * @param duration how long the output shows it
   */
  public static image(media: Media, duration: Duration): Clip {
    return new Clip({ ...Media._of('media', media).field, Duration: Duration._seconds('duration', duration) });
  }

  /**
   * An animated picture (GIF).
   * @param frames number of frames to show, 0–100
   */
  public static animation(media: Media, frames: number): Clip {
    return new Clip({ ...Media._of('media', media).field, DyncFrames: frames });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}
