import { type Media } from './media';
import { type Config } from '../config/config';

/** What fills the frame around footage of another shape. */
export class Background {
  /** Pictures, at most 50; each output gets the next one. */
  public static images(images: Media[]): Background {
    return new Background(images.map((image) => image._reference()), undefined);
  }

  /** The footage itself, blurred. `radius` 0.01–1, usual is 0.1. */
  public static blur(radius: number = 0.1): Background {
    return new Background(undefined, { SubType: 'Blur', Radius: radius });
  }

  /** One colour, `#RRGGBB`. */
  public static color(color: string): Background {
    return new Background(undefined, { SubType: 'Color', Color: color });
  }

  private constructor(private readonly images: readonly string[] | undefined, private readonly config: Config | undefined) {}

  /** @internal */
  public _input() {
    return this.images;
  }

  /** @internal */
  public _editing() {
    return this.config;
  }
}
