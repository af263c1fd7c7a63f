import { relative } from 'node:path';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core' with { 'resolution-mode': 'import' };

/*
 * Mutation tests: changes one expression at a time and expects a unit test to fail.
 *
 *     npm run test:mutation                                       everything below
 *     npm run test:mutation src/montage/cost.ts src/ims/polling   files and folders
 *
 * Prints the surviving mutants and the share of killed ones per file. Exits with 1 below the threshold.
 */

/** Percentage of mutants that the tests must kill. */
const THRESHOLD = 85;

/** The code that is changed, a file or a folder in `src`, and the tests that must notice, globs in `test`. Each mutant runs them, so they are few. */
const SUBJECTS: readonly { readonly code: string; readonly tests: readonly string[] }[] = [
  { code: 'src/montage/canonical', tests: ['montage/canonical/*.test.ts'] },
  { code: 'src/montage/templates/merge.ts', tests: ['montage/templates/*.test.ts'] },
  { code: 'src/montage/cost', tests: ['montage/cost/*.test.ts'] },
  { code: 'src/montage/rules', tests: ['montage/rules/**/*.test.ts'] },
  { code: 'src/ims/submission', tests: ['ims/submission/*.test.ts'] },
  { code: 'src/ims/polling', tests: ['ims/polling/*.test.ts'] },
  ...['adaptive-throttle', 'rate-limiter', 'retry'].map((name) => ({ code: `src/ims/transport/${name}.ts`, tests: [`ims/transport/${name}.test.ts`] })),
  { code: 'src/provider/framework/planning', tests: ['provider/framework/planning/*.test.ts'] },
  ...['codec', 'compare'].map((name) => ({ code: `src/provider/framework/values/${name}.ts`, tests: [`provider/framework/values/${name}.test.ts`] })),
  { code: 'src/provider/paid-job', tests: ['provider/paid-job/**/*.test.ts'] },
];

const OPTIONS: PartialStrykerOptions = {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  // A mutant in data that is built when a module is loaded would run all tests.
  ignoreStatic: true,
  // The wording of messages is for readers; tests assert it where it matters.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['bench', 'docs', 'examples', 'lib', 'local', 'schemas', 'tools', 'src/bindings', 'src/constructs', 'test/{constructs,e2e,examples,faults,fuzz,soak,tools}'],
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, reportScoreTable: false, logTests: false },
  allowConsoleColors: false,

};

/** Counts of the mutants of one file. Those that Stryker ignores or that do not compile do not count. */
class Score {
  private killed = 0;
  private survived = 0;

  add({ status }: MutantResult): void {
    if (status === 'Killed' || status === 'Timeout') this.killed += 1;
    if (status === 'Survived' || status === 'NoCoverage') this.survived += 1;
  }

  get percent(): number {
    return this.killed + this.survived === 0 ? 100 : (100 * this.killed) / (this.killed + this.survived);
  }

  toString(): string {
    return `${this.percent.toFixed(1).padStart(5)} %  ${String(this.killed).padStart(5)} killed  ${String(this.survived).padStart(4)} survived`;
  }
}

async function mutantsOf(code: string, tests: readonly string[]): Promise<MutantResult[]> {
  const { Stryker } = await import('@stryker-mutator/core');
  const config = {
    roots: ['<rootDir>/test'],
    testMatch: tests.map((test) => `<rootDir>/test/${test}`),
    testPathIgnorePatterns: ['/node_modules/', '\\.e2e\\.test\\.ts$'],
    reporters: [],
  };
  const mutate = [code.endsWith('.ts') ? code : `${code}/**/*.ts`];
  return new Stryker({ ...OPTIONS, mutate, jest: { config, enableFindRelatedTests: false } }).runMutationTest();
}

/** The parts of `code` that `paths` select: all of it, or files and folders in it. */
function selectedParts(code: string, paths: readonly string[]): readonly string[] {
  if (paths.some((path) => code === path || code.startsWith(`${path}/`))) return [code];
  return paths.filter((path) => path.startsWith(`${code}/`));
}

async function main(paths: readonly string[]): Promise<void> {
  const total = new Score();
  const files = new Map<string, Score>();
  for (const { code, tests } of SUBJECTS) {
    for (const part of paths.length === 0 ? [code] : selectedParts(code, paths)) {
      for (const mutant of await mutantsOf(part, tests)) {
        const file = relative(process.cwd(), mutant.fileName);
        files.set(file, files.get(file) ?? new Score());
        files.get(file)!.add(mutant);
        total.add(mutant);
      }
    }
  }
  for (const [file, score] of [...files].sort()) console.log(`${score}  ${file}`);
  console.log(`${total}  in all`);
  if (total.percent < THRESHOLD) process.exitCode = 1;
}

void main(process.argv.slice(2));
