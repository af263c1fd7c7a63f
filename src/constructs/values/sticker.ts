import { type Box } from './box';
import { type Media } from './media';
import { type Config } from '../config/config';

export interface StickerOptions {
  /** 0 (invisible) to 1.
   * @default 1 */
  readonly opacity?: number;
  /** Number of frames of an animated sticker, 0–100; usual is 25.
   * @default - a still picture */
  readonly frames?: number;
}

/** A picture laid over the montage. With several stickers each output gets the next one. */
export class Sticker {
  public static of(media: Media, box: Box, options: StickerOptions = {}): Sticker {
    return new Sticker({
      ...media._render(), ...box._render(),
      ...(options.opacity !== undefined && { Opacity: options.opacity }),
      ...(options.frames !== undefined && { DyncFrames: options.frames }),
    });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}
