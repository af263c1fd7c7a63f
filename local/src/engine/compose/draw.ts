import { isUrl, rotatingPick } from '../../../../src/montage';
import { type SeededRandom } from '../random';

/** Which of several outputs this is, and the dice of the job. Outputs count from 0. */
export interface Draw { readonly random: SeededRandom; readonly output: number; readonly outputs: number }

/** The one of a list that is this output's turn: from a random start on, one after the other and round again. */
export function rotatingItem<T>(items: readonly T[] | null | undefined, label: string, { random: dice, output, outputs }: Draw): T | undefined {
  const all = items ?? [];
  return all[rotatingPick(all.length, outputs, dice.index(label, all.length))[output]];
}

/** How a Timeline names a material of the montage: an id or a URL. */
export function media(ref: string): { MediaId: string } | { MediaURL: string } {
  return isUrl(ref) ? { MediaURL: ref } : { MediaId: ref };
}
