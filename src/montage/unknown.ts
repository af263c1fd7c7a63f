/**
 * Stands anywhere in a montage where a value is not known yet: a Terraform unknown during plan, a CDKTF token during
 * synth. It is registered globally, so that two copies of this package in one process agree on it.
 */
export const UNKNOWN: unique symbol = Symbol.for('montage.unknown') as never;

/** A `T` in which any part may still be {@link UNKNOWN}. Every `T` is a `Draft<T>`. */
export type Draft<T> =
  | typeof UNKNOWN
  | (T extends readonly (infer Item)[] ? readonly Draft<Item>[]
    : T extends object ? { readonly [Key in keyof T]: Draft<T[Key]> }
      : T);

/** Whether nothing in the value, at any depth, is {@link UNKNOWN}. */
export function isKnown<T>(value: Draft<T>): value is Draft<T> & T {
  return value !== UNKNOWN && (typeof value !== 'object' || value === null || Object.values(value).every((part) => isKnown(part)));
}
