import { createHash } from 'node:crypto';
import { invalidParameter, missingParameter } from './errors';
import { parseUtc } from './time';

type Reader<T> = (raw: string, name: string) => T;

/** Declares one request parameter: its documentation, and how its text is parsed. */
export class Parameter<T> {
  /** Any text; `maxBytes` is in bytes of UTF-8. */
  static text(doc: string, limits: { maxBytes?: number } = {}): Parameter<string | undefined> {
    return Parameter.optional(doc, (raw, name) => {
      const bytes = Buffer.byteLength(raw);
      if (limits.maxBytes !== undefined && bytes > limits.maxBytes) {
        throw invalidParameter(name, `it has ${bytes} bytes; at most ${limits.maxBytes} are allowed.`);
      }
      return raw;
    });
  }

  /** One of a list of values. */
  static oneOf<V extends string>(doc: string, values: readonly V[]): Parameter<V | undefined> {
    return Parameter.optional(doc, (raw, name) => {
      const value = values.find((v) => v === raw);
      if (value === undefined) throw invalidParameter(name, `"${raw}" was given; allowed are ${values.join(', ')}.`);
      return value;
    });
  }

  /** A whole number from `min` to `max`. */
  static integer(doc: string, { min, max }: { min: number; max: number }): Parameter<number | undefined> {
    return Parameter.optional(doc, (raw, name) => {
      const value = Number(raw);
      if (!Number.isInteger(value) || value < min || value > max) {
        throw invalidParameter(name, `"${raw}" was given; allowed is a whole number from ${min} to ${max}.`);
      }
      return value;
    });
  }

  /** `true` or `false`, case-insensitive. */
  static flag(doc: string): Parameter<boolean | undefined> {
    return Parameter.optional(doc, (raw, name) => {
      const value = { true: true, false: false }[raw.toLowerCase()];
      if (value === undefined) throw invalidParameter(name, `"${raw}" was given; allowed are true and false.`);
      return value;
    });
  }

  /** A comma-separated list of at most `max` entries; white space around entries is removed. */
  static list(doc: string, { max }: { max: number }): Parameter<string[] | undefined> {
    return Parameter.optional(doc, (raw, name) => {
      const values = raw.split(',').map((v) => v.trim()).filter(Boolean);
      if (values.length > max) throw invalidParameter(name, `it has ${values.length} entries; at most ${max} are allowed.`);
      return values;
    });
  }

  /** A UTC time `yyyy-MM-ddTHH:mm:ssZ`, parsed to milliseconds since 1970. */
  static utcTime(doc: string): Parameter<number | undefined> {
    return Parameter.optional(doc, (raw, name) => {
      const time = parseUtc(raw);
      if (time === undefined) throw invalidParameter(name, `"${raw}" was given; allowed is a UTC time such as 2026-01-31T08:00:00Z.`);
      return time;
    });
  }

  private static optional<T>(doc: string, read: Reader<T>): Parameter<T | undefined> {
    return new Parameter<T | undefined>(doc, false, read, () => undefined);
  }

  private constructor(
    /** Documentation, one sentence. */
    readonly doc: string,
    /** Whether a call without the parameter is refused. */
    readonly required: boolean,
    private readonly reader: Reader<T>,
    private readonly absent: (name: string) => T,
  ) {}

  /** The same parameter, but required. */
  mandatory(): Parameter<NonNullable<T>> {
    return new Parameter(this.doc, true, this.reader as Reader<NonNullable<T>>, (name) => { throw missingParameter(name); });
  }

  /** The same parameter with a default. */
  withDefault(value: NonNullable<T>): Parameter<NonNullable<T>> {
    return new Parameter(this.doc, false, this.reader as Reader<NonNullable<T>>, () => value);
  }

  /** Parses the text of the parameter; undefined if it was not sent. @throws ApiError */
  read(name: string, raw: string | undefined): T {
    return raw === undefined ? this.absent(name) : this.reader(raw, name);
  }
}

/** Parameters of one operation by wire name. */
export type Parameters = { readonly [name: string]: Parameter<any> };

/** The input of an operation: one typed value per declared parameter. */
export type Input<P extends Parameters> = { readonly [N in keyof P]: P[N] extends Parameter<infer T> ? T : never };

/** Parses all declared parameters; others are ignored, as in the cloud. @throws ApiError for the first invalid one */
export function readInput<P extends Parameters>(parameters: P, given: ReadonlyMap<string, string>): Input<P> {
  return Object.fromEntries(Object.entries(parameters).map(([name, p]) => [name, p.read(name, given.get(name))])) as Input<P>;
}

/** Digest of the input of an operation, which distinguishes a repeated call from another call with the same token. */
export function digestOfInput(input: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
