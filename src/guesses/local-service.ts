import type { Guess } from './guess';

/** Guesses of the local service (`local/src`). */
export const LOCAL_SERVICE_GUESSES: readonly Guess[] = [
];
