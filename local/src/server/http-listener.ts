import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** Keep-alive timeout, longer than that of clients, so that no client sends a request into a closing connection. */
const KEEP_ALIVE_MS = 75_000;
/** Maximum size of request line and headers. All parameters may be in the query: 200 faces exceed the default of Node, 16 KiB. */
const MAX_HEADER_BYTES = 256 * 1024;
/** Time for running calls to end when the server stops. */
const SHUTDOWN_GRACE_MS = 2_000;

/** A listening HTTP server. */
export class HttpListener {
  /** @param port 0 selects a free port. @throws Error if the server cannot listen */
  static async start(listener: RequestListener, port: number, host: string): Promise<HttpListener> {
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0 }, listener);
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(refusal(error, port, host)));
      server.listen(port, host, resolve);
    });
    return new HttpListener(server, (server.address() as AddressInfo).port);
  }

  private constructor(private readonly server: Server, readonly port: number) {}

  /** Refuses new calls, waits for running ones, and closes all connections. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeIdleConnections();
    const force = setTimeout(() => this.server.closeAllConnections(), SHUTDOWN_GRACE_MS);
    await closed;
    clearTimeout(force);
  }
}

const REASONS: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port, host) => `Port ${port} of ${host} is in use. Stop the program that uses it, or choose another port: --port 4581, or --port 0 for a free port.`,
  EACCES: (port) => `Port ${port} needs administrator rights. Choose a port above 1023, or 0 for a free port.`,
  EADDRNOTAVAIL: (_, host) => `The address ${host} does not belong to this machine. Use 127.0.0.1, or 0.0.0.0 for all addresses.`,
};

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  return new Error(REASONS[error.code ?? '']?.(port, host) ?? `Cannot listen on ${host}:${port}: ${error.message}`, { cause: error });
}
