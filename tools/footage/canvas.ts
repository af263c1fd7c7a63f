/** An RGB colour, 0–255 each. */
export type Colour = readonly [number, number, number];
export type Point = readonly [number, number];

const SUBLINES = 3;

/** A picture of 8-bit RGB pixels with a camera: everything drawn is moved and scaled by it. */
export class Canvas {
  readonly pixels: Buffer;
  private shift: Point = [0, 0];
  private zoom = 1;

  constructor(readonly width: number, readonly height: number) {
    this.pixels = Buffer.alloc(width * height * 3);
  }

  /** Looks at the scene from `shift` pixels aside, `zoom` times closer (around the centre). */
  camera(shift: Point = [0, 0], zoom = 1): this {
    this.shift = shift;
    this.zoom = zoom;
    return this;
  }

  /** Fills the whole picture from one colour at the top to another at the bottom; the camera does not matter. */
  gradient(top: Colour, bottom: Colour): this {
    for (let y = 0; y < this.height; y++) {
      const colour = mix(top, bottom, y / (this.height - 1));
      for (let x = 0; x < this.width; x++) this.blend(x, y, colour, 1);
    }
    return this;
  }

  circle(x: number, y: number, radius: number, colour: Colour, alpha = 1): this {
    return this.disc(x, y, radius, colour, (distance, r) => alpha * clamp(r - distance + 0.5));
  }

  /** A light: full in the middle, nothing at the rim. */
  glow(x: number, y: number, radius: number, colour: Colour, alpha = 1): this {
    return this.disc(x, y, radius, colour, (distance, r) => alpha * clamp(1 - distance / r) ** 2);
  }

  rect(x: number, y: number, width: number, height: number, colour: Colour, alpha = 1): this {
    return this.polygon([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], colour, alpha);
  }

  line(from: Point, to: Point, width: number, colour: Colour, alpha = 1): this {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const k = width / 2 / (Math.hypot(dx, dy) || 1);
    const [nx, ny] = [-dy * k, dx * k];
    return this.polygon([[from[0] + nx, from[1] + ny], [to[0] + nx, to[1] + ny], [to[0] - nx, to[1] - ny], [from[0] - nx, from[1] - ny]], colour, alpha);
  }

  /** Everything below a curve y(x), for hills and waves. */
  below(curve: (x: number) => number, colour: Colour, alpha = 1): this {
    const points: Point[] = [];
    for (let x = -80; x <= this.width + 80; x += 8) points.push([x, curve(x)]);
    return this.polygon([...points, [this.width + 80, this.height + 80], [-80, this.height + 80]], colour, alpha);
  }

  /** A filled shape, even-odd, with soft edges. */
  polygon(points: readonly Point[], colour: Colour, alpha = 1): this {
    const seen = points.map((point) => this.project(point));
    const ys = seen.map((point) => point[1]);
    const bottom = Math.min(this.height - 1, Math.floor(Math.max(...ys)));
    for (let y = Math.max(0, Math.floor(Math.min(...ys))); y <= bottom; y++) {
      const cover = new Float32Array(this.width);
      for (let sub = 0; sub < SUBLINES; sub++) addSpans(cover, crossings(seen, y + (sub + 0.5) / SUBLINES));
      cover.forEach((part, x) => part > 0 && this.blend(x, y, colour, alpha * clamp(part)));
    }
    return this;
  }

  private disc(cx: number, cy: number, radius: number, colour: Colour, alphaAt: (distance: number, radius: number) => number): this {
    const [x0, y0] = this.project([cx, cy]);
    const r = radius * this.zoom;
    for (let y = Math.max(0, Math.floor(y0 - r - 1)); y <= Math.min(this.height - 1, y0 + r + 1); y++) {
      for (let x = Math.max(0, Math.floor(x0 - r - 1)); x <= Math.min(this.width - 1, x0 + r + 1); x++) {
        this.blend(x, y, colour, alphaAt(Math.hypot(x - x0, y - y0), r));
      }
    }
    return this;
  }

  private project([x, y]: Point): Point {
    const [cx, cy] = [this.width / 2, this.height / 2];
    return [(x - cx) * this.zoom + cx + this.shift[0], (y - cy) * this.zoom + cy + this.shift[1]];
  }

  private blend(x: number, y: number, colour: Colour, alpha: number): void {
    const at = (y * this.width + x) * 3;
    for (let c = 0; c < 3; c++) this.pixels[at + c] += (colour[c] - this.pixels[at + c]) * alpha;
  }
}

export function mix(a: Colour, b: Colour, part: number): Colour {
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function crossings(points: readonly Point[], y: number): number[] {
  const found: number[] = [];
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    if (y1 <= y !== y2 <= y) found.push(x1 + (y - y1) / (y2 - y1) * (x2 - x1));
  });
  return found.sort((a, b) => a - b);
}

function addSpans(cover: Float32Array, xs: readonly number[]): void {
  for (let i = 0; i + 1 < xs.length; i += 2) {
    const [from, to] = [Math.max(0, xs[i]), Math.min(cover.length, xs[i + 1])];
    for (let x = Math.floor(from); x < to; x++) cover[x] += (Math.min(x + 1, to) - Math.max(x, from)) / SUBLINES;
  }
}
