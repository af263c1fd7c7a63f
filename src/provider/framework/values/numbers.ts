import { ExactNumber } from './values';

/**
 * A Terraform number. Terraform compares numbers of arbitrary precision digit by digit, and sends them as integers, floats or decimal
 * text. They become JavaScript numbers where no digit is lost, bigint for integers beyond ±(2^53 - 1), and {@link ExactNumber}
 * for fractions with more digits.
 */
export type NumberValue = number | bigint | ExactNumber;

const MAX_UINT64 = 2n ** 64n - 1n;
const MIN_INT64 = -(2n ** 63n);

/** Converts a number that msgpack decoded; undefined if it is not a number. */
export function decodeNumber(wire: unknown): NumberValue | undefined {
  switch (typeof wire) {
    case 'bigint': return integer(wire);
    case 'number': return fromFloat(wire);
    case 'string': return fromText(wire);
    default: return undefined;
  }
}

/** Converts a number for msgpack; undefined if it is not a number. Fractions are sent as text, because 0.1 as a float is another number. */
export function encodeNumber(value: unknown): number | bigint | string | undefined {
  if (value instanceof ExactNumber) return value.wire;
  if (typeof value === 'bigint') return value >= MIN_INT64 && value <= MAX_UINT64 ? value : value.toString();
  if (typeof value === 'string') return encodeNumber(fromText(value));
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value)) return value;
  return Number.isInteger(value) ? encodeNumber(BigInt(value)) : String(value);
}

/** Whether two numbers are equal, digit by digit. */
export function sameNumber(a: unknown, b: unknown): boolean {
  return a === b || (a instanceof ExactNumber && b instanceof ExactNumber && a.wire === b.wire);
}

function integer(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function fromFloat(value: number): NumberValue {
  if (Number.isSafeInteger(value)) return value;
  if (Number.isInteger(value)) return BigInt(value);
  return sameDecimal(String(value), value.toPrecision(100)) ? value : ExactNumber.of(value);
}

function fromText(text: string): NumberValue | undefined {
  if (/^-?\d+$/.test(text)) return integer(BigInt(text));
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) return undefined;
  return sameDecimal(String(number), text) ? number : ExactNumber.of(text);
}

function sameDecimal(a: string, b: string): boolean {
  return a === b || significant(a) === significant(b);
}

/** Normal form of a decimal: significant digits and the power of ten of the last one. `-12.50` and `-1.25e1` become `-125e-1`. */
function significant(text: string): string {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (whole === undefined) return text;
  const digits = (whole + fraction).replace(/^0+/, '');
  const stripped = digits.replace(/0+$/, '');
  if (stripped === '') return '0';
  return `${sign}${stripped}e${Number(exponent) - fraction.length + digits.length - stripped.length}`;
}
