import type { X509Certificate } from 'node:crypto';
import { createSecureServer, createServer, Http2Server } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import type { Identity } from './certificate';

/**
 * An HTTP/2 server over TLS that only talks to the holder of exactly the certificate `client`: others fail in the TLS
 * handshake, or, if they hold one that was issued by it, right after.
 */
export function mutualTlsServer(identity: Identity, client: X509Certificate): Http2Server {
  const server = createSecureServer({
    key: identity.key,
    cert: identity.certificate,
    ca: client.toString(),
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
  });
  server.on('session', session => {
    const presented = (session.socket as TLSSocket).getPeerX509Certificate();
    if (presented === undefined || !presented.raw.equals(client.raw)) session.destroy();
  });
  return server as unknown as Http2Server;
}

/** An HTTP/2 server without TLS: reachable through the private socket only. */
export function plainServer(): Http2Server {
  return createServer();
}

/** What a server tells of its connections. */
export interface SessionListener {
  /** A session has opened. */
  opened(): void;
  /** The last open session has closed. */
  lastClosed(): void;
}

/**
 * Watches the sessions of a server. A client that dies during the TLS handshake is not always noticed by node:http2; so
 * every `heartbeat` milliseconds there is a ping, whose failure is. (Whether it is answered does not matter: a client may be
 * halted in a debugger.)
 */
export function watchSessions(server: Http2Server, listener: SessionListener, heartbeat = 5000): void {
  let open = 0;
  server.on('session', session => {
    if (session.destroyed) return;
    open++;
    listener.opened();
    const pings = setInterval(() => session.ping(() => undefined), heartbeat).unref();
    session.on('close', () => {
      clearInterval(pings);
      open--;
      if (open === 0) listener.lastClosed();
    });
  });
}
