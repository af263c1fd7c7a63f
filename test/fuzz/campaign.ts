import * as fc from 'fast-check';
import { SOAK, reportCount } from '../support/selection';

/** The longest time for one input, in milliseconds; far above the usual time, because machines may be busy. */
const TIME_PER_INPUT = 2_000;
const SEED = 20261124;
const PER_THOUSAND = 40;

let inputs = 0;
const unexpected: unknown[] = [];
const record = (reason: unknown) => { unexpected.push(reason); };

beforeAll(() => process.on('unhandledRejection', record));
afterEach(() => expect(unexpected).toEqual([]));
afterAll(() => {
  process.off('unhandledRejection', record);
  reportCount(`fuzz inputs: ${inputs} (${SOAK ? 'all' : 'a selection; SOAK=1 for all'})`);
});

/**
 * Runs `decode` on many inputs. It may return or throw a `documented` error; another error, or a longer time, fails the test.
 * @param thousands of inputs with SOAK=1; otherwise 40 inputs for each thousand
 */
export function campaign<T>(
  name: string, thousands: number, arbitrary: fc.Arbitrary<T>, decode: (input: T) => unknown, documented: (error: unknown) => boolean = () => false,
): void {
  test(`${name}: throws only documented errors, in time`, async () => {
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
