import { Token } from 'cdktf';

/** What has to hold for one prop. */
export interface PropCheck<T> {
  readonly name: string;
  readonly value: T | undefined;
  readonly valid: (value: T) => boolean;
  /** How the value is shown.
   * @default - as JSON */
  readonly got?: (value: T) => string;
  readonly allowed: string;
  /** What to do, as an imperative. */
  readonly fix: string;
}

/** The messages of the checks that fail. What is not given, and what is not known before deployment, is not judged. */
export function faultsOf(checks: readonly PropCheck<any>[]): string[] {
  return checks
    .filter(({ value, valid }) => value !== undefined && !Token.isUnresolved(value) && !valid(value))
    .map(({ name, value, got, allowed, fix }) => `${name}: got ${got ? got(value) : JSON.stringify(value)}, allowed ${allowed}; ${fix}.`);
}

/** A whole number within limits. */
export function within(name: string, value: number | undefined, from: number, to: number): PropCheck<number> {
  return {
    name, value, valid: (given) => Number.isInteger(given) && given >= from && given <= to,
    allowed: `${from} to ${to}`, fix: 'choose a whole number within these limits, or leave it out for the platform\'s',
  };
}

/** Length in bytes of UTF-8, in which the service counts. */
export const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');
