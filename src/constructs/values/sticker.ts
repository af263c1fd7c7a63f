import { type Box } from './box';
import { Media } from './media';
import { type Config, withoutUnset } from '../config/config';

/** Options of a sticker. */
export interface StickerOptions {
  /** Opacity, 0 (invisible) to 1.
   * @default 1 */
  readonly opacity?: number;
  /** Number of frames of an animated sticker, 0–100, usually 25.
   * @default - a still picture */
  readonly frames?: number;
}

/** A picture over the montage. Of several stickers, each output takes the next one. */
export class Sticker {
  /**
   * A picture at a place.
   * @param media picture (PNG, JPG or GIF)
   * @param box place and size in the output
   */
  public static of(media: Media, box: Box, options: StickerOptions = {}): Sticker {
    return new Sticker({ ...Media._of('media', media).field, ...box._render(), ...withoutUnset({ Opacity: options.opacity, DyncFrames: options.frames }) });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}
