/**
 * Values of attributes are plain JavaScript: `null` (unset), string, boolean, number, bigint (integers beyond ±2^53),
 * arrays (lists and sets), objects (maps and nested objects) – and two things JavaScript has no notion of:
 * {@link Unknown} and {@link ExactNumber}.
 */
export type Value = null | string | boolean | number | bigint | ExactNumber | Unknown | readonly Value[] | ValueObject;

/** An object of values by attribute name. */
export type ValueObject = { readonly [name: string]: Value };

/**
 * A value that Terraform does not know yet, because it comes from something that has not been created. Use
 * {@link UNKNOWN} to plan one and {@link isUnknown} to recognise one: those that come from Terraform may carry
 * refinements ("starts with https://") and are instances of their own, sent back as they came.
 */
export class Unknown {
  static readonly plain = new Unknown();

  /** @internal An unknown as it arrived. `refinements` is the payload of msgpack extension 12, never looked into. */
  static refined(refinements: Uint8Array): Unknown {
    return new Unknown(refinements);
  }

  private constructor(readonly refinements?: Uint8Array) {}

  /** Two unknowns are the same if nothing tells them apart. */
  equals(other: Unknown): boolean {
    return this === other || Buffer.compare(this.refinements ?? NOTHING, other.refinements ?? NOTHING) === 0;
  }

  toString(): string {
    return '(known after apply)';
  }
}

const NOTHING = new Uint8Array();

/** A value known after apply. */
export const UNKNOWN: Unknown = Unknown.plain;

/** Whether `value` itself is unknown; what is inside a list or an object is not looked at. */
export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

/** `T`, where any part of it, or all, may be unknown. */
export type MaybeUnknown<T> = Unknown | Partly<T>;
type Partly<T> = T extends readonly (infer E)[] ? readonly MaybeUnknown<E>[] : T extends object ? PartlyUnknown<T> : T;
/** An object of which each attribute, but not the object itself, may be unknown. */
export type PartlyUnknown<T> = { readonly [K in keyof T]: MaybeUnknown<T[K]> };

/** Whether there is no unknown value in `value`, however deep. */
export function isWhollyKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return true;
  if (value instanceof Unknown) return false;
  return Array.isArray(value) ? value.every(isWhollyKnown) : Object.values(value).every(isWhollyKnown);
}

/**
 * A fraction that a JavaScript number cannot hold exactly, such as the value of `10 / 3` in HCL, which has 155 digits.
 * Terraform compares numbers digit by digit, so it is carried along as it came. Behaves as a number in arithmetic
 * (`+x`, `x > 1`) and in JSON.
 */
export class ExactNumber {
  /** @internal `wire` is what msgpack holds: decimal text, or a float whose decimal text would be another number. */
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

/** Whether `value` is an object of attributes or a map: not null, not a list, not unknown, not a number. */
export function isObject(value: unknown): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && !(value instanceof Unknown) && !(value instanceof ExactNumber);
}

/** `value` with null in place of everything unknown. */
export function withoutUnknown(value: Value): Value {
  if (isUnknown(value)) return null;
  if (isWhollyKnown(value)) return value;
  return Array.isArray(value)
    ? value.map(withoutUnknown)
    : Object.fromEntries(Object.entries(value as ValueObject).map(([name, each]) => [name, withoutUnknown(each)]));
}
