/**
 * A value in a montage that is not known yet: a Terraform unknown at plan, a CDKTF token at synth. It is a registered symbol, so that two copies of this
 * package in one process share it.
 */
export const UNKNOWN: unique symbol = Symbol.for('montage.unknown');

/** A `T` in which any part may be {@link UNKNOWN}. Every `T` is a `Draft<T>`. */
export type Draft<T> =
  | typeof UNKNOWN
  | (T extends readonly (infer Item)[] ? readonly Draft<Item>[]
    : T extends object ? { readonly [Key in keyof T]: Draft<T[Key]> }
      : T);

/** Whether nothing in the value, at any depth, is {@link UNKNOWN}. */
export function isKnown<T>(value: Draft<T>): value is Draft<T> & T {
  return value !== UNKNOWN && (typeof value !== 'object' || value === null || Object.values(value).every((part) => isKnown(part)));
}
