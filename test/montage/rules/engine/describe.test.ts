import { describe as describeValue, oneOf, plural, quoted } from '../../../../src/montage/rules/engine/describe';

test.each<[unknown, string]>([
  [undefined, 'no value'],
  [null, 'no value'],
  ['a "b"', '"a \\"b\\""'],
  [[], 'a list of 0'],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'an object'],
  [1.5, '1.5'],
  [false, 'false'],
])('describes %p as %s', (value, text) => {
  expect(describeValue(value)).toBe(text);
});

test('truncates a long text, on one line and without the query of a URL', () => {
  expect(quoted('x'.repeat(101))).toBe(`"${'x'.repeat(100)} …"`);
  expect(quoted('x'.repeat(100))).toBe(`"${'x'.repeat(100)}"`);
  expect(quoted('ab cd', 3)).toBe('"ab …"');
  expect(quoted('河'.repeat(3), 2)).toBe('"河河 …"');
  expect(quoted('a\nb')).toBe('"a\\nb"');
  expect(quoted('https://a/b?Signature=s')).toBe('"https://a/b"');
});

test('joins alternatives', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], [1, 2]].map(oneOf)).toEqual(['', 'a', 'a or b', 'a, b or c', '1 or 2']);
});

test('counts with the plural', () => {
  expect([0, 1, 2].map((count) => plural(count, 'item'))).toEqual(['0 items', '1 item', '2 items']);
});
