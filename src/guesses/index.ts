import { CLIENT_GUESSES } from './client';
import { CONSTRUCT_GUESSES } from './constructs';
import type { Guess } from './guess';
import { LOCAL_SERVICE_GUESSES } from './local-service';
import { MONTAGE_GUESSES } from './montage';
import { PROVIDER_GUESSES } from './provider';

export { SEVERITIES, type Guess, type Link, type Severity } from './guess';

/** What the library and the provider take to be true about the cloud. */
export const GUESSES: readonly Guess[] = [...CLIENT_GUESSES, ...PROVIDER_GUESSES, ...MONTAGE_GUESSES, ...CONSTRUCT_GUESSES];

/** What the local service takes to be true about the cloud that it simulates. A wrong one shows in tests on your machine, not in the cloud. */
export { LOCAL_SERVICE_GUESSES };
