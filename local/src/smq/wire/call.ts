import { type IncomingHttpHeaders } from 'node:http';
import { SmqError } from '../errors';
import type { SmqService } from '../service';

/** An authenticated request. */
export interface Call {
  readonly smq: SmqService;
  /** Base URL that the client uses, e.g. `http://127.0.0.1:4580`. */
  readonly endpoint: string;
  /** Name of the queue; empty for the list of queues. */
  readonly queue: string;
  readonly query: Query;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
}

/** A response; the body is XML. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Query parameters. Names are case-insensitive, because the clients of the vendor differ. */
export class Query {
  static parse(text: string): Query {
    return new Query(new Map(text.split('&').filter(Boolean).map((pair) => {
      const [, name, value] = /^([^=]*)=?(.*)$/s.exec(pair)!;
      return [decoded(name).toLowerCase(), decoded(value)];
    })));
  }

  private constructor(private readonly values: ReadonlyMap<string, string>) {}

  text(name: string): string | undefined {
    return this.values.get(name.toLowerCase());
  }

  flag(name: string): boolean {
    return this.text(name)?.toLowerCase() === 'true';
  }

  /** @throws SmqError `InvalidQueryString` for anything but a whole number from `min` to `max` */
  integer(name: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') return undefined;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    throw new SmqError('InvalidQueryString', `Http request URL contains invalid querystring item "${name}": ${text} was given; allowed is a whole number from ${min} to ${max}.`);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new SmqError('InvalidRequestURL');
  }
}
