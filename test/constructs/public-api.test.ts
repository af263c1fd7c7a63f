import * as ts from 'typescript';
import { compileErrors, PublicApi } from '../support/public-api';

const api = new PublicApi();
const constructs = api.types.filter(({ declaration, symbol }) => ts.isClassDeclaration(declaration) && isConstruct(api.checker.getDeclaredTypeOfSymbol(symbol)));

function isConstruct(type: ts.Type): boolean {
  return type.symbol?.name === 'Construct' || (type.getBaseTypes() ?? []).some(isConstruct);
}

/** Keywords and built-in names of Python, which jsii renames or which a prop of this name would hide. */
const PYTHON = new Set(['and', 'as', 'assert', 'class', 'def', 'del', 'dict', 'from', 'global', 'hash', 'import', 'in', 'is', 'lambda', 'list', 'map', 'not', 'object', 'or',
  'pass', 'property', 'range', 'set', 'str', 'type', 'with', 'yield']);

test('finds the public API', () => {
  expect(api.types.length).toBeGreaterThan(80);
  expect(constructs.map(({ name }) => name)).toEqual(expect.arrayContaining(['HighlightMontageJob', 'MediaBucket', 'ImsProvider', 'ServiceRole']));
});

test('every type and member has a summary', () => {
  const missing = api.types.flatMap(({ name, symbol, members }) => [
    ...api.summaryOf(symbol) ? [] : [name],
    ...members.filter((member) => !api.summaryOf(member)).map((member) => `${name}.${member.name}`),
  ]);
  expect(missing).toEqual([]);
});

test('every optional prop has a default', () => {
  const props = api.types.filter(({ name, declaration }) => ts.isInterfaceDeclaration(declaration) && !/^I[A-Z]/.test(name));
  const missing = props.flatMap(({ name, members }) => members
    .filter((member) => member.flags & ts.SymbolFlags.Optional && api.tagOf(member, 'default') === undefined)
    .map((member) => `${name}.${member.name}`));
  expect(missing).toEqual([]);
});

test('no member has the name of a keyword or built-in of Python', () => {
  expect(api.types.flatMap(({ name, members }) => members.filter((member) => PYTHON.has(member.name)).map((member) => `${name}.${member.name}`))).toEqual([]);
});

const examples = new Map(constructs.map(({ name, symbol }) => [name, api.tagOf(symbol, 'example')]));

test('every construct has an example', () => {
  expect([...examples].filter(([, example]) => !example).map(([name]) => name)).toEqual([]);
});

test('reports the errors of a program', () => {
  expect(compileErrors(new Map([['wrong', 'const x: number = "a";'], ['right', 'const y: number = 1;']])))
    .toEqual(['examples/wrong.ts: Type \'string\' is not assignable to type \'number\'.']);
});

test('the examples of the constructs compile', () => {
  const imports = `import { App, TerraformOutput, TerraformStack, TerraformVariable, Token } from 'cdktf';
import { ${api.types.map(({ name }) => name).join(', ')}, alicloud, ims } from 'cdktf-alicloud-ims';
import { Construct } from 'constructs';
`;
  const programs = [...examples].map(([name, example]): [string, string] => [
    `example-${name}`,
    `${imports}class Example extends TerraformStack { constructor(scope: Construct, id: string) { super(scope, id);\n${example}\n} }\nnew Example(new App(), 'example');`,
  ]);
  expect(compileErrors(new Map(programs))).toEqual([]);
});
