import type { Guess } from './guess';

/** Guesses of the rules and the arithmetic of montages (`src/montage`). */
export const MONTAGE_GUESSES: readonly Guess[] = [
];
