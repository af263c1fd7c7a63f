import * as fc from 'fast-check';
import { SOAK, told } from '../support/selection';

/** No input may take longer, in milliseconds; far above what any takes, as machines may be busy. */
const TIME_PER_INPUT = 2_000;
const SEED = 20261124;
const PER_THOUSAND = 40;

let inputs = 0;
const stray: unknown[] = [];
const note = (reason: unknown) => { stray.push(reason); };

beforeAll(() => process.on('unhandledRejection', note));
afterEach(() => expect(stray).toEqual([]));
afterAll(() => {
  process.off('unhandledRejection', note);
  told(`fuzz inputs: ${inputs} (${SOAK ? 'all' : 'a selection; SOAK=1 for all'})`);
});

/**
 * Runs `decode` on many inputs. It may return, or throw one of the `documented` errors; anything else, or taking too long, is a finding.
 * @param thousands of inputs in the soak; `npm test` takes a few of each
 */
export function campaign<T>(
  name: string, thousands: number, arbitrary: fc.Arbitrary<T>, decode: (input: T) => unknown, documented: (error: unknown) => boolean = () => false,
): void {
  test(`${name}: only documented errors, in time`, async () => {
    await fc.assert(fc.asyncProperty(arbitrary, async (input) => {
      inputs++;
      const started = performance.now();
      try {
        await decode(input);
      } catch (error) {
        if (!documented(error)) throw error;
      }
      const taken = performance.now() - started;
      if (taken > TIME_PER_INPUT) throw new Error(`took ${Math.round(taken)} ms`);
    }), { seed: SEED, numRuns: thousands * (SOAK ? 1_000 : PER_THOUSAND) });
  }, 600_000);
}
