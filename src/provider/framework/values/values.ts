/**
 * The value of an attribute: `null` (unset), string, boolean, number, bigint (integers beyond ±2^53), array (list or set), object (map
 * or nested object), {@link Unknown} or {@link ExactNumber}.
 */
export type Value = null | string | boolean | number | bigint | ExactNumber | Unknown | readonly Value[] | ValueObject;

/** Values by attribute name. */
export type ValueObject = { readonly [name: string]: Value };

/**
 * A value that is not known until apply. Plan one with {@link UNKNOWN} and test for one with {@link isUnknown}: unknown values from
 * Terraform may carry refinements ("starts with https://") and are other instances, which are sent back unchanged.
 */
export class Unknown {
  static readonly plain = new Unknown();

  /** @internal An unknown value from Terraform. `refinements` is the payload of msgpack extension 12 and is not parsed. */
  static refined(refinements: Uint8Array): Unknown {
    return new Unknown(refinements);
  }

  private constructor(readonly refinements?: Uint8Array) {}

  /** Whether both have the same refinements. */
  equals(other: Unknown): boolean {
    return this === other || Buffer.compare(this.refinements ?? NOTHING, other.refinements ?? NOTHING) === 0;
  }

  toString(): string {
    return '(known after apply)';
  }
}

const NOTHING = new Uint8Array();

/** An unknown value without refinements. */
export const UNKNOWN: Unknown = Unknown.plain;

/** Whether `value` itself is unknown. Does not look into lists and objects. */
export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

/** `T`, of which any part, or all, may be unknown. */
export type MaybeUnknown<T> = Unknown | Partly<T>;
type Partly<T> = T extends readonly (infer E)[] ? readonly MaybeUnknown<E>[] : T extends object ? PartlyUnknown<T> : T;
/** An object whose attributes, but not the object itself, may be unknown. */
export type PartlyUnknown<T> = { readonly [K in keyof T]: MaybeUnknown<T[K]> };

/** Whether `value` contains no unknown value at any depth. */
export function isWhollyKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return true;
  if (value instanceof Unknown) return false;
  return Array.isArray(value) ? value.every(isWhollyKnown) : Object.values(value).every(isWhollyKnown);
}

/**
 * A fraction that a JavaScript number cannot hold exactly, such as `10 / 3` in HCL, which has 155 digits. Terraform compares numbers
 * digit by digit, so it is sent back unchanged. Behaves like a number in arithmetic (`+x`, `x > 1`) and in JSON.
 */
export class ExactNumber {
  /** @internal `wire` is the msgpack value: decimal text, or a float whose decimal text would be another number. */
  static of(wire: string | number): ExactNumber {
    return new ExactNumber(wire);
  }

  private constructor(readonly wire: string | number) {}

  valueOf(): number {
    return Number(this.wire);
  }

  toJSON(): number {
    return this.valueOf();
  }

  toString(): string {
    return String(this.wire);
  }
}

/** Whether `value` is a nested object or a map: not null, not a list, not unknown, not a number. */
export function isObject(value: unknown): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && !(value instanceof Unknown) && !(value instanceof ExactNumber);
}

/** `value` with null in place of each unknown value. */
export function withoutUnknown(value: Value): Value {
  if (isUnknown(value)) return null;
  if (isWhollyKnown(value)) return value;
  return Array.isArray(value)
    ? value.map(withoutUnknown)
    : Object.fromEntries(Object.entries(value as ValueObject).map(([name, each]) => [name, withoutUnknown(each)]));
}
