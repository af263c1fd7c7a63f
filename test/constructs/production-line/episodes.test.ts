import { Episodes } from '../../../src';

test.each([
  [Episodes.numbered(2), ['ep01', 'ep02']],
  [Episodes.numbered(0), []],
  [Episodes.numbered(9).slice(-1), ['ep09']],
  [Episodes.numbered(99).slice(-1), ['ep99']],
  [Episodes.numbered(100).slice(-2), ['ep099', 'ep100']],
  [Episodes.numbered(100).slice(0, 1), ['ep001']],
  [Episodes.numbered(2, { first: 98 }), ['ep98', 'ep99']],
  [Episodes.numbered(2, { first: 99 }), ['ep099', 'ep100']],
  [Episodes.numbered(2, { first: 0 }), ['ep00', 'ep01']],
  [Episodes.numbered(2, { prefix: 's2e', first: 9, digits: 1 }), ['s2e9', 's2e10']],
])('pads numbers to the digits of the last one, at least 2: %j', (names, expected) => expect(names).toEqual(expected));

test.each([
  [() => Episodes.numbered(Number('many')), 'Episodes.numbered: count: got NaN, allowed a whole number of 0 or more that is known at synth; correct it.'],
  [() => Episodes.numbered(2.5), 'count: got 2.5'],
  [() => Episodes.numbered(-1), 'count: got -1'],
  [() => Episodes.numbered(2, { first: -3 }), 'first: got -3, allowed a whole number'],
])('rejects a count that is not a whole number', (numbers, message) => expect(numbers).toThrow(message));
