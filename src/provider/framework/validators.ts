/**
 * Says what a known, set value must be ("must be from 1 to 10") if it is not; undefined if all is well. The value itself
 * is added to the message by the framework, unless the attribute is sensitive.
 */
export type Validator<T> = (value: T) => string | undefined;

/** One of these values. */
export function oneOf<T extends string | number>(...allowed: readonly T[]): Validator<T> {
  return (value) => allowed.includes(value) ? undefined : `must be one of ${allowed.map((each) => JSON.stringify(each)).join(', ')}`;
}

/** From `min` to `max`, both allowed. */
export function between(min: number, max: number): Validator<number> {
  return (value) => value >= min && value <= max ? undefined : `must be from ${min} to ${max}`;
}

/** `min` or more. */
export function atLeast(min: number): Validator<number> {
  return (value) => value >= min ? undefined : `must be at least ${min}`;
}

/** From `min` to `max` characters (Unicode code points). */
export function lengthBetween(min: number, max: number): Validator<string> {
  return (value) => {
    const length = [...value].length;
    return length >= min && length <= max ? undefined : `must have from ${min} to ${max} characters, has ${length}`;
  };
}

/** A text of the given form; `form` says in words which that is. */
export function matching(pattern: RegExp, form: string): Validator<string> {
  return (value) => pattern.test(value) ? undefined : `must be ${form}`;
}

/** From `min` to `max` elements in a list or set. */
export function sizeBetween(min: number, max: number): Validator<readonly unknown[]> {
  return (value) => value.length >= min && value.length <= max ? undefined : `must have from ${min} to ${max} elements, has ${value.length}`;
}
