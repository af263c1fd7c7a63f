import * as fc from 'fast-check';
import { decodeNumber, encodeNumber, sameNumber } from '../../../../src/provider/framework/values/numbers';
import { ExactNumber } from '../../../../src/provider/framework/values/values';

test.each([
  ['an integer', 42, 42],
  ['the largest safe integer', 9007199254740991n, 9007199254740991],
  ['a larger one', 9007199254740993n, 9007199254740993n],
  ['a negative one', -9223372036854775808n, -9223372036854775808n],
  ['text beyond 64 bits', '123456789012345678901234567890', 123456789012345678901234567890n],
  ['a float that is a large integer', 2 ** 70, 2n ** 70n],
  ['a float that is a fraction of two', 0.375, 0.375],
  ['a decimal fraction as text', '0.1', 0.1],
  ['trailing zeros', '2.50', 2.5],
  ['zero with a point', '0.00', 0],
  ['an exponent', '1.5e-7', 1.5e-7],
])('decodes %s to the simplest exact type', (_, wire, expected) => {
  expect(decodeNumber(wire)).toEqual(expected);
});

test.each(['', ' ', 'x', '1x', 'NaN', true, null, {}])('does not decode %j', (wire) => {
  expect(decodeNumber(wire)).toBeUndefined();
});

test('keeps a fraction with more digits as text, which behaves like a number', () => {
  const third = decodeNumber('0.33333333333333333333') as ExactNumber;
  expect(third).toBeInstanceOf(ExactNumber);
  expect(+third * 3).toBeCloseTo(1);
  expect(JSON.stringify({ third })).toBe('{"third":0.3333333333333333}');
  expect(`${third}`).toBe('0.33333333333333333333');
  expect(encodeNumber(third)).toBe('0.33333333333333333333');
});

test('keeps a float whose shortest text is another number', () => {
  expect(encodeNumber(decodeNumber(0.1))).toBe(0.1);
  expect(encodeNumber(decodeNumber('0.1'))).toBe('0.1');
});

test.each([[NaN], [Infinity], [-Infinity], ['x'], [true], [{}]])('does not encode %p', (value) => {
  expect(encodeNumber(value)).toBeUndefined();
});

test('encodes a number in a string', () => {
  expect(encodeNumber('12')).toBe(12);
  expect(encodeNumber('0.5')).toBe('0.5');
});

describe('round trip', () => {
  test('preserves integers of any size', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (value) => {
      expect(BigInt(encodeNumber(decodeNumber(value.toString()))!)).toBe(value);
    }), { seed: 1 });
  });

  test('preserves decimal fractions of any length', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(fc.integer({ min: -1000, max: 1000 }), digits, (whole, fraction) => {
      const text = `${whole}.${fraction.join('')}`;
      expect(scaled(String(encodeNumber(decodeNumber(text))))).toBe(scaled(text));
    }), { seed: 2 });
  });

  test('preserves every float', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(encodeNumber(decodeNumber(value))) === value).toBe(true); // -0 and 0 are the same number
    }), { seed: 3 });
  });
});

test('compares numbers digit by digit', () => {
  expect(sameNumber(1, 1)).toBe(true);
  expect(sameNumber(2n ** 60n, 2n ** 60n)).toBe(true);
  expect(sameNumber(decodeNumber('0.33333333333333333333'), decodeNumber('0.33333333333333333333'))).toBe(true);
  expect(sameNumber(decodeNumber('0.33333333333333333333'), 1 / 3)).toBe(false);
  expect(sameNumber(1, 1n)).toBe(false);
});

/** A decimal as an integer, so that 1.50 and 1.5 and 15e-1 are the same. */
function scaled(text: string): bigint {
  const [mantissa, exponent = '0'] = text.split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  return BigInt(`${whole}${fraction}`) * 10n ** BigInt(60 + Number(exponent) - fraction.length);
}
