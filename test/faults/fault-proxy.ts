import { createServer, type IncomingMessage, request as httpRequest, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the service answered. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** One call on its way: what a fault may do with it. */
export interface Exchange {
  readonly operation: string;
  readonly query: URLSearchParams;
  readonly response: ServerResponse;
  /** Lets the service carry it out. */
  forward(): Promise<ServiceAnswer>;
  /** Answers the client. */
  reply(answer: Partial<ServiceAnswer>): void;
  /** Cuts the connection. */
  cut(): void;
}

/** Does something with a call instead of passing it on. */
export type Interference = (exchange: Exchange) => void | Promise<void>;

/** Changes what the service answered, e.g. a list that lags behind. */
export type Distortion = (operation: string, answer: ServiceAnswer, query: URLSearchParams) => ServiceAnswer;

/** Which calls are interfered with: those of an operation, from the nth on, so many times; NextToken tells later pages of a list from its first. */
export interface Aim {
  readonly operation: string;
  /** From 1. */
  readonly nth?: number;
  readonly times?: number;
  /** Only this page of a list, from 1. */
  readonly page?: 1 | 2;
}

/**
 * Stands between the provider and the local service and knows the operation of every call. It passes on what it gets, signatures included, unless
 * it was told to interfere.
 */
export class FaultProxy {
  static async start(upstream: string): Promise<FaultProxy> {
    const proxy = new FaultProxy(new URL(upstream));
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** Operations in the order in which they came. */
  readonly seen: string[] = [];
  /** How often the fault struck. */
  struck = 0;
  private readonly server: Server;
  private interferences: { readonly aim: Aim; readonly act: Interference; matched: number }[] = [];

  private constructor(private readonly upstream: URL) {
    this.server = createServer({ keepAliveTimeout: 60_000, maxHeaderSize: 256 * 1024 }, (request, response) => {
      void this.take(request, response).catch(() => response.destroy());
    });
  }

  /** Applied to every answer on its way back. */
  distort: Distortion = (_, answer) => answer;
  /** Hears of every call, before anything else happens to it. */
  onCall: (operation: string) => void = () => {};

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  count(operation: string): number {
    return this.seen.filter((name) => name === operation).length;
  }

  /** From now on, calls that `aim` describes are left to `act`. */
  interfere(aim: Aim, act: Interference): void {
    this.interferences.push({ aim, act, matched: 0 });
  }

  /** From now on everything is passed on; lists lag as before. */
  heal(): void {
    this.interferences = [];
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const operation = operationOf(request);
    const query = new URL(request.url ?? '/', 'http://x').searchParams;
    this.seen.push(operation);
    this.onCall(operation);
    const exchange: Exchange = {
      operation, query, response,
      forward: async () => this.distort(operation, await this.forward(request, body), query),
      reply: ({ status = 200, headers = { 'content-type': 'application/json' }, body: text = '' }) => {
        const { 'transfer-encoding': chunked } = headers;
        response.writeHead(status, { ...!chunked && { 'content-length': Buffer.byteLength(text) }, ...headers }).end(text);
      },
      cut: () => { request.socket.destroy(); },
    };
    const act = this.actFor(operation, query);
    if (act) await act(exchange);
    else exchange.reply(await exchange.forward());
  }

  private actFor(operation: string, query: URLSearchParams): Interference | undefined {
    let found: Interference | undefined;
    for (const interference of this.interferences) {
      const { nth = 1, times = Infinity, page, operation: wanted } = interference.aim;
      if (wanted !== operation || (page !== undefined && (page === 2) !== query.has('NextToken'))) continue;
      interference.matched++;
      if (interference.matched >= nth && interference.matched < nth + times) found ??= interference.act;
    }
    if (found) this.struck++;
    return found;
  }

  private forward(request: IncomingMessage, body: Buffer): Promise<ServiceAnswer> {
    const { method, url, headers } = request;
    return new Promise((resolve, reject) => {
      // The host is part of the signature, so the client's own goes on.
      const call = httpRequest({ host: this.upstream.hostname, port: this.upstream.port, method, path: url, headers, agent: false }, (answer) => {
        bodyOf(answer).then((bytes) => {
          const { 'content-length': length, 'transfer-encoding': __, connection: ___, 'keep-alive': ____, ...rest } = answer.headers;
          // The answer to HEAD tells the length of a body that it does not have.
          const kept = method === 'HEAD' ? { ...rest, 'content-length': length } : rest;
          resolve({ status: answer.statusCode ?? 0, headers: kept, body: bytes.toString() });
        }, reject);
      });
      call.on('error', reject).end(body);
    });
  }
}

/** IMS names it in a header; of OSS only looks at objects are told apart. */
function operationOf({ method, headers }: IncomingMessage): string {
  return String(headers['x-acs-action'] ?? (method === 'HEAD' ? 'HeadObject' : ''));
}

async function bodyOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
