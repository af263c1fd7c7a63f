import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import * as ts from 'typescript';
import { dependencies, optionalDependencies } from './package.json';
import { supportMarkdown } from './src/cli/support-table';

/*
 * Builds the package: lib/cli.js (the command), lib/index.js (for programs), lib/index.d.ts, lib/terraform-provider-alicloud.js (the stand-in), and
 * the support tables in README.md. Dependencies of the package are not bundled; src/montage of the library is.
 * Run with: npx tsx local/build.ts. With --stand-in it builds only the stand-in.
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

/** Builds one file with all dependencies, because Terraform starts it from a separate directory. */
async function buildStandIn(): Promise<void> {
  const outfile = path.join(LIB, 'terraform-provider-alicloud.js');
  const { metafile } = await build({
    ...common,
    entryPoints: [source('alicloud', 'main.ts')],
    metafile: true,
    outfile,
    external: [],
    sourcemap: false,
    minify: true,
    keepNames: true, // error classes are distinguished by name
    legalComments: 'none',
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(outfile, 0o755);
  await writeFile(path.join(LIB, 'terraform-provider-alicloud.NOTICE'), await noticeOf(Object.keys(metafile.inputs)));
}

const ROOT = path.join(__dirname, '..');

/** Name, version and licence text of all bundled packages and of the schema, as required by their licences. */
async function noticeOf(inputs: readonly string[]): Promise<string> {
  const packages = new Set(inputs.map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.resolve(input))?.[0]).filter((directory) => directory !== undefined));
  const notices = await Promise.all([...packages].sort().map(async (directory) => {
    const { name, version, license } = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8')) as Record<string, string>;
    const text = (await readdir(directory)).find((file) => /^licen[cs]e/i.test(file));
    return `${name} ${version} (${license})\n\n${text === undefined ? '' : await readFile(path.join(directory, text), 'utf8')}`.trim();
  }));
  const schema = await readFile(path.join(ROOT, 'schemas', 'alicloud', 'NOTICE'), 'utf8');
  return ['The stand-in for aliyun/alicloud contains the following.', schema.trim(), ...notices].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

async function main(): Promise<void> {
  if (process.argv.includes('--stand-in')) return buildStandIn();
  await rm(LIB, { recursive: true, force: true });
  const cli = path.join(LIB, 'cli.js');
  await Promise.all([
    build({ ...common, entryPoints: [source('cli', 'main.ts')], outfile: cli, banner: { js: '#!/usr/bin/env node' } }),
    build({ ...common, entryPoints: [source('index.ts')], outfile: path.join(LIB, 'index.js') }),
    buildStandIn(),
  ]);
  await chmod(cli, 0o755);
  await writeSupport(path.join(__dirname, 'README.md'));
  declare(source('index.ts'), path.join(LIB, 'types'));
  await writeFile(path.join(LIB, 'index.d.ts'), 'export * from \'./types/local/src/index\';\n');
}

/** Writes the support tables between the markers of a Markdown file. */
async function writeSupport(file: string): Promise<void> {
  const [begin, end] = ['<!-- support -->', '<!-- /support -->'];
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.slice(0, text.indexOf(begin)) + `${begin}\n${supportMarkdown()}\n` + text.slice(text.indexOf(end)));
}

/** Writes the type declarations of a file and of its imports. @throws Error with the diagnostics of the compiler */
function declare(entry: string, outDir: string): void {
  const root = path.join(__dirname, '..');
  const { options } = ts.getParsedCommandLineOfConfigFile(path.join(root, 'test', 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail })!;
  const program = ts.createProgram([entry], {
    ...options,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], // the library of Node 20; WebAssembly is declared in the DOM library
    types: ['node'],
    noCheck: true, // the test task checks the types
    rootDir: root,
    outDir,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  program.emit().diagnostics.forEach(fail);
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.formatDiagnostic(diagnostic, { getCanonicalFileName: (f) => f, getCurrentDirectory: () => __dirname, getNewLine: () => '\n' }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
