import type { Guess } from './guess';

/** Guesses of the Terraform provider (`src/provider`). */
export const PROVIDER_GUESSES: readonly Guess[] = [
];
