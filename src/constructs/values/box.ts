/** Position and size, all in one unit. */
export interface BoxProps {
  /** Distance of the left edge from the left edge of the output. */
  readonly x: number;
  /** Distance of the upper edge from the upper edge of the output. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the output frame, measured from its upper left corner. */
export class Box {
  /** In pixels of the output: whole numbers, 0 or at least 2 (the service reads a smaller one as a share). */
  public static pixels(props: BoxProps): Box {
    return new Box(props);
  }

  /** In shares of the output's width and height, 0 to 0.9999; 1 is allowed for width and height only. Fits every output size. */
  public static ratio(props: BoxProps): Box {
    return new Box(props);
  }

  private constructor(private readonly props: BoxProps) {}

  /** @internal */
  public _render() {
    const { x, y, width, height } = this.props;
    return { X: x, Y: y, Width: width, Height: height };
  }
}
