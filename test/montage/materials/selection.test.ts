import { rotatingPick, speedFactor } from '../../../src/montage';

describe('speedFactor', () => {
  const range = [0.95, 1];

  test('reproduces the vendor\'s numbers', () => {
    expect(10.5 * speedFactor({ target: 10, raw: 10.5, range })).toBeCloseTo(10, 10);
    expect(speedFactor({ target: 10, raw: 10.5, range })).toBeCloseTo(0.9524, 4);
    expect(11 * speedFactor({ target: 10, raw: 11, range })).toBeCloseTo(10.45, 10);
  });

  test('does not lengthen a section unless the range allows it', () => {
    expect(speedFactor({ target: 10, raw: 8, range })).toBe(1);
  });

  test('is fixed by two equal values', () => {
    expect(speedFactor({ target: 10, raw: 8, range: [1.2, 1.2] })).toBe(1.2);
    expect(speedFactor({ raw: 8, range: [1.2, 1.2] })).toBe(1.2);
  });

  test('changes nothing without a target or without a range', () => {
    expect(speedFactor({ raw: 8, range })).toBe(1);
    expect(speedFactor({ target: 10, raw: 11 })).toBe(1);
  });
});

describe('rotatingPick', () => {
  test('reproduces the vendor\'s example: ten stickers, starting with the third', () => {
    expect(rotatingPick(10, 15, 2).map((index) => index + 1)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('picks nothing from an empty list', () => {
    expect(rotatingPick(0, 3, 0)).toEqual([]);
  });
});
