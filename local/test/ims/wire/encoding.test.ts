import fc from 'fast-check';
import { canonicalQuery, encodeRfc3986, queryPairs } from '../../../src/ims/wire/encoding';

const text = fc.string({ unit: 'grapheme' });

describe('encoding', () => {
  it('encodes all characters except the unreserved ones', () => {
    fc.assert(fc.property(text, (value) => {
      expect(encodeRfc3986(value)).toMatch(/^(?:[A-Za-z0-9\-_.~]|%[0-9A-F]{2})*$/);
      expect(decodeURIComponent(encodeRfc3986(value))).toBe(value);
    }), { seed: 1 });
  });

  it('parses every pair of a canonical query, sorted by name', () => {
    fc.assert(fc.property(fc.dictionary(text.filter(Boolean), text), (dictionary) => {
      const pairs = queryPairs(canonicalQuery(Object.entries(dictionary)));
      expect(Object.fromEntries(pairs)).toEqual(Object.fromEntries(Object.entries(dictionary)));
      const names = pairs.map(([name]) => encodeRfc3986(name));
      expect(names).toEqual([...names].sort());
    }), { seed: 1 });
  });

  it('does not decode a plus sign, and parses a name without value', () => {
    expect(queryPairs('a=1+1&b&c=')).toEqual([['a', '1+1'], ['b', ''], ['c', '']]);
  });
});
