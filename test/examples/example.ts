import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SynthesizedStack } from '../constructs/stack';
import { temporaryDirectory } from '../support/temporary-directory';

/** Runs an example's program in this process. @returns the synthesized JSON of each stack */
export function synthesizedExample(name: string, env: Readonly<Record<string, string>> = {}): Record<string, SynthesizedStack> {
  const outdir = temporaryDirectory();
  const before = process.env;
  process.env = { ...before, ...env, CDKTF_OUTDIR: outdir };
  try {
    jest.isolateModules(() => jest.requireActual(join(__dirname, '..', '..', 'examples', name, 'main')));
  } finally {
    process.env = before;
  }
  const { stacks } = JSON.parse(readFileSync(join(outdir, 'manifest.json'), 'utf8')) as { stacks: Record<string, { synthesizedStackPath: string }> };
  return Object.fromEntries(Object.entries(stacks).map(([stack, { synthesizedStackPath }]) => [
    stack, JSON.parse(readFileSync(join(outdir, synthesizedStackPath), 'utf8')),
  ]));
}

/** The resources, data sources and outputs of a stack, without what differs between builds and machines. */
export function content({ resource, data, output }: SynthesizedStack) {
  return JSON.parse(JSON.stringify({ resource, data, output }).replaceAll(process.cwd(), '.'));
}

/** Resources of a type, in the order of the program. */
export function all(stack: SynthesizedStack, type: string): any[] {
  return Object.values(stack.resource?.[type] ?? {});
}
