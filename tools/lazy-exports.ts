/**
 * Rewrites the compiled index files of `lib` so that each export loads its file when it is first used, as aws-cdk-lib does: a program that
 * imports the library waits for what it uses, not for the model, all rules and all generated classes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STAR = /^__exportStar\(require\("(.+)"\), exports\);$/;
const NAMESPACE = /^exports\.(\w+) = (?:__importStar\()?require\("(.+?)"\)\)?;$/;
const IMPORT = /^(?:var|const) (\w+) = require\("(.+)"\);$/;
const NAMED = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/;
const HELPERS = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const define = (name, get) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, get });
`;

/**
 * The text of an index file with lazy exports.
 * @param namesOf the names that a file exports, for `export *`
 * @throws Error when the file does more than export what other files hold
 */
export function withLazyExports(source: string, namesOf: (file: string) => readonly string[]): string {
  const files = new Map<string, string>();
  const values = new Map<string, string>();
  for (const line of statements(source)) {
    const [star, namespace, imported, named] = [STAR, NAMESPACE, IMPORT, NAMED].map((pattern) => pattern.exec(line));
    if (star) namesOf(star[1]).forEach((name) => values.set(name, `require("${star[1]}").${name}`));
    else if (namespace) values.set(namespace[1], `require("${namespace[2]}")`);
    else if (imported) files.set(imported[1], imported[2]);
    else if (named) values.set(named[1], `require("${files.get(named[2])}").${named[3]}`);
    else throw new Error(`An index file exports what other files hold, and nothing else; got: ${line}`);
  }
  const getters = [...values].map(([name, value]) => `define("${name}", () => ${value});\n`);
  // Never evaluated: Node reads the names of the exports from it when an ES module imports the file.
  return [HELPERS, ...getters, `0 && (module.exports = { ${[...values.keys()].join(', ')} });\n`].join('');
}

/** The lines after the compiler's helpers. */
function statements(source: string): string[] {
  const [, body = source] = source.split('Object.defineProperty(exports, "__esModule", { value: true });\n');
  return body.replace(/\/\*.*?\*\//gs, '').split('\n').filter((line) => line !== '' && !line.startsWith('//') && !/^(exports\.\w+ = )+void 0;$/.test(line));
}

/** All index files below a directory. */
function indexFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|[\\/])index\.js$/.test(name)).map((name) => join(directory, name));
}

if (require.main === module) {
  const lib = join(__dirname, '..', 'lib');
  const files = [...['.', 'bindings/alicloud', 'bindings/ims', 'montage'].map((directory) => join(lib, directory, 'index.js')), ...indexFiles(join(lib, 'constructs'))];
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const namesOf = (file: string) => (other: string) => Object.keys(require(join(dirname(file), other)) as object);
  const rewritten = files
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
    .filter(({ source }) => !source.startsWith(HELPERS))
    .map(({ file, source }) => ({ file, text: withLazyExports(source, namesOf(file)) }));
  // Only now: the names of an index are read from the indexes beneath it.
  for (const { file, text } of rewritten) writeFileSync(file, text);
}
