import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLazyExports } from '../../tools/lazy-exports';

const COMPILED = `"use strict";
var helper;
Object.defineProperty(exports, "__esModule", { value: true });
exports.ns = exports.A = void 0;
/** About the package. */
__exportStar(require("./stars"), exports);
var a_1 = require("./a");
Object.defineProperty(exports, "A", { enumerable: true, get: function () { return a_1.A; } });
exports.ns = __importStar(require("./ns"));
//# sourceMappingURL=x`;
const text = withLazyExports(COMPILED, (file) => file === './stars' ? ['S', 'T'] : []);

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lazy-exports-'));
  const files = {
    'index.js': text,
    'stars.js': 'console.log("loaded stars"); exports.S = 1; exports.T = 2;',
    'a.js': 'console.log("loaded a"); exports.A = 3;',
    'ns.js': 'console.log("loaded ns"); exports.X = 4;',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
});

afterAll(() => rmSync(directory, { recursive: true }));

const run = (...options: string[]) => execFileSync(process.execPath, options, { cwd: directory, encoding: 'utf8' }).trim().split('\n');

test('loads only the file of the export that is used', () => {
  expect(run('-e', 'const { A } = require("./index.js"); console.log(A)')).toEqual(['loaded a', '3']);
  expect(run('-e', 'const index = require("./index.js"); console.log(index.T, index.S)')).toEqual(['loaded stars', '2 1']);
  expect(run('-e', 'console.log(require("./index.js").ns.X)')).toEqual(['loaded ns', '4']);
});

test('exports the same names', () => {
  expect(run('-e', 'console.log(Object.keys(require("./index.js")).join())')).toEqual(['S,T,A,ns']);
});

test('has named exports for an ES module', () => {
  expect(run('--input-type=module', '-e', 'import { A, S, ns } from "./index.js"; console.log(A, S, ns.X)').at(-1)).toBe('3 1 4');
});

test('rejects an index file with code of its own', () => {
  expect(() => withLazyExports('Object.defineProperty(exports, "__esModule", { value: true });\nconsole.log(1);', () => [])).toThrow('got: console.log(1);');
});
