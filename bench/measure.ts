import { spawnSync } from 'node:child_process';

/** A subject against a baseline, measured alternately in the same run. */
export interface Comparison {
  readonly median: number;
  readonly against: number;
  readonly ratio: number;
  readonly runs: number;
  readonly unit: string;
}

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Measures both alternately, `runs` times after one warm-up, so that noise of the machine affects both. */
export async function interleaved(runs: number, subject: () => Promise<number> | number, other: () => Promise<number> | number, unit = 'ms'): Promise<Comparison> {
  await subject();
  await other();
  const pairs: [number, number][] = [];
  for (let run = 0; run < runs; run++) pairs.push([await subject(), await other()]);
  const [mine, others] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  return { median: round(median(mine)), against: round(median(others)), ratio: round(median(pairs.map(([a, b]) => a / b))), runs, unit };
}

/** Wall time of a process in milliseconds. Throws if the process fails. */
export function timeOf(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): number {
  const started = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr || error?.message}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** The number that a Node program prints last. */
export function figureOf(program: string, args: readonly string[] = []): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return Number(stdout.trim().split('\n').at(-1));
}

export const round = (value: number) => Math.round(value * 100) / 100;
