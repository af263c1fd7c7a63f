import { type Caller } from '../../ims';
import { type DiagnosticError } from '../framework';

/** Pauses between two looks, in milliseconds. */
const FIRST_PAUSE = 500;
const GROWTH = 1.5;
const LONGEST_PAUSE = 10_000;

export interface Waiting {
  readonly caller: Caller;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly limit: number;
  /** What to throw when Terraform is interrupted. */
  readonly interrupted: () => DiagnosticError;
}

/**
 * Looks, with growing pauses, until there is something to give back; undefined when time is up.
 * `look` gets the milliseconds that have passed.
 * @throws DiagnosticError when Terraform is interrupted, between two looks or during one
 */
export async function until<T>(look: (waited: number) => Promise<T | undefined>, { caller, signal, limit, interrupted }: Waiting): Promise<T | undefined> {
  const started = Date.now();
  let slept = 0;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * GROWTH, LONGEST_PAUSE)) {
    const waited = Math.max(Date.now() - started, slept);
    const found = await look(waited).catch((error) => { throw signal.aborted ? interrupted() : error; });
    if (found !== undefined) return found;
    if (waited + pause > limit) return undefined;
    await caller.clock.sleep(pause, signal).catch(() => { throw interrupted(); });
    slept += pause;
  }
}
