/**
 * Checks a known, set value. Returns what it must be, such as "must be from 1 to 10", or undefined if it is valid. The framework adds
 * the value to the message, unless the attribute is sensitive.
 */
export type Validator<T> = (value: T) => string | undefined;

/** The value is one of these. */
export function oneOf<T extends string | number>(...allowed: readonly T[]): Validator<T> {
  return (value) => allowed.includes(value) ? undefined : `must be one of ${allowed.map((each) => JSON.stringify(each)).join(', ')}`;
}

/** The value is from `min` to `max`, inclusive. */
export function between(min: number, max: number): Validator<number> {
  return (value) => value >= min && value <= max ? undefined : `must be from ${min} to ${max}`;
}

/** The value is `min` or more. */
export function atLeast(min: number): Validator<number> {
  return (value) => value >= min ? undefined : `must be at least ${min}`;
}

/** The text has `min` to `max` characters (Unicode code points). */
export function lengthBetween(min: number, max: number): Validator<string> {
  return (value) => {
    const length = [...value].length;
    return length >= min && length <= max ? undefined : `must have from ${min} to ${max} characters, has ${length}`;
  };
}

/** The text matches `pattern`. `form` describes the pattern in words, after "must be". */
export function matching(pattern: RegExp, form: string): Validator<string> {
  return (value) => pattern.test(value) ? undefined : `must be ${form}`;
}

/** The list or set has `min` to `max` elements. */
export function sizeBetween(min: number, max: number): Validator<readonly unknown[]> {
  return (value) => value.length >= min && value.length <= max ? undefined : `must have from ${min} to ${max} elements, has ${value.length}`;
}
