import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Guess, GUESSES, LOCAL_SERVICE_GUESSES, SEVERITIES } from '../../src/guesses';

const ROOT = join(__dirname, '..', '..');
const ALL = [...GUESSES, ...LOCAL_SERVICE_GUESSES];

function sources(directory: string): string[] {
  return readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/bindings|node_modules|^guesses/.test(name)).map((name) => join(ROOT, directory, name));
}

/** The ids that the code names, in comments as `Guess: one, two` or in sources as `guess('one')`, with the files that name them. */
const used = new Map<string, string[]>();
for (const path of [...sources('src'), ...sources('local/src')]) {
  for (const [, comment, source] of readFileSync(path, 'utf8').matchAll(/\bGuess: ([a-z0-9-]+(?:, [a-z0-9-]+)*)|\bguess\('([a-z0-9-]+)'\)/g)) {
    for (const id of (comment ?? source).split(', ')) used.set(id, [...used.get(id) ?? [], relative(ROOT, path)]);
  }
}

test('each id is given once', () => {
  expect(ALL.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)).toEqual([]);
});

test('each guess that the code names has an entry', () => {
  const known = new Set(ALL.map(({ id }) => id));

  expect([...used].filter(([id]) => !known.has(id))).toEqual([]);
});

test('the code names each entry', () => {
  expect(ALL.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('each entry is written in whole sentences', () => {
  for (const guess of ALL as readonly Guess[]) {
    expect(guess.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Object.keys(SEVERITIES)).toContain(guess.severity);
    for (const text of [guess.claim, guess.consequence, guess.override, guess.evidence]) expect(text).toMatch(/^[A-Z`].*\.$/s);
    for (const { title, url } of guess.links ?? []) {
      expect(title).not.toBe('');
      expect(url).toMatch(/^https:\/\//);
    }
  }
});
