import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/montage';
import { pages } from '../../tools/generate-docs';

test.each(Object.entries(pages()))('docs/%s says what the code says (npx projen generate)', (name, text) => {
  expect(readFileSync(join(__dirname, '..', '..', 'docs', name), 'utf8')).toBe(text);
});

test('every rule has its line', () => {
  for (const { code } of RULES) expect(pages()['rules.md']).toContain(`| ${code} |`);
});
