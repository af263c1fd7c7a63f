import { SeededRandom } from '../../src/engine/random';

test('returns the same value for the same seed and label', () => {
  expect(new SeededRandom('a').fraction('x')).toBe(new SeededRandom('a').fraction('x'));
  expect(new SeededRandom('a').fraction('x')).not.toBe(new SeededRandom('b').fraction('x'));
  expect(new SeededRandom('a').fraction('x')).not.toBe(new SeededRandom('a').fraction('y'));
});

test('distributes picks evenly', () => {
  const random = new SeededRandom('seed');
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) counts[random.index(`${i}`, 4)]++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('picks undefined from an empty list', () => {
  expect(new SeededRandom('seed').pick('x', [])).toBeUndefined();
  expect(new SeededRandom('seed').pick('x', ['only'])).toBe('only');
});
