import { Token } from 'cdktf';
import type { Duration } from '../values/duration';

/** A condition on the value of one prop. */
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

/** The messages of the checks that fail. Values that are unset, or unknown before deployment, pass. */
export function validationErrors(checks: readonly PropCheck<any>[]): string[] {
  return checks
    .filter(({ value, valid }) => value !== undefined && !Token.isUnresolved(value) && !valid(value))
    .map(({ name, value, got, allowed, fix }) => `${name}: got ${got ? got(value) : JSON.stringify(value)}, allowed ${allowed}; ${fix}.`);
}

/** A whole number within limits. */
export function inRange(name: string, value: number | undefined, from: number, to: number): PropCheck<number> {
  return {
    name, value, valid: (given) => Number.isInteger(given) && given >= from && given <= to,
    allowed: `a whole number from ${from} to ${to}`, fix: 'choose one, or leave it out for the default',
  };
}

/** A whole number of seconds within limits. */
export function durationInRange(name: string, value: Duration | undefined, from: number, to: number): PropCheck<number> {
  return {
    name, value: value?.toSeconds(), valid: (seconds) => Number.isInteger(seconds) && seconds >= from && seconds <= to,
    got: (seconds) => `${seconds} seconds`, allowed: `a whole number of seconds from ${from} to ${to}`, fix: 'choose one, or leave it out for the default',
  };
}

/** Length in bytes of UTF-8: the service's limits are in bytes. */
export const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');
