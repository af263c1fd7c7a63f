import type { Guess } from './guess';

/** Guesses of the constructs (`src/constructs`). */
export const CONSTRUCT_GUESSES: readonly Guess[] = [
];
