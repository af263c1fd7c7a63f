import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);

/** What the shorter snippets go on from. */
const PRELUDE = `import { App, TerraformStack } from 'cdktf';
import { HighlightMontageJob } from 'cdktf-alicloud-ims';
const stack = new TerraformStack(new App(), 'prelude');
const inputConfig = {}; const editingConfig = {}; const outputConfig = {};
`;

test('the programs in the README compile', () => {
  expect(snippets.length).toBeGreaterThanOrEqual(2);
  const files = new Map(snippets.map((code, i) => [join(ROOT, 'examples', `readme-${i}.ts`), code.includes('import ') ? code : PRELUDE + code]));
  const { options } = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'examples', 'tsconfig.json'), { noUnusedLocals: false }, ts.sys as never)!;
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target) => (files.has(name) ? ts.createSourceFile(name, files.get(name)!, target) : getSourceFile(name, target));
  const program = ts.createProgram([...files.keys()], options, host);
  const problems = [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
  expect(problems).toEqual([]);
});

test('the two lines that start everything stand in it', () => {
  expect(readme).toContain('npm ci && npm run demo');
  expect(readme).toContain('npm ci && npm test');
});
