import { createServer, type IncomingMessage, request as httpRequest, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A response of the service. */
export interface ServiceResponse {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request, and what a fault may do with it. */
export interface Exchange {
  readonly operation: string;
  readonly query: URLSearchParams;
  readonly response: ServerResponse;
  /** Sends the request to the service. */
  forward(): Promise<ServiceResponse>;
  /** Responds to the client. */
  reply(answer: Partial<ServiceResponse>): void;
  /** Cuts the connection. */
  cut(): void;
}

/** Handles a request instead of passing it on. A handler that sends no complete response leaves the client waiting. */
export type Handler = (exchange: Exchange) => void | Promise<void>;

/** Changes a response of the service, for example a list that lags. */
export type ResponseTransform = (operation: string, answer: ServiceResponse, query: URLSearchParams) => ServiceResponse;

/** Which requests are intercepted: those of an operation, from the nth on, so many times. */
export interface Target {
  readonly operation: string;
  /** From 1, the default. */
  readonly nth?: number;
  /** Default: all. */
  readonly times?: number;
  /** Only this page of a list, from 1. A NextToken distinguishes later pages. */
  readonly page?: 1 | 2;
}

/** A proxy between the provider and the local service. It passes requests on, signatures included, unless they are intercepted. */
export class FaultProxy {
  static async start(upstream: string): Promise<FaultProxy> {
    const proxy = new FaultProxy(new URL(upstream));
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** Operations in the order in which they arrived. */
  readonly seen: string[] = [];
  /** How many requests were intercepted. */
  triggered = 0;
  private readonly server: Server;
  private intercepts: { readonly target: Target; readonly act: Handler; matched: number }[] = [];

  private constructor(private readonly upstream: URL) {
    this.server = createServer({ keepAliveTimeout: 60_000, maxHeaderSize: 256 * 1024 }, (request, response) => {
      void this.take(request, response).catch(() => response.destroy());
    });
  }

  /** Applied to each response of the service. */
  transformResponse: ResponseTransform = (_, answer) => answer;
  /** Runs when a request arrives, before it is handled. */
  onCall: (operation: string) => void | Promise<void> = () => {};
  /** Runs when a request was handled without a complete response. */
  onSilence: () => void = () => {};

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  count(operation: string): number {
    return this.seen.filter((name) => name === operation).length;
  }

  /** From now on, `act` handles the requests that `target` describes. */
  intercept(target: Target, act: Handler): void {
    this.intercepts.push({ target, act, matched: 0 });
  }

  /** From now on all requests are passed on; responses are transformed as before. */
  passThrough(): void {
    this.intercepts = [];
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
    await this.onCall(operation);
    const exchange: Exchange = {
      operation, query, response,
      forward: async () => this.transformResponse(operation, await this.forward(request, body), query),
      reply: ({ status = 200, headers = { 'content-type': 'application/json' }, body: text = '' }) => {
        const { 'transfer-encoding': chunked } = headers;
        response.writeHead(status, { ...!chunked && { 'content-length': Buffer.byteLength(text) }, ...headers }).end(text);
      },
      cut: () => { request.socket.destroy(); },
    };
    const act = this.actFor(operation, query);
    if (act) await act(exchange);
    else exchange.reply(await exchange.forward());
    if (!response.writableEnded && !request.socket.destroyed) this.onSilence();
  }

  private actFor(operation: string, query: URLSearchParams): Handler | undefined {
    let found: Handler | undefined;
    for (const intercept of this.intercepts) {
      const { nth = 1, times = Infinity, page, operation: wanted } = intercept.target;
      if (wanted !== operation || (page !== undefined && (page === 2) !== query.has('NextToken'))) continue;
      intercept.matched++;
      if (intercept.matched >= nth && intercept.matched < nth + times) found ??= intercept.act;
    }
    if (found) this.triggered++;
    return found;
  }

  private forward(request: IncomingMessage, body: Buffer): Promise<ServiceResponse> {
    const { method, url, headers } = request;
    return new Promise((resolve, reject) => {
      // The host is kind of the signature, so the client's own goes on.
      const forwarded = httpRequest({ host: this.upstream.hostname, port: this.upstream.port, method, path: url, headers, agent: false }, (answer) => {
        bodyOf(answer).then((bytes) => {
          const { 'content-length': length, 'transfer-encoding': __, connection: ___, 'keep-alive': ____, ...rest } = answer.headers;
          // The response to HEAD has the length of the body, but no body.
          const kept = method === 'HEAD' ? { ...rest, 'content-length': length } : rest;
          resolve({ status: answer.statusCode ?? 0, headers: kept, body: bytes.toString() });
        }, reject);
      });
      forwarded.on('error', reject).end(body);
    });
  }
}

/** IMS names the operation in a header; of OSS only HEAD is recognized. */
function operationOf({ method, headers }: IncomingMessage): string {
  return String(headers['x-acs-action'] ?? (method === 'HEAD' ? 'HeadObject' : ''));
}

async function bodyOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
