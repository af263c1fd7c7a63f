import { type Config } from '../config/config';

/** Position and size of a rectangle, all in one unit. */
export interface BoxProps {
  /** Distance of the left edge from the left edge of the output. */
  readonly x: number;
  /** Distance of the upper edge from the upper edge of the output. */
  readonly y: number;
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

/** A rectangle in the output, measured from the upper left corner. */
export class Box {
  /** In pixels of the output: whole numbers, 0 or at least 2. The service reads 1 as the full side. */
  public static pixels(props: BoxProps): Box {
    return new Box(props);
  }

  /** In fractions of the output's width and height, 0–0.9999. Width and height can be 1. Fits outputs of every size. */
  public static ratio(props: BoxProps): Box {
    return new Box(props);
  }

  private constructor(private readonly props: BoxProps) {}

  /** @internal */
  public _render(): Config {
    const { x, y, width, height } = this.props;
    return { X: x, Y: y, Width: width, Height: height };
  }
}
