/* eslint-disable no-bitwise -- polynomials over GF(2) are bits */

/** CRC-64/XZ, used by `x-oss-hash-crc64ecma`: reflected ECMA-182 polynomial. */
const POLYNOMIAL = 0xc96c5795d7870f42n;
/** Reflected: the highest bit is the coefficient of x⁰. */
const ONE = 1n << 63n;

/** a·b modulo the polynomial. */
function multiply(a: bigint, b: bigint): bigint {
  let product = 0n;
  let power = b;
  for (let bit = ONE; bit > 0n; bit >>= 1n) {
    if (a & bit) product ^= power;
    power = power & 1n ? (power >> 1n) ^ POLYNOMIAL : power >> 1n;
  }
  return product;
}

/** x^(8·2ⁿ): the effect of 2ⁿ zero bytes. */
const ZERO_BYTES: readonly bigint[] = (() => {
  let power = 1n << 62n; // x¹
  for (let square = 0; square < 3; square += 1) power = multiply(power, power);
  const table = [power];
  while (table.length < 53) table.push(power = multiply(power, power));
  return table;
})();

function zeroBytes(count: number): bigint {
  let product = ONE;
  let rest = count;
  for (let n = 0; rest > 0; n += 1) {
    if (rest % 2 === 1) product = multiply(ZERO_BYTES[n], product);
    rest = Math.floor(rest / 2);
  }
  return product;
}

/**
 * The checksum of two concatenated parts, computed from the checksums of the parts, so that parts need not be read again.
 * @param first CRC-64/XZ of the first part, decimal
 * @param second CRC-64/XZ of the second part, decimal
 * @param secondBytes length of the second part, in bytes
 * @returns decimal
 */
export function combineCrc64(first: string, second: string, secondBytes: number): string {
  return (multiply(zeroBytes(secondBytes), BigInt(first)) ^ BigInt(second)).toString();
}
