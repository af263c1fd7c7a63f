import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { build, BuildOptions } from 'esbuild';
import * as ts from 'typescript';
import { dependencies, optionalDependencies } from './package.json';
import { supportMarkdown } from './src/cli/support-table';

/*
 * Builds the package: lib/cli.js (the command), lib/index.js (for programs), lib/index.d.ts, and the support tables in README.md.
 * What npm installs with the package stays outside the bundles; src/montage of the library goes in.
 * Run with: npx tsx local/build.ts
 */

const LIB = path.join(__dirname, 'lib');
const source = (...parts: string[]) => path.join(__dirname, 'src', ...parts);

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: Object.keys({ ...dependencies, ...optionalDependencies }),
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
};

async function main(): Promise<void> {
  await rm(LIB, { recursive: true, force: true });
  const cli = path.join(LIB, 'cli.js');
  await Promise.all([
    build({ ...common, entryPoints: [source('cli', 'main.ts')], outfile: cli, banner: { js: '#!/usr/bin/env node' } }),
    build({ ...common, entryPoints: [source('index.ts')], outfile: path.join(LIB, 'index.js') }),
  ]);
  await chmod(cli, 0o755);
  await writeSupport(path.join(__dirname, 'README.md'));
  declare(source('index.ts'), path.join(LIB, 'types'));
  await writeFile(path.join(LIB, 'index.d.ts'), 'export * from \'./types/local/src/index\';\n');
}

/** Puts the support tables between the marks of a Markdown file. */
async function writeSupport(file: string): Promise<void> {
  const [begin, end] = ['<!-- support -->', '<!-- /support -->'];
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.slice(0, text.indexOf(begin)) + `${begin}\n${supportMarkdown()}\n` + text.slice(text.indexOf(end)));
}

/** Writes the type declarations of a file and of all that it imports. @throws Error with the compiler's words */
function declare(entry: string, outDir: string): void {
  const root = path.join(__dirname, '..');
  const { options } = ts.getParsedCommandLineOfConfigFile(path.join(root, 'test', 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail })!;
  const program = ts.createProgram([entry], {
    ...options,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], // what Node 20 has; WebAssembly is declared among the browsers' things
    types: ['node'],
    noCheck: true, // the test task does that
    rootDir: root,
    outDir,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  program.emit().diagnostics.forEach(fail);
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.formatDiagnostic(diagnostic, { getCanonicalFileName: f => f, getCurrentDirectory: () => __dirname, getNewLine: () => '\n' }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
