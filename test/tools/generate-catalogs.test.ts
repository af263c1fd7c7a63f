import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as catalogs from '../../src/constructs/catalogs';
import { catalogFiles, memberOf, TYPED_CATALOGS } from '../../tools/generate-catalogs';

const DIRECTORY = join(__dirname, '..', '..', 'src', 'constructs', 'catalogs');
const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

test('the checked-in files are current (npx projen generate)', () => {
  const files = catalogFiles();

  expect(readdirSync(DIRECTORY).sort()).toEqual(Object.keys(files).sort());
  for (const [name, content] of Object.entries(files)) expect(readFileSync(join(DIRECTORY, name), 'utf8')).toBe(content);
});

describe.each(TYPED_CATALOGS.map((typed) => [typed.className, typed] as const))('%s', (className, typed) => {
  const constants = Object.entries(catalogs[className as keyof typeof catalogs]) as [string, { readonly name: string }][];

  test('has one constant for each name of the catalog', () => {
    expect(constants.map(([, { name }]) => name)).toEqual(typed.catalog.names);
    expect(new Set(constants.map(([constant]) => constant)).size).toBe(typed.catalog.names.length);
  });

  test('has no label for a name that the catalog lacks', () => {
    expect(Object.keys(typed.labels).filter((name) => !typed.catalog.names.includes(name))).toEqual([]);
  });

  test('names constants by the letters of the service\'s name', () => {
    for (const [constant, { name }] of constants) expect(letters(constant)).toBe(letters(name));
  });
});

test('takes names that a catalog lacks', () => {
  expect(catalogs.Effect.named('OV0001-camera_viewer').name).toBe('OV0001-camera_viewer');
});

test('rejects a catalog with a name that has no label', () => {
  const [effects] = TYPED_CATALOGS;

  expect(() => memberOf(effects, 'unheard')).toThrow('Effect: "unheard" has no label in tools/catalogs; add its words and its meaning.');
});
