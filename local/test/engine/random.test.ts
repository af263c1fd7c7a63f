import { Dice } from '../../src/engine/random';

test('the same seed and label give the same', () => {
  expect(new Dice('a').fraction('x')).toBe(new Dice('a').fraction('x'));
  expect(new Dice('a').fraction('x')).not.toBe(new Dice('b').fraction('x'));
  expect(new Dice('a').fraction('x')).not.toBe(new Dice('a').fraction('y'));
});

test('picks are spread evenly', () => {
  const dice = new Dice('seed');
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) counts[dice.index(`${i}`, 4)]++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('there is nothing to pick from an empty list', () => {
  expect(new Dice('seed').pick('x', [])).toBeUndefined();
  expect(new Dice('seed').pick('x', ['only'])).toBe('only');
});
