/**
 * How much a highlight part may be stretched or squeezed to meet its target duration, as the factor on its length that the
 * vendor's page calculates with: 0.95 makes 11 s to 10.45 s.
 */
export class SpeedRange {
  /** From `min` to `max`, e.g. `SpeedRange.between(0.95, 1)`. */
  public static between(min: number, max: number): SpeedRange {
    return new SpeedRange(min, max);
  }

  /** Always the same. */
  public static fixed(factor: number): SpeedRange {
    return new SpeedRange(factor, factor);
  }

  private constructor(private readonly min: number, private readonly max: number) {}

  /** @internal */
  public _render() {
    return [this.min, this.max];
  }
}
