import { OssError } from '../errors';

/** One parameter of a query, decoded. */
export interface QueryParameter {
  readonly name: string;
  /** Empty both for `?acl` and for `?acl=`: clients send either. */
  readonly value: string;
}

/** The query of a request. */
export class Query {
  /** @throws OssError `InvalidArgument` where percent signs are not followed by UTF-8 in hexadecimal */
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

  /** The value, or undefined where it is absent or empty. */
  text(name: string): string | undefined {
    return this.get(name) || undefined;
  }

  /** @throws OssError `InvalidArgument` for anything but a whole number from `min` to `max` */
  integer(name: string, range: { readonly min: number; readonly max: number; readonly default: number }): number {
    const value = this.text(name);
    if (value === undefined) return range.default;
    const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    if (number >= range.min && number <= range.max) return number;
    throw new OssError('InvalidArgument', {
      message: `${name} is "${value}"; it has to be a whole number from ${range.min} to ${range.max}.`,
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
