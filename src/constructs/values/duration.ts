import { Token } from 'cdktf';

/** A length of time. Tokens are allowed: `Duration.seconds(Token.asNumber(variable.value))`. */
export class Duration {
  public static milliseconds(amount: number): Duration {
    return new Duration(known(amount) / 1000);
  }

  public static seconds(amount: number): Duration {
    return new Duration(amount);
  }

  public static minutes(amount: number): Duration {
    return new Duration(known(amount) * 60);
  }

  public static hours(amount: number): Duration {
    return new Duration(known(amount) * 3600);
  }

  private constructor(private readonly amount: number) {}

  /** The length in seconds, possibly a token. */
  public toSeconds(): number {
    return this.amount;
  }

  /** The form that Terraform time-outs take, e.g. `90s`. */
  public toTerraform(): string {
    return `${this.amount}s`;
  }
}

function known(amount: number): number {
  if (Token.isUnresolved(amount)) {
    throw new Error('Duration: got a token in a unit other than seconds; a token cannot be multiplied here. Use Duration.seconds(token) '
      + 'and let Terraform multiply, for example with Op.mul(60, variable.value).');
  }
  return amount;
}
