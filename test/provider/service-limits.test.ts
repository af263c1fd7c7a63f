import { bytesAtMost, elementsOf, withoutQuery } from '../../src/provider/service-limits';

test.each([['abcd', undefined], ['abcde', 'must have at most 4 bytes in UTF-8, has 5'], ['字', undefined], ['字字', 'must have at most 4 bytes in UTF-8, has 6']])('bytesAtMost(4) of %p: %p', (text, problem) => {
  expect(bytesAtMost(4)(text)).toBe(problem);
});

test.each([
  [[], undefined], [['a', 'b'], undefined], [['a', 'b', 'c'], /at most 2 elements, has 3/], [['abcd'], undefined], [['abcde'], /at most 4 bytes, "abcde" has 5/],
  [['a,b'], /contain no comma.*"a,b"/], [[''], /not empty/], [[' '], /not empty/],
])('elementsOf(2, 4) of %j', (texts, problem) => {
  if (problem === undefined) expect(elementsOf(2, 4)(texts)).toBeUndefined();
  else expect(elementsOf(2, 4)(texts)).toMatch(problem);
});

test.each([['https://b/a.mp4', true], ['https://b/a.mp4?Signature=x', false], ['https://b/a.mp4#x', false]])('withoutQuery accepts %s: %p', (url, accepted) => {
  expect(withoutQuery(url) === undefined).toBe(accepted);
});
