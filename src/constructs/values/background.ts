import { Media } from './media';
import { type Config } from '../config/config';

/** What fills the frame around footage whose aspect ratio differs from that of the output. */
export class Background {
  /**
   * Pictures; each output takes the next one.
   * @param images pictures, 1–50
   */
  public static images(images: Media[]): Background {
    return new Background(images.map((image, index) => Media._of(`images[${index}]`, image).input), undefined);
  }

  /**
   * The footage itself, blurred.
   * @param radius strength of the blur, 0.01–1; 0.1 by default
   */
  public static blur(radius: number = 0.1): Background {
    return new Background(undefined, { SubType: 'Blur', Radius: radius });
  }

  /**
   * One colour.
   * @param color `#RRGGBB`
   */
  public static color(color: string): Background {
    return new Background(undefined, { SubType: 'Color', Color: color });
  }

  private constructor(private readonly images: readonly string[] | undefined, private readonly config: Config | undefined) {}

  /** What belongs to InputConfig. @internal */
  public _input(): readonly string[] | undefined {
    return this.images;
  }

  /** What belongs to EditingConfig. @internal */
  public _editing(): Config | undefined {
    return this.config;
  }
}
