/** Measures what users wait for, as a ratio against a baseline of the same run, and writes bench/results.json. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureAnalysis } from './analysis';
import { measureDeploy } from './deploy';
import { type Comparison, figureOf, interleaved, timeOf } from './measure';
import { measureOss } from './oss';
import { measurePlan } from './plan';
import { measureStart } from './start';
import { bundleProvider } from '../tools/bundle-provider';

const RUNS = 7;
const ROOT = join(__dirname, '..');
const SYNTH = join(__dirname, 'synth.cjs');
const requiring = (what: string) => () => timeOf(process.execPath, ['-e', `require(${JSON.stringify(what)})`], { cwd: ROOT });

async function main(): Promise<void> {
  await bundleProvider();
  for (const task of ['compile', 'post-compile']) execFileSync('npx', ['projen', task], { cwd: ROOT, stdio: 'ignore' });
  const results: Record<string, unknown> = { node: process.version, runs: RUNS };
  const report = async (name: string, goal: string, measure: () => Promise<unknown>) => {
    results[name] = { goal, ...(await measure() as object) };
    console.log(name, JSON.stringify(results[name]));
  };

  await report('provider: start to handshake, against node -e 0', '≤ 2, ≤ 65 MB', () => measureStart(RUNS * 3));
  await report('library: import, against cdktf alone', '≤ 1.2', () => interleaved(RUNS * 3, requiring('./lib'), requiring('cdktf')));
  for (const count of [10, 100, 1000]) {
    await report(`synth of ${count} jobs with all rules, against bare L1 resources`, '≤ 1.5 at 1,000',
      () => interleaved(RUNS, () => figureOf(SYNTH, ['constructs', String(count)]), () => figureOf(SYNTH, ['l1', String(count)])));
  }
  await report('synth of MontageProductionLine with 1000 jobs, against the same JSON as bare L1 resources', '≤ 1.5', measureLine);
  await report('deploying series (30 episodes) without rendering, against as many terraform_data', '≤ 2', () => measureDeploy(RUNS));
  for (const count of [10, 100, 1000]) {
    await report(`plan of ${count} jobs with nothing to do, against terraform_data`, '≤ 2 at 1,000, aim 1.5', () => measurePlan(count, RUNS));
  }
  await report('local OSS', '≥ 100 MB/s either way', () => measureOss());
  await report('analysis, times real time', '≥ 10 natively', () => measureAnalysis());
  writeFileSync(join(__dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
}

/** Compares equal resources: the L1 classes get what the production line synthesizes. */
async function measureLine(): Promise<Comparison> {
  const work = mkdtempSync(join(tmpdir(), 'ims-bench-'));
  try {
    const same = join(work, 'cdk.tf.json');
    figureOf(SYNTH, ['line', '1000', same]);
    return await interleaved(RUNS, () => figureOf(SYNTH, ['line', '1000']), () => figureOf(SYNTH, ['same-as', same]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
