import { Token } from 'cdktf';
import { expectValue } from '../validation/expect-value';

const SECONDS = 1;
const DAYS = 86_400;

/** A length of time, not negative. Seconds and days may be tokens: `Duration.seconds(Token.asNumber(variable.value))`. */
export class Duration {
  /**
   * A length in milliseconds.
   * @param amount number of milliseconds, 0 or more; not a token
   */
  public static milliseconds(amount: number): Duration {
    return new Duration(literal(amount, 'milliseconds') / 1000, SECONDS);
  }

  /**
   * A length in seconds.
   * @param amount number of seconds, 0 or more; possibly a token
   */
  public static seconds(amount: number): Duration {
    return new Duration(notNegative(amount, 'seconds'), SECONDS);
  }

  /**
   * A length in minutes.
   * @param amount number of minutes, 0 or more; not a token
   */
  public static minutes(amount: number): Duration {
    return new Duration(literal(amount, 'minutes') * 60, SECONDS);
  }

  /**
   * A length in hours.
   * @param amount number of hours, 0 or more; not a token
   */
  public static hours(amount: number): Duration {
    return new Duration(literal(amount, 'hours') * 3600, SECONDS);
  }

  /**
   * A length in days of 24 hours.
   * @param amount number of days, 0 or more; possibly a token, where the prop counts in days
   */
  public static days(amount: number): Duration {
    return new Duration(notNegative(amount, 'days'), DAYS);
  }

  /**
   * The seconds of an optional prop.
   * @param prop name of the prop, for the error
   * @throws Error when the value is not a Duration
   * @internal
   */
  public static _seconds(prop: string, value: Duration | undefined): number | undefined {
    if (value === undefined) return undefined;
    expectValue(prop, value, 'toSeconds', 'Duration', 'use Duration.seconds or another unit, e.g. Duration.seconds(60)');
    return value.toSeconds();
  }

  private constructor(private readonly amount: number, private readonly unit: number) {}

  /** The length in seconds, possibly a token. */
  public toSeconds(): number {
    return this.in(SECONDS, 'seconds');
  }

  /** The length in days, possibly a token or a fraction. */
  public toDays(): number {
    return this.in(DAYS, 'days');
  }

  /** The length as Terraform's timeouts contain it, e.g. `90s`. @internal */
  public _terraform(): string {
    return `${this.toSeconds()}s`;
  }

  private in(unit: number, name: string): number {
    return this.unit === unit ? this.amount : literal(this.amount, this.unit === DAYS ? 'days' : 'seconds', name) * this.unit / unit;
  }
}

function literal(amount: number, unit: string, needed: string = 'seconds'): number {
  if (Token.isUnresolved(amount)) {
    throw new Error(`Duration.${unit}: got a token, which cannot be converted to ${needed} at synth; use Duration.${needed}(token) `
      + 'and let Terraform multiply, for example with Op.mul(60, variable.value).');
  }
  return notNegative(amount, unit);
}

function notNegative(amount: number, unit: string): number {
  if (Token.isUnresolved(amount) || amount >= 0) return amount;
  throw new Error(`Duration.${unit}: got ${amount}, allowed 0 or more; correct the amount.`);
}
