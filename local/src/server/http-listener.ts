import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** Longer than clients keep idle connections, so that none of them sends into a socket that is being closed. In milliseconds. */
const KEEP_ALIVE = 75_000;
/** Parameters may all be in the query: 200 faces and a long description are far more than Node's usual 16 KiB. In bytes. */
const MAX_HEADER = 256 * 1024;
/** How long running calls may take to end when the server stops. In milliseconds. */
const GRACE = 2_000;

/** A listening HTTP server. */
export class HttpListener {
  /** @param port 0 takes a free one. @throws Error that says what to do when the port cannot be had */
  static async start(listener: RequestListener, port: number, host: string): Promise<HttpListener> {
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE, maxHeaderSize: MAX_HEADER, requestTimeout: 0 }, listener);
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(refusal(error, port, host)));
      server.listen(port, host, resolve);
    });
    return new HttpListener(server, (server.address() as AddressInfo).port);
  }

  private constructor(private readonly server: Server, readonly port: number) {}

  /** Takes no more calls, lets running ones end, then closes every connection. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeIdleConnections();
    const force = setTimeout(() => this.server.closeAllConnections(), GRACE);
    await closed;
    clearTimeout(force);
  }
}

const REASONS: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port, host) => `Port ${port} of ${host} is in use. Stop what uses it, or choose another port: --port 4581, or --port 0 for any free one.`,
  EACCES: (port) => `Port ${port} is reserved for the system. Choose one above 1023, or 0 for any free one.`,
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
};

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  return new Error(REASONS[error.code ?? '']?.(port, host) ?? `Cannot listen on ${host}:${port}: ${error.message}`, { cause: error });
}
