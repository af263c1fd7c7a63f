import { type IncomingHttpHeaders } from 'node:http';
import { SmqError } from '../errors';
import type { SmqService } from '../service';

/** A request that was let through. */
export interface Call {
  readonly smq: SmqService;
  /** e.g. `http://127.0.0.1:4580`, as the client calls it. */
  readonly endpoint: string;
  /** Name of the queue; empty for the list of queues. */
  readonly queue: string;
  readonly query: Query;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Fires when the client breaks off. */
  readonly signal: AbortSignal;
}

/** What is answered; a body is XML. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Parameters of a URL; names are read in any case, as the vendor's clients differ. */
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

  /** @throws SmqError `InvalidQueryString` for what is no whole number of the range */
  integer(name: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') return undefined;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    throw new SmqError('InvalidQueryString', `Http request URL contains invalid querystring item "${name}": ${text} was given, ${min} to ${max} are allowed.`);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new SmqError('InvalidRequestURL');
  }
}
