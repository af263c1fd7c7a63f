import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';

const ROOT = join(__dirname, '..');

/** Imported files by file, of all TypeScript files below these directories. Includes imports of types, which eslint's import/no-cycle ignores. */
function importsOf(...directories: string[]): Map<string, string[]> {
  const files = new Set(directories.flatMap((directory) => readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map((name) => join(ROOT, directory, name))));
  const resolve = (from: string, specifier: string) =>
    [`${specifier}.ts`, `${specifier}/index.ts`].map((path) => join(dirname(from), path)).find((path) => files.has(path));
  return new Map([...files].map((file) => [file, preProcessFile(readFileSync(file, 'utf8')).importedFiles
    .filter(({ fileName }) => fileName.startsWith('.')).flatMap(({ fileName }) => resolve(file, fileName) ?? [])]));
}

/** The import cycles: strongly connected components of more than one file (Tarjan's algorithm), and files that import themselves. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    stack.push(file);
    let lowest = index;
    for (const imported of imports.get(file) ?? []) {
      if (!order.has(imported)) lowest = Math.min(lowest, visit(imported));
      else if (stack.includes(imported)) lowest = Math.min(lowest, order.get(imported)!);
    }
    if (lowest === index) {
      const component = stack.splice(stack.indexOf(file));
      if (component.length > 1 || imports.get(file)?.includes(file)) cycles.push(component);
    }
    return lowest;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return cycles;
}

test.each<[string, Record<string, string[]>, string[][]]>([
  ['finds no cycle in a tree', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ['finds a cycle of two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['finds a cycle behind other files', { a: ['b'], b: ['c', 'd'], c: ['d'], d: ['c'] }, [['c', 'd']]],
  ['finds a file that imports itself', { a: ['a'] }, [['a']]],
])('%s', (_, imports, cycles) => {
  expect(cyclesIn(new Map(Object.entries(imports)))).toEqual(cycles);
});

test('there are no import cycles, not even of types', () => {
  const cycles = cyclesIn(importsOf('src/montage', 'src/ims', 'src/provider', 'src/constructs', 'local/src', 'tools', 'bench', 'examples'));
  expect(cycles.map((files) => files.map((file) => relative(ROOT, file)).sort())).toEqual([]);
});
