import { isUrl, rotatingPick } from '../../../../src/montage';
import { type SeededRandom } from '../random';

/** The output (from 0) for which random choices are made, and the random generator of the job. */
export interface Draw { readonly random: SeededRandom; readonly output: number; readonly outputs: number }

/** The item of a list for this output: outputs use the items in turn, from a random first one. */
export function rotatingItem<T>(items: readonly T[] | null | undefined, label: string, { random, output, outputs }: Draw): T | undefined {
  const all = items ?? [];
  return all[rotatingPick(all.length, outputs, random.index(label, all.length))[output]];
}

/** The field of a Timeline that names a material: an id or a URL. */
export function media(ref: string): { MediaId: string } | { MediaURL: string } {
  return isUrl(ref) ? { MediaURL: ref } : { MediaId: ref };
}
