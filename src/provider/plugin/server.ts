import type { X509Certificate } from 'node:crypto';
import { createSecureServer, createServer, type Http2Server, type ServerHttp2Session } from 'node:http2';
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
  server.on('session', (session) => {
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
  /** Whether the process that started this one seems to be gone. */
  orphaned(): boolean;
}

/**
 * Watches the sessions of a server. That a client died while the connection was being made is not always noticed by
 * node:http2 (seen in Node 20 with TLS, one in a few hundred); so an orphan asks its clients every `heartbeat` milliseconds
 * whether they are still there, and ends the sessions of those who do not answer until the next time.
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
    const pulse = setInterval(askIfAlive(session, listener, () => {
      session.destroy();
      close(session); // It does not always say so itself.
    }), heartbeat).unref();
    session.on('close', () => {
      clearInterval(pulse);
      close(session);
    });
  });
}

function askIfAlive(session: ServerHttp2Session, { orphaned }: SessionListener, dead: () => void): () => void {
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
