import { HOP } from './analysis';
import { blocks, PICTURE, PICTURE_BYTES } from './decode';

const LUMA = PICTURE.width * PICTURE.height;
const CHROMA = LUMA / 4;
/** Minimum mean change of a pixel at a cut, from 0 to 255. */
const CUT_THRESHOLD = 10;
/** Minimum ratio between the change at a cut and the changes around it, which excludes strong motion. */
const CUT_RATIO = 3;
const NEIGHBOURS = 2;
/** A change that is followed by a change of this share is a flash, not a cut. */
const FLASH = 0.8;
/** Minimum time between two cuts, in seconds. */
const SHORTEST_SCENE = 0.5;
const PLANES = [[0, LUMA], [LUMA, LUMA + CHROMA], [LUMA + CHROMA, LUMA + 2 * CHROMA]] as const;

export interface Picture { readonly motion: Float32Array; readonly cuts: readonly number[] }

/** Measures motion and detects scene cuts in the reduced frames of a material. */
export async function analysePictures(file: string): Promise<Picture> {
  const [luma, content]: [number[], number[]] = [[], []];
  let previous: Buffer | undefined;
  for await (const block of blocks(file, PICTURE_BYTES)) {
    const picture = Buffer.from(block);
    const [y, u, v] = PLANES.map(([from, to]) => previous ? difference(previous, picture, from, to) : 0);
    luma.push(y);
    content.push((y + u + v) / 3 + Math.max(u, v)); // chroma uses a smaller part of its range than luma
    previous = picture;
  }
  const cuts = cutsIn(content);
  return { motion: motionOf(luma, cuts), cuts: cuts.map((index) => index * HOP) };
}

function difference(a: Buffer, b: Buffer, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.abs(a[i] - b[i]);
  return sum / (to - from);
}

/** Indexes of frames that differ strongly from the previous frame, and much more than their neighbours. */
export function cutsIn(content: readonly number[]): number[] {
  const found: number[] = [];
  content.forEach((change, index) => {
    if (change < CUT_THRESHOLD || index - (found.at(-1) ?? 0) < SHORTEST_SCENE / HOP) return;
    const around = [...content.slice(Math.max(1, index - NEIGHBOURS), index), ...content.slice(index + 1, index + 1 + NEIGHBOURS)];
    const average = around.reduce((sum, value) => sum + value, 0) / Math.max(1, around.length);
    const goesBack = Math.max(content[index - 1] ?? 0, content[index + 1] ?? 0) > FLASH * change;
    if (change >= CUT_RATIO * average && !goesBack) found.push(index);
  });
  return found;
}

function motionOf(luma: readonly number[], cuts: readonly number[]): Float32Array {
  const motion = Float32Array.from(luma, (change) => change / 255);
  for (const index of cuts) motion[index] = motion[index + 1] ?? 0;
  return motion;
}
