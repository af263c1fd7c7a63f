/** Size of the videos in pixels. Both sides are 128–4096, the shorter one is at most 2160. */
export class Canvas {
  /** 1080 × 1920, for phones. */
  public static readonly PORTRAIT_1080 = new Canvas(1080, 1920);
  /** 720 × 1280. */
  public static readonly PORTRAIT_720 = new Canvas(720, 1280);
  /** 1920 × 1080. */
  public static readonly LANDSCAPE_1080 = new Canvas(1920, 1080);
  /** 1280 × 720. */
  public static readonly LANDSCAPE_720 = new Canvas(1280, 720);
  /** 3840 × 2160. */
  public static readonly LANDSCAPE_4K = new Canvas(3840, 2160);
  /** 1080 × 1080. */
  public static readonly SQUARE_1080 = new Canvas(1080, 1080);

  /**
   * Another size.
   * @param width pixels, 128–4096
   * @param height pixels, 128–4096
   */
  public static of(width: number, height: number): Canvas {
    return new Canvas(width, height);
  }

  private constructor(
    /** Width in pixels. */
    public readonly width: number,
    /** Height in pixels. */
    public readonly height: number,
  ) {}
}
