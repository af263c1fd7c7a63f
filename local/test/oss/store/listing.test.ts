import fc from 'fast-check';
import { KeyIndex } from '../../../src/oss/store/key-index';
import { listKeys } from '../../../src/oss/store/listing';

const indexOf = (keys: readonly string[]) => KeyIndex.from(keys.map((key) => [key, key] as const));

/** All pages in order. */
function allPages(keys: readonly string[], options: { prefix?: string; delimiter?: string; maxKeys: number }) {
  const index = indexOf(keys);
  const found = { entries: [] as string[], prefixes: [] as string[], pages: 0 };
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: ReturnType<typeof listKeys<string>> = listKeys(index, { ...options, after });
    expect(page.entries.length + page.prefixes.length).toBeLessThanOrEqual(options.maxKeys);
    found.entries.push(...page.entries);
    found.prefixes.push(...page.prefixes);
    found.pages += 1;
    after = page.next;
  }
  return found;
}

describe('listKeys', () => {
  it('lists every key and common prefix once, in order, for any page size', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '/', '中', '😀'), minLength: 1, maxLength: 5 });
    fc.assert(fc.property(fc.uniqueArray(key, { maxLength: 30 }), fc.constantFrom('', 'a', 'a/', '中'), fc.constantFrom('', '/', 'b/'), fc.integer({ min: 1, max: 7 }),
      (keys, prefix, delimiter, maxKeys) => {
        const sorted = keys.filter((one) => one.startsWith(prefix)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        const groupOf = (one: string) => (delimiter && one.indexOf(delimiter, prefix.length) >= 0
          ? one.slice(0, one.indexOf(delimiter, prefix.length) + delimiter.length) : undefined);
        const found = allPages(keys, { prefix, delimiter, maxKeys });
        expect(found.entries).toEqual(sorted.filter((one) => groupOf(one) === undefined));
        expect(found.prefixes).toEqual([...new Set(sorted.map(groupOf).filter((group) => group !== undefined))]);
      }), { seed: 4, numRuns: 1000 });
  });

  it('returns a marker only if there is another page', () => {
    expect(listKeys(indexOf(['a', 'b']), { maxKeys: 2 }).next).toBeUndefined();
    expect(listKeys(indexOf(['a', 'b', 'c']), { maxKeys: 2 }).next).toBe('b');
    expect(listKeys(indexOf(['a/1', 'a/2', 'b']), { maxKeys: 1, delimiter: '/' })).toEqual({ entries: [], prefixes: ['a/'], next: 'a/' });
  });

  it('continues after a key that does not exist', () => {
    expect(listKeys(indexOf(['a', 'c', 'd']), { after: 'b' }).entries).toEqual(['c', 'd']);
    expect(listKeys(indexOf(['a', 'c', 'd']), { after: 'c' }).entries).toEqual(['d']);
  });

  it('reads only the keys of one page', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `clips/${String(i).padStart(6, '0')}/take.mp4`);
    const index = indexOf(keys);
    let looks = 0;
    const at = index.at.bind(index);
    jest.spyOn(index, 'at').mockImplementation((position) => {
      looks += 1;
      return at(position);
    });
    expect(listKeys(index, { prefix: 'clips/', delimiter: '/', after: 'clips/010000/', maxKeys: 100 }).prefixes).toHaveLength(100);
    expect(looks).toBeLessThan(150);
  });
});
