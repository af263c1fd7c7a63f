import type { X509Certificate } from 'node:crypto';
import { createSecureServer, createServer, type Http2Server, type ServerHttp2Session } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import type { Identity } from './certificate';

/**
 * An HTTP/2 server over TLS that accepts only the client certificate `client`. Other clients fail in the TLS handshake, or right after it
 * if their certificate was issued by `client`.
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
  server.on('session', (session) => {
    const presented = (session.socket as TLSSocket).getPeerX509Certificate();
    if (presented === undefined || !presented.raw.equals(client.raw)) session.destroy();
  });
  return server as unknown as Http2Server;
}

/** An HTTP/2 server without TLS, for a private socket. */
export function plainServer(): Http2Server {
  return createServer();
}

/** Listens to the sessions of a server. */
export interface SessionListener {
  /** A session opened. */
  opened(): void;
  /** The last open session closed. */
  lastClosed(): void;
  /** Whether the parent process has ended. */
  orphaned(): boolean;
}

/**
 * Watches the sessions of a server. node:http2 does not always notice that a client ended while it connected (Node 20 with TLS, once in a
 * few hundred). So an orphaned process sends a ping every `heartbeat` milliseconds and closes the sessions that do not answer before the
 * next one.
 */
export function watchSessions(server: Http2Server, listener: SessionListener, heartbeat = 5000): void {
  const open = new Set<ServerHttp2Session>();
  const close = (session: ServerHttp2Session) => {
    if (open.delete(session) && open.size === 0) listener.lastClosed();
  };
  server.on('session', (session) => {
    if (session.destroyed) return;
    open.add(session);
    listener.opened();
    const pings = setInterval(pingOrphan(session, listener, () => {
      session.destroy();
      close(session); // node:http2 does not always emit 'close'.
    }), heartbeat).unref();
    session.on('close', () => {
      clearInterval(pings);
      close(session);
    });
  });
}

function pingOrphan(session: ServerHttp2Session, { orphaned }: SessionListener, dead: () => void): () => void {
  let unanswered = false;
  return () => {
    if (!orphaned()) return;
    if (unanswered) {
      dead();
      return;
    }
    unanswered = true;
    session.ping((error) => { unanswered = error !== null; });
  };
}
