import { type Canvas, type Colour, mix, type Point } from './canvas';

/** A number from 0 to 1 that is always the same for the same index: footage must come out the same on every machine. */
export function dice(index: number): number {
  const x = Math.sin(index * 127.1 + 11.7) * 43758.5453;
  return x - Math.floor(x);
}

/** A trembling camera, `strength` in pixels. */
export function shake(t: number, strength: number): Point {
  return [Math.sin(t * 47) * strength, Math.cos(t * 39) * strength];
}

export function sea(c: Canvas, y: number, t: number, speed: number, deep: Colour, light: Colour): void {
  for (let i = 0; i < 4; i++) {
    c.below((x) => y + i * 26 + Math.sin(x / (34 + i * 9) + t * speed * (1 + i * 0.4)) * (3 + i * 2), mix(light, deep, i / 3));
  }
}

export function boat(c: Canvas, x: number, y: number, size: number, hull: Colour, sail: Colour): void {
  c.polygon([[x - 40 * size, y], [x + 44 * size, y], [x + 28 * size, y + 18 * size], [x - 30 * size, y + 18 * size]], hull);
  c.rect(x - 1.5 * size, y - 72 * size, 3 * size, 72 * size, [90, 60, 40]);
  c.polygon([[x + 3 * size, y - 70 * size], [x + 3 * size, y - 6 * size], [x + 42 * size, y - 6 * size]], sail);
  c.polygon([[x - 4 * size, y - 62 * size], [x - 4 * size, y - 6 * size], [x - 30 * size, y - 6 * size]], sail, 0.85);
}

/** A round-headed person; `lift` raises the arms from 0 to 1. */
export function person(c: Canvas, x: number, y: number, size: number, coat: Colour, lift = 0): void {
  const hand = y + 34 * size - lift * 58 * size;
  c.line([x - 14 * size, y + 22 * size], [x - 34 * size, hand], 8 * size, coat);
  c.line([x + 14 * size, y + 22 * size], [x + 34 * size, hand], 8 * size, coat);
  c.polygon([[x - 18 * size, y + 14 * size], [x + 18 * size, y + 14 * size], [x + 26 * size, y + 90 * size], [x - 26 * size, y + 90 * size]], coat);
  c.circle(x, y, 17 * size, [240, 200, 165]);
  c.circle(x - 6 * size, y - 2 * size, 2.2 * size, [40, 30, 30]);
  c.circle(x + 6 * size, y - 2 * size, 2.2 * size, [40, 30, 30]);
}

export function clouds(c: Canvas, t: number, speed: number, alpha = 0.8): void {
  for (let i = 0; i < 4; i++) {
    const x = ((dice(i) * 760 + t * speed * (0.6 + dice(i + 9))) % 800) - 80;
    const y = 40 + dice(i + 4) * 70;
    [[0, 0, 20], [22, -8, 26], [48, 0, 19]].forEach(([dx, dy, r]) => c.circle(x + dx, y + dy, r, [255, 255, 255], alpha));
  }
}

export function stars(c: Canvas, t: number, speed: number, count = 70): void {
  for (let i = 0; i < count; i++) {
    const depth = 0.3 + dice(i + 300);
    const x = (((dice(i) * 680 - t * speed * depth) % 680) + 680) % 680 - 20;
    c.circle(x, dice(i + 100) * 360, depth * 1.4, [255, 255, 255], 0.5 + 0.5 * Math.sin(t * 2 + i) ** 2);
  }
}

const PAPERS: readonly Colour[] = [[255, 90, 90], [255, 210, 60], [80, 200, 255], [130, 230, 120]];

/** Coloured paper flying from the bottom, as after a goal. */
export function confetti(c: Canvas, t: number, count = 60): void {
  for (let i = 0; i < count; i++) {
    const fall = (t * (0.5 + dice(i) * 0.7) + dice(i + 50)) % 1;
    const x = dice(i + 20) * 640 + Math.sin(t * 5 + i) * 26;
    c.rect(x, fall * 400 - 20, 9, 5 + 5 * Math.abs(Math.sin(t * 9 + i)), PAPERS[i % 4]);
  }
}

/** A rocket of the sky: sparks flying apart from one point. */
export function firework(c: Canvas, x: number, y: number, age: number, colour: Colour): void {
  if (age < 0 || age > 1) return;
  c.glow(x, y, 130 * age + 30, colour, 0.5 * (1 - age));
  for (let i = 0; i < 22; i++) {
    const [angle, reach] = [i / 22 * Math.PI * 2, 90 * Math.sqrt(age) * (0.6 + dice(i) * 0.5)];
    c.circle(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach + age * age * 34, 3.4 * (1 - age) + 0.8, colour);
  }
}

export function rocket(c: Canvas, x: number, y: number, size: number, flame: number): void {
  if (flame > 0) {
    c.glow(x, y + 70 * size, 90 * size * flame, [255, 190, 80], 0.8);
    c.polygon([[x - 13 * size, y + 46 * size], [x + 13 * size, y + 46 * size], [x, y + (60 + 70 * flame) * size]], [255, 160, 50]);
    c.polygon([[x - 7 * size, y + 46 * size], [x + 7 * size, y + 46 * size], [x, y + (54 + 36 * flame) * size]], [255, 240, 170]);
  }
  c.polygon([[x - 17 * size, y + 20 * size], [x - 34 * size, y + 52 * size], [x - 15 * size, y + 46 * size]], [200, 50, 60]);
  c.polygon([[x + 17 * size, y + 20 * size], [x + 34 * size, y + 52 * size], [x + 15 * size, y + 46 * size]], [200, 50, 60]);
  c.polygon([
    [x, y - 74 * size], [x + 13 * size, y - 44 * size], [x + 18 * size, y - 6 * size], [x + 15 * size, y + 46 * size],
    [x - 15 * size, y + 46 * size], [x - 18 * size, y - 6 * size], [x - 13 * size, y - 44 * size],
  ], [238, 240, 246]);
  c.circle(x, y - 16 * size, 8.5 * size, [60, 110, 190]);
  c.circle(x - 2 * size, y - 18 * size, 3 * size, [190, 220, 255]);
}
