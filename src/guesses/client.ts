import type { Guess } from './guess';

/** Guesses of the client of the IMS API (`src/ims`). */
export const CLIENT_GUESSES: readonly Guess[] = [
];
