import { SeededRandom } from '../../src/engine/random';

test('the same seed and label give the same', () => {
  expect(new SeededRandom('a').fraction('x')).toBe(new SeededRandom('a').fraction('x'));
  expect(new SeededRandom('a').fraction('x')).not.toBe(new SeededRandom('b').fraction('x'));
  expect(new SeededRandom('a').fraction('x')).not.toBe(new SeededRandom('a').fraction('y'));
});

test('picks are spread evenly', () => {
  const dice = new SeededRandom('seed');
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) counts[dice.index(`${i}`, 4)]++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('there is nothing to pick from an empty list', () => {
  expect(new SeededRandom('seed').pick('x', [])).toBeUndefined();
  expect(new SeededRandom('seed').pick('x', ['only'])).toBe('only');
});
