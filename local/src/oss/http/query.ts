import { OssError } from '../errors';

/** One decoded query parameter. */
export interface QueryParameter {
  readonly name: string;
  /** Empty for `?acl` as well as for `?acl=`: clients send either. */
  readonly value: string;
}

/** The query string of a request. */
export class Query {
  /** @throws OssError `InvalidArgument` for text that is not percent-encoded UTF-8 */
  static parse(text: string): Query {
    return new Query(text.split('&').filter((pair) => pair !== '').map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? { name: decode(pair), value: '' } : { name: decode(pair.slice(0, equals)), value: decode(pair.slice(equals + 1)) };
    }));
  }

  private constructor(readonly parameters: readonly QueryParameter[]) {}

  get(name: string): string | undefined {
    return this.parameters.find((parameter) => parameter.name === name)?.value;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** The value; undefined if it is absent or empty. */
  text(name: string): string | undefined {
    return this.get(name) || undefined;
  }

  /** A whole number from `min` to `max`. @throws OssError `InvalidArgument` for any other value */
  integer(name: string, range: { readonly min: number; readonly max: number; readonly default: number }): number {
    const value = this.text(name);
    if (value === undefined) return range.default;
    const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    if (number >= range.min && number <= range.max) return number;
    throw new OssError('InvalidArgument', {
      message: `${name} is "${value}"; allowed is a whole number from ${range.min} to ${range.max}.`,
      details: { ArgumentName: name, ArgumentValue: value },
    });
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw new OssError('InvalidArgument', { message: 'The query string is not percent-encoded UTF-8.' });
  }
}
